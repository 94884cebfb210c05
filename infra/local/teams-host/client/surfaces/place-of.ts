import type { AppLocation } from '../../protocol/host.ts'
import type { Place } from '../state/address.ts'
import type { Client } from '../state/client.tsx'

/** The place in this client a deep link leads to, or the sentence that says why there is none. */
export function placeOf({ state, teams, t }: Client, location: AppLocation): Place | string {
  const { appId, pageId, subPageId: sub, channelId, chatId } = location
  if (appId !== state.app.id) return t.noSuchApp
  if (chatId) {
    const meeting = state.meetings.find((it) => it.chatId === chatId)
    return meeting ? { surface: 'meeting', meeting: meeting.id, tab: 'chat', sub } : t.noSuchMeeting
  }
  if (!channelId) {
    const tab = state.app.personalTabs.find((it) => it.entityId === pageId)
    return tab ? { surface: 'app', tab: pageId, sub } : t.noSuchTab
  }
  if (!teams.some((team) => team.channels.some(({ id }) => id === channelId))) return t.notInChannel
  const tab = state.tabs.find((it) => it.channelId === channelId && (it.config.entityId ?? '') === pageId)
  return tab ? { surface: 'teams', channel: channelId, tab: tab.id, sub } : t.noSuchTab
}
