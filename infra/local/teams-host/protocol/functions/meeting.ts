import { z } from 'zod'
import type { Host, MeetingDetails, MeetingPort } from '../host.ts'
import { hostFunction } from '../host-function.ts'
import { type Outcome, refuse, succeed } from '../outcome.ts'
import { isValidDomain } from '../valid-domains.ts'

const anything = z.array(z.unknown())
const readPermissions = ['OnlineMeeting.ReadBasic.Chat', 'ChannelMeeting.ReadBasic.Group']
const sharePermissions = ['MeetingStage.Write.Chat', 'ChannelMeetingStage.Write.Group']

function hasOneOf({ app }: Host, permissions: readonly string[]): boolean {
  return permissions.some((name) => app.permissions.includes(name))
}

/** Settings and content frames may call these too, but only a meeting's frame has a meeting to tell about. */
function inMeeting(host: Host, answer: (meeting: MeetingPort) => Outcome | Promise<Outcome>) {
  const { meeting } = host
  return meeting ? answer(meeting) : refuse('notSupportedInCurrentContext', 'There is no meeting here.')
}

function toWire({ conversationId, organizer, mayPresent: _, ...details }: MeetingDetails) {
  return { details, conversation: { id: conversationId }, organizer }
}

const getMeetingDetails = hostFunction({
  shape: 'errorAndValue',
  args: anything,
  run(_, host) {
    if (!hasOneOf(host, readPermissions))
      return refuse('permissionDenied', 'The app may not read the meeting.')
    return inMeeting(host, (meeting) => succeed(toWire(meeting.details())))
  },
})

const shareOptions = z.object({ sharingProtocol: z.enum(['Collaborative', 'ScreenShare']) }).optional()

const shareAppContentToStage = hostFunction({
  shape: 'errorAndValue',
  args: z.tuple([z.url(), shareOptions]).rest(z.unknown()),
  run([url, options], host) {
    return inMeeting(host, (meeting) => {
      const refusal = refuseToShare(host, meeting.details(), url)
      return refusal ?? meeting.share(url, options?.sharingProtocol ?? 'Collaborative')
    })
  },
})

function refuseToShare(host: Host, details: MeetingDetails, url: string): Outcome | undefined {
  if (!hasOneOf(host, sharePermissions))
    return refuse('permissionDenied', 'The app may not share to the stage.')
  if (!details.mayPresent)
    return refuse('unauthorizedUserOperation', 'Only presenters and organisers may share to the stage.')
  if (!isValidDomain(url, host.app.validDomains))
    return refuse('notSupportedInCurrentContext', "The shared url is not in the app's valid domains.")
  return undefined
}

/** Meeting details and the shared stage. */
export const meetingFunctions = {
  'meeting.getMeetingDetails': getMeetingDetails,
  'meeting.shareAppContentToStage': shareAppContentToStage,
  'meeting.getAppContentStageSharingCapabilities': hostFunction({
    shape: 'errorAndValue',
    args: anything,
    run: (_, host) =>
      inMeeting(host, () => succeed({ doesAppHaveSharePermission: hasOneOf(host, sharePermissions) })),
  }),
  'meeting.getAppContentStageSharingState': hostFunction({
    shape: 'errorAndValue',
    args: anything,
    run: (_, host) => inMeeting(host, (meeting) => succeed({ isAppSharing: meeting.isSharing() })),
  }),
  'meeting.stopSharingAppContentToStage': hostFunction({
    shape: 'errorAndValue',
    args: anything,
    run: (_, host) => inMeeting(host, (meeting) => meeting.stopSharing()),
  }),
}
