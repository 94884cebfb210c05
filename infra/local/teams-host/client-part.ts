import { Outlook } from '../graph/calendar/outlook.ts'
import type { ClientPart } from '../local-environment.ts'
import { hostMeetings } from './from-calendars.ts'
import { hostDirectory } from './from-directory.ts'
import { hostActivity } from './from-feed.ts'
import { hostIdentity } from './from-identity.ts'
import { createTeamsHost, type TeamsHostOptions } from './server.ts'

/** What the client needs beyond the environment it lives on. */
export type TeamsHostSettings = Omit<
  TeamsHostOptions,
  'identity' | 'directory' | 'clock' | 'outlook' | 'activity' | 'apiUrl' | 'liveUrl' | 'authorityUrl'
>

/** The Teams client as a part of a local environment: its people, its tokens, its API and its time. */
export function teamsHostPart(settings: TeamsHostSettings): ClientPart {
  return {
    start: async (environment) => {
      const { directory, graph } = environment
      const { meetings = () => [] } = settings
      const host = await createTeamsHost({
        ...settings,
        meetings: async (now) => [...(await meetings(now)), ...hostMeetings(graph.calendars, directory, now)],
        identity: hostIdentity(environment.identity, (id) => environment.directory.person(id).tid),
        directory: hostDirectory(environment.directory),
        clock: {
          now: () => environment.clock.now(),
          travelBy: (milliseconds) => environment.travelBy(milliseconds),
        },
        outlook: new Outlook(environment.graph.calendars, environment.directory),
        activity: hostActivity(environment.graph.feed),
        apiUrl: environment.functionsHost.url,
        liveUrl: environment.webPubSub.url,
        authorityUrl: environment.identity.url,
      })
      // As in the app registration: where Entra ID may send people back to
      environment.identity.allowRedirect(`${host.url}/app/auth.html`)
      environment.identity.allowRedirect(`${host.url}/app/sign-in.html`)
      return host
    },
  }
}
