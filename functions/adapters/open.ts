import { CalendarMinutes, type MinutesParts } from '#functions/calendar/calendar-minutes.ts'
import type { Config, StoreConfig } from '#functions/config.ts'
import type { Calendar } from '#functions/ports/calendar.ts'
import type { Clock } from '#functions/ports/clock.ts'
import type { Directory } from '#functions/ports/directory.ts'
import type { Identity } from '#functions/ports/identity.ts'
import type { Live } from '#functions/ports/live.ts'
import type { Log } from '#functions/ports/log.ts'
import type { MeetingChats } from '#functions/ports/meeting-chats.ts'
import type { MinutesPost } from '#functions/ports/minutes-post.ts'
import type { Notifier } from '#functions/ports/notifier.ts'
import type { Store } from '#functions/ports/store.ts'
import type { TeamChannel } from '#functions/ports/team-channel.ts'
import { CosmosStore } from './cosmos/cosmos-store.ts'
import { EntraIdentity } from './entra/entra-identity.ts'
import { OnBehalfOf } from './entra/on-behalf-of.ts'
import { GraphDirectory } from './graph/graph-directory.ts'
import { lazyCalendar } from './graph/lazy-calendar.ts'
import { silentLive } from './live/silent-live.ts'
import { silentNotifier } from './notifier/silent-notifier.ts'
import { SqliteStore } from './sqlite/sqlite-store.ts'
import { WebPubSubLive } from './web-pubsub/web-pubsub-live.ts'

/** The adapters the settings ask for. */
export const openStore = (config: StoreConfig, log: Log): Store =>
  config.kind === 'sqlite' ? new SqliteStore(config.file) : new CosmosStore(config, log)

export const openIdentity = (entra: Config['entra'], clock: Clock): Identity =>
  new EntraIdentity(entra, () => new Date(clock.now()))

export const openCalendar = ({ entra, graphBaseUrl }: Config): Calendar =>
  lazyCalendar(async () => {
    const { GraphCalendar } = await import('./graph/graph-calendar.ts')
    return new GraphCalendar({ base: graphBaseUrl, tokens: new OnBehalfOf(entra) })
  })

/** The app is added to chats by its id in the catalogue. */
export const openChats = ({ entra, graphBaseUrl, teamsCatalogAppId: appId }: Config): MeetingChats | null =>
  appId === null
    ? null
    : {
        async addApp(...asked) {
          const { GraphMeetingChats } = await import('./graph/graph-meeting-chats.ts')
          const parts = { base: graphBaseUrl, tokens: new OnBehalfOf(entra) }
          return new GraphMeetingChats(parts, appId).addApp(...asked)
        },
      }

/** Minutes go where Graph reaches: the event's text and the team's channel. */
export const openMinutesPost = (
  { entra, graphBaseUrl }: Config,
  parts: Omit<MinutesParts, 'channel'>,
): MinutesPost => {
  const channel: TeamChannel = {
    async post(...asked) {
      const { GraphTeamChannel } = await import('./graph/graph-team-channel.ts')
      return new GraphTeamChannel({ base: graphBaseUrl, tokens: new OnBehalfOf(entra) }).post(...asked)
    },
  }
  return new CalendarMinutes({ ...parts, channel })
}

export const openDirectory = ({ entra, graphBaseUrl }: Config): Directory =>
  new GraphDirectory({ base: graphBaseUrl, tokens: new OnBehalfOf(entra) })

export const openLive = (config: Config['live'], parts: { clock: Clock; log: Log }): Live =>
  config === null ? silentLive : new WebPubSubLive(config, parts)

/** People are told in Teams where the app's id is known, so that a notice leads somewhere. */
export const openNotifier = ({ entra, graphBaseUrl, teamsAppId }: Config): Notifier => {
  if (teamsAppId === null) return silentNotifier
  const tokens = new OnBehalfOf(entra)
  return {
    isSilent: false,
    async tell(message) {
      const { GraphNotifier } = await import('./graph/graph-notifier.ts')
      return new GraphNotifier({ base: graphBaseUrl, tokens }).tell(message)
    },
  }
}
