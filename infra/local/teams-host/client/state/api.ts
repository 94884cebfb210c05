import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import type { NestedTokens } from '../../../outlook-host/nested-auth.ts'
import type { InstanceConfig, TokenRequest } from '../../protocol/host.ts'
import type { ActivityEntry, HostState, MeetingStage, TokenAnswer } from '../../types.ts'

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  const value = await answer.json()
  if (!answer.ok) throw new Error(value.error)
  return value
}

interface Entry {
  readonly personId: string
  readonly entryId: string
}
/** ISO instants. */
interface Times {
  readonly start: string
  readonly end: string
}

/** The client's own server. */
export const hostApi = {
  async state(): Promise<HostState> {
    const answer = await fetch('/_host/state')
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json()
  },
  token: (personId: string, request: TokenRequest) =>
    post<TokenAnswer>('/_host/token', { personId, ...request }),
  nestedTokens: (personId: string, { hasProof }: { hasProof: boolean }) =>
    post<NestedTokens>('/_host/nested-token', { personId, hasProof }),
  saveTab: (tab: { id?: string | undefined; channelId: string; config: InstanceConfig }) =>
    post<{ id: string }>('/_host/tabs', tab),
  removeTab: (id: string) => post<unknown>('/_host/tabs/remove', { id }),
  stage: (meetingId: string) => post<{ stage?: MeetingStage }>('/_host/stage', { meetingId }),
  share: (meetingId: string, stage: MeetingStage) =>
    post<unknown>('/_host/stage/share', { meetingId, ...stage }),
  stopSharing: (meetingId: string) => post<unknown>('/_host/stage/stop', { meetingId }),
  entries: (span: { personId: string; from: string; to: string }) =>
    post<{ entries: readonly CalendarEntry[] }>('/_host/outlook/entries', span),
  move: (entry: Entry & Times) => post<unknown>('/_host/outlook/move', entry),
  cancelEntry: (entry: Entry) => post<unknown>('/_host/outlook/cancel', entry),
  decline: (entry: Entry) => post<unknown>('/_host/outlook/decline', entry),
  activity: (personId: string) =>
    post<{ entries: readonly ActivityEntry[] }>('/_host/activity', { personId }),
  markRead: (read: { personId: string; id: string | null }) => post<unknown>('/_host/activity/read', read),
  travel: (days: number) => post<{ now: number }>('/_host/clock', { days }),
}
