import { makeStyles, tokens } from '@fluentui/react-components'
import type { HostMeeting, HostPerson } from '../../types.ts'
import { type Client, useClient } from '../state/client.tsx'
import { MeetingBar, type MeetingView, meetingViews } from './MeetingBar.tsx'
import { MeetingFrame } from './MeetingFrame.tsx'
import { Participants } from './Participants.tsx'
import { StageArea } from './StageArea.tsx'
import { useStage } from './use-stage.ts'

const useStyles = makeStyles({
  call: { display: 'flex', flexGrow: 1, minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
})

function invitedTo({ state }: Client, { presenterIds, attendeeIds }: HostMeeting): HostPerson[] {
  return state.people.filter(({ id }) => presenterIds.includes(id) || attendeeIds.includes(id))
}

/** Those named in the address who were invited; the viewer when nobody is. */
function shownIn({ place, person }: Client, invited: readonly HostPerson[]): readonly HostPerson[] {
  const named = (place.people ?? '').split(',')
  const shown = named.flatMap((id) => invited.filter((it) => it.id === id))
  return shown.length > 0 ? shown : [person]
}

/** A running meeting: stage, side panels, and the app's tabs around it. */
export function MeetingWindow({ meeting }: { meeting: HostMeeting }) {
  const client = useClient()
  const styles = useStyles()
  const invited = invitedTo(client, meeting)
  const people = shownIn(client, invited)
  const sharing = useStage(meeting.id)
  const view: MeetingView = meetingViews.find((it) => it === client.place.tab) ?? 'panel'
  return (
    <>
      <MeetingBar meeting={meeting} view={view} invited={invited} people={people} />
      {view === 'panel' ? (
        <div className={styles.call}>
          {!client.isCompact && <StageArea meeting={meeting} people={people} {...sharing} />}
          <Participants
            meeting={meeting}
            people={client.isCompact ? people.slice(0, 1) : people}
            {...sharing}
          />
        </div>
      ) : (
        <MeetingFrame
          key={view}
          meeting={meeting}
          context={view === 'chat' ? 'meetingChatTab' : 'meetingDetailsTab'}
          {...sharing}
        />
      )}
    </>
  )
}
