import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { VideoRegular } from '@fluentui/react-icons'
import type { HostMeeting } from '../../types.ts'
import { type Client, useClient } from '../state/client.tsx'
import { Header } from '../surfaces/Header.tsx'
import { Notice } from '../surfaces/Notice.tsx'
import { MeetingWindow } from './MeetingWindow.tsx'

const useStyles = makeStyles({
  list: { overflowY: 'auto', margin: 0, padding: tokens.spacingHorizontalL, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
})

const isInvited = ({ presenterIds, attendeeIds }: HostMeeting, { person }: Client) =>
  presenterIds.includes(person.id) || attendeeIds.includes(person.id)

/** The person's meetings with the app in them, and the one they are in. */
export function MeetingSurface() {
  const client = useClient()
  const { state, place, t } = client
  const meeting = state.meetings.find(({ id }) => id === place.meeting)
  if (meeting) return <MeetingWindow key={meeting.id} meeting={meeting} />
  if (place.meeting) return <Notice title={t.noSuchMeeting} icon={<VideoRegular />} />
  const mine = state.meetings.filter((it) => isInvited(it, client))
  if (mine.length === 0) return <Notice title={t.noMeetings} icon={<VideoRegular />} />
  return <MeetingList meetings={mine} />
}

function MeetingList({ meetings }: { meetings: readonly HostMeeting[] }) {
  const { t, go, show, view, language } = useClient()
  const styles = useStyles()
  const when = new Intl.DateTimeFormat(language, shortTime)
  const join = async (meeting: HostMeeting) => {
    await go({ surface: 'meeting', meeting: meeting.id })
    if (view.theme === 'default') await show({ theme: 'dark' })
  }
  return (
    <>
      <Header title={t.meetings} />
      <ul className={styles.list}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={styles.item}>
            <span className={styles.words}>
              <Text weight="semibold">{meeting.title}</Text>
              <Text size={200}>{when.format(new Date(meeting.startsAt))}</Text>
            </span>
            <Button onClick={() => void join(meeting)} aria-label={`${t.join}: ${meeting.title}`}>
              {t.join}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

const shortTime = {
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const
