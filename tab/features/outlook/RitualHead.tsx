import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { paths } from '#tab/paths.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { formatDate, formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import type { Appointment, AppointmentRitual } from './appointment.ts'
import { teamsLink } from './teams-link.ts'
import { usePaneStyles } from './use-pane-styles.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  score: { fontSize: tokens.fontSizeBase400, fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
})

interface Props {
  readonly ritual: AppointmentRitual
  readonly cycle: NonNullable<Appointment['cycle']>
  readonly appId: string | null
}

/** A day off today is named; of today's session counts whether it runs. */
const aboutOf = ({ ritual, cycle }: Props): string => {
  const { session, unit } = ritual
  const state = session && session.state !== 'scheduled' ? t(`outlook.state.${session.state}`) : null
  return [unit.name, cycle.name, state ?? (session ? formatDate(session.on) : null)]
    .filter(Boolean)
    .join(' · ')
}

const Figures = ({ summary }: Pick<AppointmentRitual, 'summary'>) => {
  const styles = { ...usePaneStyles(), ...useStyles() }
  const { progress, expectedPace, health } = summary
  if (progress === null) return <div className={styles.quiet}>{t('outlook.noFigures')}</div>
  return (
    <div className={styles.section}>
      <div className={styles.line}>
        <span>
          <span className={mergeClasses(styles.score, styles.strong)}>{formatScore(progress)}</span>{' '}
          {expectedPace !== null && (
            <span className={styles.quiet}>{`${t('word.expected')} ${formatScore(expectedPace)}`}</span>
          )}
        </span>
        <HealthBadge health={health} />
      </div>
      <ProgressBar value={progress} expected={expectedPace} text={progressText({ progress, expectedPace })} />
    </div>
  )
}

/** Which ritual this is, how its unit stands, and the ways into it. */
export const RitualHead = (props: Props) => {
  const styles = { ...usePaneStyles(), ...useStyles() }
  const { ritual, cycle, appId } = props
  const place = { cycleId: cycle.id, unitId: ritual.unit.id }
  const { session } = ritual
  const way = session
    ? paths.review({ cycleId: cycle.id, reviewId: session.id })
    : paths.session(place, ritual.ritual)
  return (
    <header className={styles.root}>
      <div>
        <h1 className={styles.title}>{ritualName(ritual.ritual)}</h1>
        <div className={styles.about}>{aboutOf(props)}</div>
      </div>
      <Figures summary={ritual.summary} />
      <div className={styles.buttons}>
        <a
          className={mergeClasses(styles.primary, styles.grow)}
          href={teamsLink(appId, way)}
          target="_blank"
          rel="noreferrer"
        >
          {t('outlook.openSession')}
        </a>
        <a
          className={mergeClasses(styles.secondary, styles.grow)}
          href={teamsLink(appId, paths.board(place))}
          target="_blank"
          rel="noreferrer"
        >
          {t('outlook.openBoard')}
        </a>
      </div>
    </header>
  )
}
