import { useMemo } from 'react'
import type { Frame } from '../../protocol/host.ts'
import type { HostMeeting, MeetingStage } from '../../types.ts'
import { AppFrame } from '../frame/AppFrame.tsx'
import { useClient } from '../state/client.tsx'
import { Notice } from '../surfaces/Notice.tsx'
import { meetingPort } from './meeting-port.ts'

/** Where in a meeting a page of the app can stand, by the manifest's names. */
export type MeetingContext = 'meetingSidePanel' | 'meetingStage' | 'meetingChatTab' | 'meetingDetailsTab'

const frameContexts = {
  meetingSidePanel: 'sidePanel',
  meetingStage: 'meetingStage',
  meetingChatTab: 'content',
  meetingDetailsTab: 'content',
} as const

export interface MeetingFrameProps {
  readonly meeting: HostMeeting
  readonly context: MeetingContext
  readonly stage: MeetingStage | undefined
  readonly refresh: () => Promise<void>
  /** The app's own page of that context unless told. */
  readonly url?: string
}

/** The app in one place of a meeting, for whoever's client it stands in. */
export function MeetingFrame({ meeting, context, stage, refresh, url }: MeetingFrameProps) {
  const client = useClient()
  const { meetingTab } = client.state.app
  const sub = url ? undefined : client.place.sub
  const frame = useMemo<Frame>(
    () => ({
      context: frameContexts[context],
      entityId: meetingTab?.entityId ?? '',
      meeting: { meetingId: meeting.id, chatId: meeting.chatId },
      ...(sub && { subEntityId: sub }),
    }),
    [context, meetingTab, meeting, sub],
  )
  if (!meetingTab?.contexts.includes(context)) return <Notice title={client.t.notInMeetings} />
  return (
    <AppFrame
      frame={frame}
      url={url ?? meetingTab.contentUrl}
      title={`${client.state.app.name} · ${client.person.displayName}`}
      meeting={meetingPort({ client, meeting, person: client.person, stage, refresh })}
    />
  )
}
