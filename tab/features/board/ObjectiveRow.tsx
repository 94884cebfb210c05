import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  ArrowDown16Regular,
  ArrowUp16Regular,
  Chat16Regular,
  Checkmark16Regular,
} from '@fluentui/react-icons'
import { type ComponentType, type MouseEvent, memo, useRef } from 'react'
import { useLocation } from 'wouter'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { Explainable } from '#tab/okr/explain/Explainable.tsx'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { ACTION_OF, type Step, stepsOf } from '#tab/okr/steps.ts'
import { paths } from '#tab/paths.ts'
import { formatList, formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { belowWide } from '#tab/ui/breakpoints.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { MoreMenu } from '#tab/ui/MoreMenu.tsx'
import { PersonAvatar } from '#tab/ui/PersonAvatar.tsx'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import { ProgressRing } from '#tab/ui/ProgressRing.tsx'
import { useBoard } from './board-context.ts'
import { DragHandle } from './DragHandle.tsx'
import { RenameField } from './LazyRename.tsx'
import { useRowStyles } from './layout.ts'
import { useObjectiveActions } from './use-objective-actions.ts'

interface Props {
  readonly objective: ObjectiveView
  readonly isRenaming: boolean
}

const useStyles = makeStyles({
  row: {
    minHeight: '52px',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    // The title takes what the figures leave; from the bar on it is the key results' grid
    '@media (min-width: 1200px)': {
      gridTemplateColumns: '20px minmax(0, 1fr) max-content 160px 96px 132px 24px 92px 32px',
    },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  score: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  about: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  counts: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    gridArea: 'facts',
    // Where the key results have a column for each fact, the counts take both
    '@media (min-width: 1200px)': { gridColumn: 'confidence / age', gridRow: 'confidence' },
    '@media (min-width: 640px) and (max-width: 899.98px)': {
      gridColumn: 'confidence / age',
      gridRow: 'confidence',
    },
  },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  value: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    [belowWide]: { justifyContent: 'flex-start' },
  },
})

const ObjectiveItems = lazyPart(() => import('./ObjectiveItems.tsx'))
const DOUBLE_CLICK_MS = 240

/** One click opens and two clicks edit: the first waits a moment for a second; Enter does not wait. */
const useClicks = (open: () => void, edit: () => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  return {
    onClick: (event: MouseEvent) => {
      event.preventDefault()
      clearTimeout(timer.current)
      if (event.detail === 0) open()
      else timer.current = setTimeout(open, DOUBLE_CLICK_MS)
    },
    onDoubleClick: () => {
      clearTimeout(timer.current)
      edit()
    },
  }
}

/** The title leads to the objective's page; double click or F2 edits it where it stands. */
const Title = ({ objective, isRenaming }: Props) => {
  const styles = useStyles()
  const { setOpen } = useBoard()
  const [, go] = useLocation()
  const path = paths.objective({ cycleId: objective.cycleId, objectiveId: objective.id })
  const clicks = useClicks(
    () => go(path),
    () => !objective.denials['objective.edit'] && setOpen({ kind: 'rename', id: objective.id }),
  )
  if (isRenaming) return <RenameField objective={objective} title={objective.title} />
  return (
    <h2 className={styles.heading}>
      <a className={styles.link} href={`#${path}`} {...clicks}>
        {objective.title}
      </a>
    </h2>
  )
}

const Agreement = ({ objective }: { readonly objective: ObjectiveView }) => {
  const styles = useStyles()
  const { personOf } = useBoard()
  if (objective.state !== 'proposed' && objective.state !== 'agreed') return null
  const yes = objective.agreements.filter(({ answer }) => answer === 'yes').length
  const all = objective.agreements.length + objective.awaiting.length
  const names = objective.awaiting.flatMap((id) => personOf(id)?.name ?? [])
  const text = t('board.agreementOf', { yes, all })
  const hint = names.length > 0 ? `${text}. ${t('board.agreementOpen', { names: formatList(names) })}` : text
  return (
    <span className={styles.count} title={hint}>
      <Checkmark16Regular aria-hidden /> {yes}/{all}
    </span>
  )
}

const About = ({ objective }: { readonly objective: ObjectiveView }) => {
  const styles = useStyles()
  const rows = useRowStyles()
  const { state, origin } = objective
  return (
    <div className={mergeClasses(rows.small, styles.about)}>
      {state !== 'active' && <span>{t(`word.state.${state}`)}</span>}
      <span>{t(`word.origin.${origin}`)}</span>
      {objective.ambition === 'committed' && <span>{t('word.ambition.committed')}</span>}
      <Agreement objective={objective} />
    </div>
  )
}

interface CountProps {
  readonly icon: ComponentType<{ readonly 'aria-hidden': true }>
  readonly count: number
  readonly words: string
}

/** A number with a sign for what is counted; the words are read out and shown where the pointer rests. */
const Count = ({ icon: Icon, count, words }: CountProps) => {
  const styles = useStyles()
  if (count === 0) return null
  return (
    <span className={styles.count} role="img" aria-label={words} title={words}>
      <Icon aria-hidden /> {count}
    </span>
  )
}

/** What hangs on the objective: contributions up and down, and what is being said about it. */
const Counts = ({ objective: { id, commentCount } }: { readonly objective: ObjectiveView }) => {
  const styles = useStyles()
  const rows = useRowStyles()
  const { up, down } = useBoard().contributionsOf(id)
  if (up + down + commentCount === 0) return null
  return (
    <div className={mergeClasses(rows.small, styles.counts)}>
      <Count icon={ArrowUp16Regular} count={up} words={t('board.contributesTo', { count: up })} />
      <Count icon={ArrowDown16Regular} count={down} words={t('board.contributors', { count: down })} />
      <Count
        icon={Chat16Regular}
        count={commentCount}
        words={t('board.commentCount', { count: commentCount })}
      />
    </div>
  )
}

const StepButton = ({
  objective,
  step,
  actions,
}: {
  readonly objective: ObjectiveView
  readonly step: Step
  readonly actions: ReturnType<typeof useObjectiveActions>
}) => (
  <AllowedButton
    size="small"
    appearance={step === 'grade' ? 'subtle' : 'secondary'}
    action={ACTION_OF[step]}
    denials={objective.denials}
    disabled={actions.isRunning}
    onClick={actions.run[step]}
  >
    {t(`board.${step}`)}
  </AllowedButton>
)

const Figures = ({ objective }: { readonly objective: ObjectiveView }) => {
  const styles = useStyles()
  const rows = useRowStyles()
  const { progress, expectedPace, health, cycleId, id: objectiveId } = objective
  const explained = {
    source: { of: 'objective', place: { cycleId, objectiveId } },
    subject: 'objective',
    figures: ['progress', 'expected_pace', 'health', 'confidence'],
  } as const
  return (
    <>
      <div className={rows.value}>
        {(health || progress !== null) && (
          <Explainable className={styles.value} explained={explained}>
            <HealthBadge health={health} />
            <span className={styles.score}>{progress === null ? '' : formatScore(progress)}</span>
          </Explainable>
        )}
      </div>
      <ProgressBar
        className={rows.bar}
        value={progress}
        expected={expectedPace}
        text={progressText(objective)}
      />
    </>
  )
}

/** The line of the objective itself. */
export const ObjectiveRow = memo(({ objective, isRenaming }: Props) => {
  const styles = useStyles()
  const rows = useRowStyles()
  const { personOf, personId } = useBoard()
  const actions = useObjectiveActions(objective)
  const [first, ...others] = stepsOf(objective, personId)
  const isInMenu = first === 'grade'
  const owner = personOf(objective.ownerId)
  return (
    <div
      className={mergeClasses(rows.row, styles.row)}
      data-row={objective.id}
      data-row-kind="objective"
      tabIndex={-1}
    >
      <DragHandle isAllowed={!objective.denials['objective.edit']} />
      <div className={rows.mark}>
        <ProgressRing value={objective.progress} />
      </div>
      <div className={rows.title}>
        <Title objective={objective} isRenaming={isRenaming} />
        <About objective={objective} />
      </div>
      <Figures objective={objective} />
      <Counts objective={objective} />
      <div className={rows.owner}>{owner && <PersonAvatar person={owner} />}</div>
      <div className={rows.act}>
        {first && !isInMenu && <StepButton objective={objective} step={first} actions={actions} />}
      </div>
      <div className={rows.menu}>
        <MoreMenu size="small" label={`${t('common.more')}: ${objective.title}`}>
          <ObjectiveItems
            objective={objective}
            actions={actions}
            steps={isInMenu ? ['grade', ...others] : others}
          />
        </MoreMenu>
      </div>
    </div>
  )
})
