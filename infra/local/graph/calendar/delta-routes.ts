import { badRequest, GraphError } from '../graph-error.ts'
import type { ActionRoute, GraphCall, GraphEntity, GraphReply } from '../graph-route.ts'
import { idOf, presentEvent, presentInstance } from './present-event.ts'
import { type Instance, instancesOf, type StoredEvent, seriesDays } from './stored-event.ts'

/** What a link to the next page or to later changes carries. */
interface Token {
  from: number
  to: number
  /** Changes after this version are news. */
  since: number
  /** The version this round began with. */
  until: number
  offset: number
}

const encode = (token: Token): string => Buffer.from(JSON.stringify(token)).toString('base64url')

function readToken(text: string): Token {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    throw badRequest('Badly formed token.')
  }
}

const linkTo = ({ url }: GraphCall, name: '$skiptoken' | '$deltatoken', token: Token): string =>
  `${url.origin}${url.pathname}?${name}=${encode(token)}`

function begin(call: GraphCall): Token {
  const [from, to] = ['startDateTime', 'endDateTime'].map((name) =>
    Date.parse(call.url.searchParams.get(name) ?? ''),
  )
  if (from === undefined || to === undefined || Number.isNaN(from + to))
    throw badRequest(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    )
  return { from, to, since: 0, until: call.calendars.version, offset: 0 }
}

function tokenOf(call: GraphCall): Token {
  const query = call.url.searchParams
  const skip = query.get('$skiptoken')
  if (skip !== null) return readToken(skip)
  const delta = query.get('$deltatoken')
  return delta === null ? begin(call) : { ...readToken(delta), until: call.calendars.version, offset: 0 }
}

const removed = (id: string): GraphEntity => ({ id, '@removed': { reason: 'deleted' } })

const inWindow =
  ({ from, to }: Token) =>
  ({ start, end }: Instance) =>
    start < to && from < end

/** A series tells of itself, of its days inside the window, and of the days that are gone. */
function itemsOf(call: GraphCall, token: Token, event: StoredEvent): GraphEntity[] {
  const isNews = token.since > 0
  if (event.isRemoved || !call.calendars.visibleTo(call.caller).includes(event))
    return isNews
      ? [removed(idOf(call, event)), ...seriesDays(event).map((day) => removed(idOf(call, event, day)))]
      : []
  const days = instancesOf(event)
    .filter(inWindow(token))
    .map((instance) => presentInstance(call, instance))
  if (event.recurrence === null) return days
  const gone = [...event.exceptions].filter(([, { isDeleted }]) => isDeleted && isNews)
  return [presentEvent(call, event), ...days, ...gone.map(([day]) => removed(idOf(call, event, day)))]
}

function answer(call: GraphCall): GraphReply {
  if (call.chaos === 'expired' && call.url.searchParams.has('$deltatoken'))
    throw new GraphError(
      410,
      'SyncStateNotFound',
      'The sync state generation is not found; continue with a full sync.',
    )
  const token = tokenOf(call)
  const size = Number(/odata\.maxpagesize=(\d+)/.exec(call.headers.prefer ?? '')?.[1] ?? 10)
  const concerns = (event: StoredEvent) =>
    event.mailbox === call.caller.oid ||
    event.attendees.some(({ address }) => address === call.caller.mail.toLowerCase())
  const items = call.calendars.events
    .filter((event) => concerns(event) && event.version > token.since)
    .flatMap((event) => itemsOf(call, token, event))
  const value = items.slice(token.offset, token.offset + size)
  const rest = token.offset + size < items.length
  const link = rest
    ? { '@odata.nextLink': linkTo(call, '$skiptoken', { ...token, offset: token.offset + size }) }
    : {
        '@odata.deltaLink': linkTo(call, '$deltatoken', {
          ...token,
          since: Math.max(1, token.until),
          offset: 0,
        }),
      }
  return { status: 200, body: { value, ...link } }
}

export const deltaRoutes: ActionRoute[] = ['users/{id}/calendarView/delta', 'me/calendarView/delta'].map(
  (path) => ({
    kind: 'action',
    method: 'GET',
    path,
    scopes: ['Calendars.Read', 'Calendars.ReadWrite'],
    roles: ['Calendars.Read', 'Calendars.ReadWrite'],
    service: 'exchange',
    // None of $select, $expand, $filter, $orderby and $search work here
    options: ['$skiptoken', '$deltatoken'],
    answer,
  }),
)
