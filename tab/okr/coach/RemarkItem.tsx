import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { DismissForm } from './DismissForm.tsx'
import { FindingText } from './FindingText.tsx'
import type { Remark } from './set-remarks.ts'
import { useDismissal } from './use-dismissal.ts'

interface Props {
  readonly remark: Remark
  readonly objective: ObjectiveView | null
  readonly keyResultId: string | null
  readonly nameOf: (personId: string) => string
}

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: '24px',
    marginTop: tokens.spacingVerticalXS,
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  kept: { overflowWrap: 'anywhere' },
})

type OwnProps = Props & { readonly objective: ObjectiveView }

/** Set aside: dimmed, with who said why, and the way back. */
const SetAside = ({ remark, objective, keyResultId, nameOf }: OwnProps) => {
  const styles = useStyles()
  const { restore } = useDismissal(objective, dismissKey(remark, keyResultId ?? objective.id))
  const { dismissal } = remark
  if (!dismissal) return null
  return (
    <div className={styles.acts}>
      <span className={mergeClasses(styles.quiet, styles.kept)}>
        {t('coach.setAside', { reason: dismissal.reason, name: nameOf(dismissal.by) })}
      </span>
      {!objective.denials['objective.edit'] && (
        <Button size="small" appearance="subtle" onClick={() => restore.mutate(dismissal)}>
          {t('common.undo')}
        </Button>
      )}
    </div>
  )
}

const dismissKey = ({ finding }: Remark, id: string) => `dismiss:${id}:${finding.ruleId}`

interface ActsProps extends Omit<Props, 'nameOf'> {
  readonly isDismissing: boolean
  readonly setDismissing: (isDismissing: boolean) => void
}

const Acts = ({ remark, objective, keyResultId, isDismissing, setDismissing }: ActsProps) => {
  const styles = useStyles()
  const mayDismiss = objective !== null && !objective.denials['objective.edit']
  if (objective && isDismissing) {
    return (
      <DismissForm
        draftKey={dismissKey(remark, keyResultId ?? objective.id)}
        about={{ ruleId: remark.finding.ruleId, keyResultId }}
        objective={objective}
        onClose={() => setDismissing(false)}
      />
    )
  }
  return (
    <div className={styles.acts}>
      {mayDismiss && (
        <Button size="small" appearance="subtle" onClick={() => setDismissing(true)}>
          {t('coach.dismiss')}
        </Button>
      )}
      <Link href={`#${paths.coachRule(remark.finding.ruleId)}`} className={styles.quiet}>
        {t('coach.why')}
      </Link>
    </div>
  )
}

/** What had the keyboard is gone with the form or the button; what took its place gets it. */
const useFocusKept = (isSetAside: boolean, isDismissing: boolean) => {
  const item = useRef<HTMLLIElement>(null)
  const last = useRef({ isSetAside, isDismissing })
  useEffect(() => {
    const isNew = last.current.isSetAside !== isSetAside || last.current.isDismissing !== isDismissing
    last.current = { isSetAside, isDismissing }
    if (isNew && !isDismissing) item.current?.querySelector('button')?.focus()
  }, [isSetAside, isDismissing])
  return item
}

/** One remark with what can be done about it. */
export const RemarkItem = (props: Props) => {
  const { remark, objective } = props
  const [isDismissing, setDismissing] = useState(false)
  const isSetAside = remark.dismissal !== null && objective !== null
  const item = useFocusKept(isSetAside, isDismissing)
  return (
    <li ref={item}>
      <FindingText finding={remark.finding} isDimmed={isSetAside} />
      {isSetAside ? (
        <SetAside {...props} objective={objective} />
      ) : (
        <Acts {...props} isDismissing={isDismissing} setDismissing={setDismissing} />
      )}
    </li>
  )
}
