import type { MeetingDetails, MeetingPort } from '../../protocol/host.ts'
import { type Outcome, refuse, succeed } from '../../protocol/outcome.ts'
import type { HostMeeting, HostPerson, MeetingStage } from '../../types.ts'
import { hostApi } from '../state/api.ts'
import type { Client } from '../state/client.tsx'

interface Parts {
  readonly client: Client
  readonly meeting: HostMeeting
  readonly person: HostPerson
  readonly stage: MeetingStage | undefined
  readonly refresh: () => Promise<void>
}

function detailsOf({ meeting, person }: Parts): MeetingDetails {
  return {
    id: meeting.id,
    title: meeting.title,
    scheduledStartTime: meeting.startsAt,
    scheduledEndTime: meeting.endsAt,
    joinUrl: meeting.joinUrl,
    type: meeting.type,
    conversationId: meeting.chatId,
    organizer: { id: meeting.organizerId, tenantId: person.tenantId },
    mayPresent: meeting.presenterIds.includes(person.id),
  }
}

async function share({ client, meeting, person, refresh }: Parts, url: string): Promise<Outcome> {
  if (!client.state.app.meetingTab?.contexts.includes('meetingStage'))
    return refuse('notSupportedInCurrentContext', 'The manifest does not list the context meetingStage.')
  await hostApi.share(meeting.id, { url, personId: person.id })
  await refresh()
  return succeed(true)
}

/** The meeting as the protocol asks for it, for one participant. */
export function meetingPort(parts: Parts): MeetingPort {
  return {
    details: () => detailsOf(parts),
    share: (url) => share(parts, url),
    stopSharing: async () => {
      await hostApi.stopSharing(parts.meeting.id)
      await parts.refresh()
      return succeed(true)
    },
    isSharing: () => parts.stage !== undefined,
  }
}
