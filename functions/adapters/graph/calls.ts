import {
  ADD_TO_CHAT,
  GROUP_CALENDAR,
  OWN_CALENDAR,
  OWN_TEAMS,
  READ_GROUP,
  READ_TEAM,
  SUBSCRIBE,
  TELL,
  WRITE_TO_CHANNEL,
} from './permissions.ts'

/** One call of Microsoft Graph with the permissions it takes. */
export interface GraphCall {
  /** As the documentation writes it: "GET /users/{id}/events". */
  readonly call: string
  readonly permissions: readonly string[]
}

const events = (root: string, permissions: readonly string[]): readonly GraphCall[] =>
  [
    `POST ${root}/events`,
    `GET ${root}/events/{event}`,
    `GET ${root}/events/{event}/instances`,
    `PATCH ${root}/events/{event}`,
    `DELETE ${root}/events/{event}`,
    `POST ${root}/events/{event}/cancel`,
  ].map((call) => ({ call, permissions }))

const [readChannel, sendMessage] = WRITE_TO_CHANNEL

/**
 * Everything this program ever asks of Graph, as infra/README.md explains it. What is not listed here is not sent: a
 * new call needs a row in the table, with its permission and why.
 */
export const GRAPH_CALLS: readonly GraphCall[] = [
  { call: 'GET /teams/{id}/members', permissions: READ_TEAM },
  { call: 'GET /me/joinedTeams', permissions: OWN_TEAMS },
  { call: 'GET /groups/{id}/transitiveMembers/microsoft.graph.user', permissions: READ_GROUP },
  { call: 'GET /groups/{id}/owners', permissions: READ_GROUP },
  { call: 'POST /users/{id}/calendar/getSchedule', permissions: OWN_CALENDAR },
  ...events('/users/{id}', OWN_CALENDAR),
  { call: 'GET /users/{id}/events', permissions: OWN_CALENDAR },
  { call: 'GET /users/{id}/calendarView/delta', permissions: OWN_CALENDAR },
  ...events('/groups/{id}', GROUP_CALENDAR),
  { call: 'POST /subscriptions', permissions: SUBSCRIBE },
  { call: 'PATCH /subscriptions/{id}', permissions: SUBSCRIBE },
  { call: 'DELETE /subscriptions/{id}', permissions: SUBSCRIBE },
  { call: 'POST /chats/{id}/installedApps', permissions: ADD_TO_CHAT },
  { call: 'GET /teams/{id}/primaryChannel', permissions: [readChannel] },
  { call: 'POST /teams/{id}/channels/{channel}/messages', permissions: [sendMessage] },
  { call: 'POST /users/{id}/teamwork/sendActivityNotification', permissions: TELL },
]

const patterns = GRAPH_CALLS.map(({ call }) => new RegExp(`^${call.replace(/\{\w+\}/g, '[^/]+')}$`))

/** Throws for a call that is not in the list. `path` lies below the version, its query does not matter. */
export function checkListed(method: string, path: string): void {
  const [asked] = `${method} ${path}`.split('?')
  if (!patterns.some((pattern) => pattern.test(asked ?? '')))
    throw new Error(`This call of Graph is not in the table of permissions: ${asked}`)
}
