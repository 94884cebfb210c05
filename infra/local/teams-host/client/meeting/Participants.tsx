import { makeStyles, mergeClasses, Persona, tokens } from '@fluentui/react-components'
import type { HostMeeting, HostPerson } from '../../types.ts'
import { useClient } from '../state/client.tsx'
import type { Texts } from '../texts.ts'
import { MeetingFrame, type MeetingFrameProps } from './MeetingFrame.tsx'
import { AsParticipant } from './participant.tsx'

const useStyles = makeStyles({
  row: { display: 'flex', flexShrink: 0, maxWidth: '100%', minHeight: 0, overflowX: 'auto' },
  column: {
    display: 'flex',
    flexDirection: 'column',
    // The width Teams gives a side panel (msteams-docs, design guide)
    width: '320px',
    flexShrink: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'content-box',
  },
  alone: { width: '100%', borderLeft: 'none' },
  head: { padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground3 },
})

function roleIn(meeting: HostMeeting, person: HostPerson, t: Texts): string {
  if (meeting.organizerId === person.id) return t.organizer
  return meeting.presenterIds.includes(person.id) ? t.presenter : t.attendee
}

type Props = Omit<MeetingFrameProps, 'context' | 'url'> & { readonly people: readonly HostPerson[] }

/** The side panels of several people in one meeting, each in a window of their own. */
export function Participants({ people, ...meeting }: Props) {
  const { t, isCompact } = useClient()
  const styles = useStyles()
  return (
    <div className={styles.row} style={isCompact ? { flexGrow: 1 } : {}}>
      {people.map((person) => (
        <section
          key={person.id}
          className={mergeClasses(styles.column, isCompact && styles.alone)}
          aria-label={person.displayName}
        >
          <div className={styles.head}>
            <Persona
              name={person.displayName}
              secondaryText={roleIn(meeting.meeting, person, t)}
              avatar={{ color: 'colorful', 'aria-hidden': true }}
              size="small"
            />
          </div>
          <AsParticipant person={person}>
            <MeetingFrame {...meeting} context="meetingSidePanel" />
          </AsParticipant>
        </section>
      ))}
    </div>
  )
}
