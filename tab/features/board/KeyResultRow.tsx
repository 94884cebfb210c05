import { mergeClasses } from '@fluentui/react-components'
import { Diamond16Regular, Warning16Regular } from '@fluentui/react-icons'
import { memo, Suspense } from 'react'
import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { Explainable } from '#tab/okr/explain/Explainable.tsx'
import type { Explained } from '#tab/okr/explain/explained.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { standOf } from '#tab/okr/metric-text.ts'
import { progressText } from '#tab/okr/progress-text.ts'
import { formatAge } from '#tab/text/format.ts'
import { loadTexts, t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { MoreMenu } from '#tab/ui/MoreMenu.tsx'
import { PersonAvatar } from '#tab/ui/PersonAvatar.tsx'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import { useBoard } from './board-context.ts'
import { DragHandle } from './DragHandle.tsx'
import { RenameField } from './LazyRename.tsx'
import { useRowStyles } from './layout.ts'
import { CheckInForm } from './parts.ts'

const KeyResultItems = lazyPart(() => import('./KeyResultItems.tsx'))
const MetricEditor = lazyPart(async () => {
  const [editor] = await Promise.all([import('#tab/okr/metric-editor/MetricEditor.tsx'), loadTexts('pages')])
  return { default: editor.MetricEditor }
})

interface Props {
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView
  readonly isHidden: boolean
  readonly openKind: 'check-in' | 'rename' | 'metric' | null
}

type LineProps = Omit<Props, 'isHidden'>

interface StandProps {
  readonly keyResult: KeyResultView
  readonly explained: Explained
}

/** The value is the keyboard's way to everything the row shows of it: progress, status, forecast, confidence. */
const Stand = ({ keyResult, explained }: StandProps) => {
  const styles = useRowStyles()
  const { now, of } = standOf(keyResult)
  return (
    <div className={styles.value}>
      <Explainable explained={explained}>
        <span>
          {now} <span className={styles.small}>{of}</span>
        </span>
      </Explainable>
    </div>
  )
}

const explainedOf = (
  { cycleId, id: objectiveId }: ObjectiveView,
  { id, metric }: KeyResultView,
): Explained => ({
  source: { of: 'objective', place: { cycleId, objectiveId } },
  subject: id,
  figures: ['progress', 'expected_pace', 'health', 'forecast', 'confidence'],
  metric,
})

/** Progress as a bar; a milestone has no way in between and says so. */
const Way = ({ keyResult }: { readonly keyResult: KeyResultView }) => {
  const styles = useRowStyles()
  if (keyResult.milestone) {
    return (
      <div className={mergeClasses(styles.bar, styles.small)} title={t('board.warning.milestone')}>
        <Diamond16Regular style={{ verticalAlign: 'text-bottom' }} aria-hidden /> {t('word.milestone')}
      </div>
    )
  }
  if (keyResult.findBaseline) {
    return (
      <div className={mergeClasses(styles.bar, styles.small)} title={t('board.warning.baseline')}>
        {t('word.findBaseline')}
      </div>
    )
  }
  if (keyResult.progress === null && keyResult.expectedPace === null) return null
  return (
    <ProgressBar
      className={styles.bar}
      value={keyResult.progress}
      expected={keyResult.expectedPace}
      forecast={keyResult.forecast?.progress ?? null}
      text={progressText(keyResult)}
    />
  )
}

const Confidence = ({ keyResult }: { readonly keyResult: KeyResultView }) => {
  const styles = useRowStyles()
  if (keyResult.confidence === null) return null
  const { confidence, mismatch } = keyResult
  return (
    <div className={styles.confidence} title={mismatch ? t(`word.mismatch.${mismatch}`) : undefined}>
      {t('word.confidenceValue', { value: confidence })}
      {mismatch && <Warning16Regular aria-label={t(`word.mismatch.${mismatch}`)} />}
    </div>
  )
}

const Age = ({ keyResult }: { readonly keyResult: KeyResultView }) => {
  const styles = useRowStyles()
  const { lastCheckIn, isDue } = keyResult
  const text = lastCheckIn ? formatAge(lastCheckIn.ageDays) : t('board.noCheckIn')
  return (
    <div className={styles.age}>
      {text}
      {keyResult.health === 'stale' ? ` · ${t('word.health.stale')}` : isDue && ` · ${t('board.due')}`}
    </div>
  )
}

const CheckInButton = ({ objective, keyResult }: Omit<LineProps, 'openKind'>) => {
  const { setOpen } = useBoard()
  if (objective.state !== 'active' || keyResult.archivedAt !== null) return null
  return (
    <AllowedButton
      size="small"
      appearance={keyResult.isDue ? 'primary' : 'subtle'}
      action="keyResult.checkIn"
      denials={objective.denials}
      aria-label={`${t('board.checkIn')}: ${keyResult.title}`}
      onClick={() => setOpen({ kind: 'check-in', id: keyResult.id })}
    >
      {t('board.checkIn')}
    </AllowedButton>
  )
}

const Title = ({ objective, keyResult, openKind }: LineProps) => {
  const styles = useRowStyles()
  if (openKind === 'rename') {
    return <RenameField objective={objective} keyResultId={keyResult.id} title={keyResult.title} />
  }
  return (
    <div>
      {keyResult.title}
      {keyResult.archivedAt !== null && <span className={styles.small}> · {t('board.archived')}</span>}
    </div>
  )
}

const Line = memo(({ objective, keyResult, openKind }: LineProps) => {
  const styles = useRowStyles()
  const { personOf } = useBoard()
  const owner = personOf(keyResult.ownerId)
  const explained = explainedOf(objective, keyResult)
  return (
    <div className={styles.row} data-row={keyResult.id} data-row-kind="key-result" tabIndex={-1}>
      <DragHandle isAllowed={!objective.denials['objective.edit']} />
      <div className={styles.mark}>
        {keyResult.health && (
          <Explainable explained={explained} isForPointer>
            <HealthBadge health={keyResult.health} isCompact />
          </Explainable>
        )}
      </div>
      <div className={styles.title}>
        <Title objective={objective} keyResult={keyResult} openKind={openKind} />
      </div>
      <Stand keyResult={keyResult} explained={explained} />
      <Way keyResult={keyResult} />
      <div className={styles.facts}>
        <Confidence keyResult={keyResult} />
        {objective.state === 'active' && <Age keyResult={keyResult} />}
      </div>
      <div className={styles.owner}>{owner && <PersonAvatar person={owner} />}</div>
      <div className={styles.act}>
        <CheckInButton objective={objective} keyResult={keyResult} />
      </div>
      <div className={styles.menu}>
        <MoreMenu size="small" label={`${t('common.more')}: ${keyResult.title}`}>
          <KeyResultItems objective={objective} keyResult={keyResult} />
        </MoreMenu>
      </div>
    </div>
  )
})

/** One key result: one line, and below it what is open for typing. */
export const KeyResultRow = memo(({ objective, keyResult, isHidden, openKind }: Props) => {
  const { board, setOpen } = useBoard()
  const close = () => setOpen(null)
  return (
    <li hidden={isHidden}>
      <Line objective={objective} keyResult={keyResult} openKind={openKind} />
      <Suspense fallback={null}>
        {openKind === 'check-in' && (
          <CheckInForm
            objective={objective}
            keyResult={keyResult}
            cycle={board.cycle}
            onSaved={close}
            onLeave={close}
          />
        )}
        {openKind === 'metric' && (
          <MetricEditor objective={objective} keyResult={keyResult} people={board.people} onClose={close} />
        )}
      </Suspense>
    </li>
  )
})
