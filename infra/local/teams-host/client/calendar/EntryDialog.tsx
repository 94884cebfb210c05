import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { hostApi } from '../state/api.ts'
import { useClient } from '../state/client.tsx'
import { withLocalLinks } from './local-links.ts'
import { MoveForm } from './MoveForm.tsx'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  body: {
    width: '100%',
    height: '240px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: '#fff',
  },
  actions: { flexWrap: 'wrap' },
})

export type Act = () => Promise<unknown>

interface Props {
  readonly entry: CalendarEntry
  /** Closes; what is to be done with the entry, "open" for its form, or null. */
  readonly done: (act: Act | 'open' | null) => void
}

const seriesOf = (id: string) => id.replace(/\.occ\..*$/, '')

function Attendees({ entry }: Pick<Props, 'entry'>) {
  const { t } = useClient()
  const said: Readonly<Record<string, string>> = { declined: t.declined, accepted: t.accepted }
  const names = entry.attendees.map(({ name, response }) => {
    const word = said[response]
    return word ? `${name} (${word})` : name
  })
  return <Text size={200}>{names.join(', ')}</Text>
}

/** Joins the meeting in this client, where it is one of Teams. */
function Join({ entry, done }: Props) {
  const { state, go, t } = useClient()
  const meeting = state.meetings.find(({ joinUrl }) => joinUrl === entry.joinUrl)
  if (!meeting) return null
  const join = () => {
    done(null)
    void go({ surface: 'meeting', meeting: meeting.id })
  }
  return (
    <Button appearance="primary" onClick={join}>
      {t.join}
    </Button>
  )
}

function Decisions({ entry, done }: Props) {
  const { t, person } = useClient()
  const cancel = (entryId: string) => done(() => hostApi.cancelEntry({ personId: person.id, entryId }))
  if (!entry.isOrganizer) {
    const decline = () => hostApi.decline({ personId: person.id, entryId: entry.id })
    return <Button onClick={() => done(decline)}>{t.decline}</Button>
  }
  return (
    <>
      <Button onClick={() => cancel(entry.id)}>{entry.isSeries ? t.cancelOne : t.cancelMeeting}</Button>
      {entry.isSeries && <Button onClick={() => cancel(seriesOf(entry.id))}>{t.cancelSeries}</Button>}
    </>
  )
}

/** One entry of the calendar: what it says, and what can be done with it. */
export function EntryDialog({ entry, done }: Props) {
  const { t, language, view } = useClient()
  const styles = useStyles()
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' })
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && done(null)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{entry.subject}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{when.formatRange(new Date(entry.start), new Date(entry.end))}</Text>
            <Attendees entry={entry} />
            {/* Neither scripts nor the client's own rights: the text comes from whoever wrote the invitation */}
            <iframe
              className={styles.body}
              title={t.invitation}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              srcDoc={withLocalLinks(entry.html, { origin: window.location.origin, view })}
            />
            {entry.isOrganizer && <MoveForm entry={entry} done={done} />}
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button onClick={() => done('open')}>{t.openAppointment}</Button>
            <Join entry={entry} done={done} />
            <Decisions entry={entry} done={done} />
            <Button onClick={() => done(null)}>{t.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
