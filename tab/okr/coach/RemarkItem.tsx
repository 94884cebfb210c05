import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { DismissForm } from './DismissForm.tsx'
import type { Dismissing } from './dismissing.ts'
import { FindingText } from './FindingText.tsx'
import type { Remark } from './set-remarks.ts'
import { useDismissal } from './use-dismissal.ts'
import { useSetDismissal } from './use-set-dismissal.ts'

interface Props {
  readonly remark: Remark
  readonly nameOf: (personId: string) => string
  readonly board: BoardData
  /** Null where the remark is about the unit's whole set. */
  readonly objective: ObjectiveView | null
  readonly keyResultId: string | null
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

interface OwnProps extends Pick<Props, 'remark' | 'nameOf'> {
  readonly dismissing: Dismissing
}

/** Set aside: dimmed, with who said why, and the way back. */
const SetAside = ({ remark: { dismissal }, dismissing, nameOf }: OwnProps) => {
  const styles = useStyles()
  if (!dismissal) return null
  return (
    <div className={styles.acts}>
      <span className={mergeClasses(styles.quiet, styles.kept)}>
        {t('coach.setAside', { reason: dismissal.reason, name: nameOf(dismissal.by) })}
      </span>
      {dismissing.isAllowed && (
        <Button size="small" appearance="subtle" onClick={() => dismissing.restore.mutate(dismissal)}>
          {t('common.undo')}
        </Button>
      )}
    </div>
  )
}

interface ActsProps extends Omit<OwnProps, 'nameOf'> {
  readonly isDismissing: boolean
  readonly setDismissing: (isDismissing: boolean) => void
}

const Acts = ({ remark, dismissing, isDismissing, setDismissing }: ActsProps) => {
  const styles = useStyles()
  if (isDismissing) return <DismissForm dismissing={dismissing} onClose={() => setDismissing(false)} />
  return (
    <div className={styles.acts}>
      {dismissing.isAllowed && (
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

const Item = (props: OwnProps) => {
  const { remark } = props
  const [isDismissing, setDismissing] = useState(false)
  const isSetAside = remark.dismissal !== null
  const item = useFocusKept(isSetAside, isDismissing)
  return (
    <li ref={item}>
      <FindingText finding={remark.finding} isDimmed={isSetAside} />
      {isSetAside ? (
        <SetAside {...props} />
      ) : (
        <Acts {...props} isDismissing={isDismissing} setDismissing={setDismissing} />
      )}
    </li>
  )
}

type OnObjectiveProps = Omit<Props, 'board'> & { readonly objective: ObjectiveView }

const OnObjective = ({ objective, keyResultId, ...rest }: OnObjectiveProps) => {
  const dismissing = useDismissal({ objective, keyResultId, ruleId: rest.remark.finding.ruleId })
  return <Item {...rest} dismissing={dismissing} />
}

const OnSet = ({ board, ...rest }: Pick<Props, 'board' | 'remark' | 'nameOf'>) => (
  <Item {...rest} dismissing={useSetDismissal(board, rest.remark.finding.ruleId)} />
)

/** One remark with what can be done about it. */
export const RemarkItem = ({ board, objective, keyResultId, ...rest }: Props) =>
  objective === null ? (
    <OnSet {...rest} board={board} />
  ) : (
    <OnObjective {...rest} objective={objective} keyResultId={keyResultId} />
  )
