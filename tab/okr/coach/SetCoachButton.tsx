import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { Lightbulb16Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { type SetCoach, useSetCoach } from './use-set-coach.ts'

const CoachPanel = lazyPart(() => import('./CoachPanel.tsx'))

interface Props {
  readonly board: BoardData
  readonly onEdit: (id: string) => void
}

const useStyles = makeStyles({
  button: { paddingInline: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
})

const labelOf = ({ openCount, strength }: SetCoach): string =>
  openCount === 0
    ? t('coach.none')
    : t('coach.set', { count: openCount, strength: t(`coach.inAWord.${strength}`) })

/** How well a unit's set is written, in one line; opens every remark. */
const SetCoachButton = ({ board, onEdit }: Props) => {
  const styles = useStyles()
  const comeBackHere = useRestoreFocusTarget()
  const [isOpen, setOpen] = useState(false)
  const coach = useSetCoach(board, isOpen)
  if (!coach || board.objectives.length === 0) return null
  const nameOf = (id: string) => board.people.find((person) => person.id === id)?.name ?? ''
  const edit = (id: string) => {
    setOpen(false)
    onEdit(id)
  }
  return (
    <>
      <Button
        {...comeBackHere}
        size="small"
        appearance="subtle"
        icon={<Lightbulb16Regular />}
        className={styles.button}
        aria-haspopup="dialog"
        title={t(`coach.strength.${coach.strength}`)}
        onClick={() => setOpen(true)}
      >
        {labelOf(coach)}
      </Button>
      <Suspense fallback={null}>
        {isOpen && <CoachPanel {...{ board, coach, nameOf }} onEdit={edit} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}

export default SetCoachButton
