import { makeStyles, tokens } from '@fluentui/react-components'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { OpenedItem } from '#tab/host/office/opened-item.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { ActionSection } from './ActionSection.tsx'
import { AgendaSection } from './AgendaSection.tsx'
import type { Appointment, Shown } from './appointment.ts'
import { withObjective } from './appointment.ts'
import { DueSection } from './DueSection.tsx'
import { dueOf } from './due-of.ts'
import { OkrSection } from './OkrSection.tsx'
import { PaneSkeleton } from './PaneSkeleton.tsx'
import { PaneTitle } from './PaneTitle.tsx'
import { PaneTrouble } from './PaneTrouble.tsx'
import { RitualHead } from './RitualHead.tsx'
import { teamsLink } from './teams-link.ts'
import { type Asked, useAppointment } from './use-appointment.ts'
import { usePaneStyles } from './use-pane-styles.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    boxSizing: 'border-box',
    maxWidth: '560px',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
  },
})

interface Props extends Shown {
  readonly onChecked: (objective: ObjectiveView) => void
}

const hasCycle = (
  appointment: Appointment,
): appointment is Appointment & { readonly cycle: NonNullable<Appointment['cycle']> } =>
  appointment.cycle !== null

/** Kindly of everything else in the calendar and the inbox. */
const titleWithoutRitual = (item: OpenedItem | null) => {
  if (item === null) return t('outlook.noItem')
  return t(item.kind === 'appointment' ? 'outlook.noAppointment' : 'outlook.noMessage')
}

/** The way to everything else, where there is no ritual to lead to. */
const ToMine = ({ appId }: { readonly appId: string | null }) => {
  const styles = usePaneStyles()
  return (
    <a className={styles.primary} href={teamsLink(appId, paths.my())} target="_blank" rel="noreferrer">
      {t('outlook.openMine')}
    </a>
  )
}

const NoCycle = (props: { readonly appId: string | null }) => (
  <>
    <PaneTitle title={t('outlook.noCycleTitle')} text={t('outlook.noCycle')} />
    <ToMine {...props} />
  </>
)

const Contents = ({ item, appointment, onChecked }: Props) => {
  const { ritual, objectives, people, teamsAppId } = appointment
  if (!hasCycle(appointment)) return <NoCycle appId={teamsAppId} />
  const { cycle } = appointment
  const due = dueOf(appointment)
  const section = { cycle, appId: teamsAppId, onChecked }
  const here = (
    <DueSection {...section} title={t('outlook.due')} due={due.here} nothing={t('outlook.nothingDue')} />
  )
  if (ritual === null)
    return (
      <>
        <PaneTitle title={titleWithoutRitual(item)} text={t('outlook.noneText')} />
        {here}
        <ToMine appId={teamsAppId} />
      </>
    )
  return (
    <>
      <RitualHead ritual={ritual} cycle={cycle} appId={teamsAppId} />
      {here}
      <OkrSection objectives={objectives.filter(({ unitId }) => unitId === ritual.unit.id)} />
      <ActionSection actions={ritual.openActions} people={people} />
      <AgendaSection agenda={ritual.agenda} item={item} />
      <DueSection {...section} title={t('outlook.dueElsewhere')} due={due.elsewhere} />
    </>
  )
}

/** Everything beside an appointment: which ritual it is, what is due, and how things stand. */
export const Pane = ({ first }: { readonly first: Asked }) => {
  const styles = useStyles()
  const { asked, again, refresh, set } = useAppointment(first)
  if (asked === null) return <PaneSkeleton />
  if ('error' in asked)
    return (
      <main className={styles.root}>
        <PaneTrouble error={asked.error} onRetry={again} />
      </main>
    )
  const { shown } = asked
  // At once what the server has just said; then everything that depends on it
  const onChecked = (objective: ObjectiveView) => {
    set(withObjective(shown, objective))
    void refresh()
  }
  return (
    <main className={styles.root}>
      <Contents {...shown} onChecked={onChecked} />
    </main>
  )
}
