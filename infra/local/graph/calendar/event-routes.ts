import { z } from 'zod'
import { badRequest, GraphError } from '../graph-error.ts'
import type { ActionRoute, GraphCall, GraphEntity, GraphReply } from '../graph-route.ts'
import { isLinkless, type Place } from './calendars.ts'
import { type EventChange, readChange, readEvent } from './event-shape.ts'
import {
  dayOfId,
  etagOf,
  instanceOn,
  isNamed,
  masterOfId,
  presentEvent,
  presentInstance,
} from './present-event.ts'
import { type Instance, instancesOf, type StoredEvent } from './stored-event.ts'
import { instantOf } from './zones.ts'

const readWrite = ['Calendars.ReadWrite']
const read = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite']

const denied = (): GraphError =>
  new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')

/** A person's token opens that person's calendar, and no other's unless it is shared. */
function own({ caller, params }: GraphCall): Place {
  const { id } = params
  if (id !== undefined && id !== caller.oid && id.toLowerCase() !== caller.upn.toLowerCase()) throw denied()
  return { mailbox: caller.oid, tenantId: caller.tid, isLinkless: isLinkless(caller.name) }
}

/** Even with the permission one has to be a member. */
function ofGroup({ directory, caller, params }: GraphCall): Place {
  const group = directory.findGroup(params.id ?? '')
  if (!group || group.tenantId !== caller.tid)
    throw new GraphError(404, 'ErrorInvalidGroup', 'The requested group was not found.')
  if (!group.members.includes(caller.oid)) throw denied()
  return { mailbox: group.id, tenantId: group.tenantId, isLinkless: true }
}

function find(call: GraphCall, { mailbox }: Place): { event: StoredEvent; day: string | null } {
  const id = call.params.event ?? ''
  const event = call.calendars.events.find(
    (one) => one.mailbox === mailbox && !one.isRemoved && isNamed(one, masterOfId(id)),
  )
  const day = dayOfId(id)
  if (!event || (day !== null && !instanceOn(event, day)))
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
  return { event, day }
}

const withTag = (call: GraphCall, event: StoredEvent, entity: GraphEntity): GraphEntity => {
  const asked = /^singleValueExtendedProperties\(\$filter=id eq '([^']+)'\)$/.exec(
    call.url.searchParams.get('$expand') ?? '',
  )?.[1]
  const value = asked === undefined ? undefined : event.extended.get(asked)
  return value === undefined ? entity : { ...entity, singleValueExtendedProperties: [{ id: asked, value }] }
}

const answered = (
  call: GraphCall,
  status: number,
  event: StoredEvent,
  day: string | null = null,
): GraphReply => {
  const instance = day === null ? undefined : instanceOn(event, day)
  const entity = instance ? presentInstance(call, instance) : presentEvent(call, event)
  return { status, headers: { etag: etagOf(event) }, body: withTag(call, event, entity) }
}

function createIn(call: GraphCall, place: Place): GraphReply {
  const input = readEvent(call.body)
  if (call.chaos === 'duplicate' && call.calendars.isRepeated(place, input))
    throw new GraphError(
      409,
      'ErrorDuplicateTransactionId',
      'An event with this transaction id exists already.',
    )
  const linkless = place.isLinkless || call.chaos === 'linkless'
  return answered(call, 201, call.calendars.create({ ...place, isLinkless: linkless }, input))
}

function checkMatch({ headers }: GraphCall, event: StoredEvent): void {
  const wanted = headers['if-match']
  if (wanted !== undefined && wanted !== '*' && wanted !== etagOf(event))
    throw new GraphError(
      412,
      'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
    )
}

function change(call: GraphCall, place: Place): GraphReply {
  const { event, day } = find(call, place)
  checkMatch(call, event)
  const wanted = readChange(call.body)
  if (call.chaos === 'ignored') return answered(call, 200, event, day)
  if (day === null) call.calendars.update(event, wanted, call.now)
  else changeDay(call, event, { day, wanted })
  return answered(call, 200, event, day)
}

function changeDay(
  { calendars }: GraphCall,
  event: StoredEvent,
  { day, wanted }: { day: string; wanted: EventChange },
): void {
  const { start, end, body } = wanted
  const instance = instanceOn(event, day)
  if (start && end) calendars.moveDay(event, day, { start: instantOf(start), end: instantOf(end) })
  if (body && instance) calendars.writeDay(event, instance, body.content)
  if (!body && !(start && end)) throw badRequest('Only times and text of an occurrence can be changed here.')
}

function remove(call: GraphCall, place: Place): GraphReply {
  const { event, day } = find(call, place)
  if (day === null) call.calendars.remove(event)
  else call.calendars.removeDay(event, day)
  return { status: 204 }
}

function cancel(call: GraphCall, place: Place): GraphReply {
  if (!z.strictObject({ comment: z.string().optional() }).safeParse(call.body ?? {}).success)
    throw badRequest('The parameters of the action are not valid.')
  remove(call, place)
  return { status: 202 }
}

function windowOf({ url }: GraphCall): { from: number; to: number } {
  const [from, to] = ['startDateTime', 'endDateTime'].map((name) =>
    Date.parse(url.searchParams.get(name) ?? ''),
  )
  if (from === undefined || to === undefined || Number.isNaN(from + to))
    throw badRequest(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    )
  return { from, to }
}

function instances(call: GraphCall, place: Place): GraphReply {
  const { event } = find(call, place)
  const { from, to } = windowOf(call)
  const top = Number(call.url.searchParams.get('$top') ?? 10)
  const skip = Number(call.url.searchParams.get('$skip') ?? 0)
  const found = instancesOf(event).filter(({ start, end }: Instance) => start < to && from < end)
  const value = found.slice(skip, skip + top).map((instance) => presentInstance(call, instance))
  if (skip + top >= found.length) return { status: 200, body: { value } }
  const next = new URL(call.url)
  next.searchParams.set('$skip', String(skip + top))
  return { status: 200, body: { '@odata.nextLink': next.href, value } }
}

const TAG_FILTER =
  /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']+)' and ep\/value eq '([^']*)'\)$/

function list(call: GraphCall, place: Place): GraphReply {
  const filter = TAG_FILTER.exec(call.url.searchParams.get('$filter') ?? '')
  if (!filter) throw badRequest('Only filtering by an extended property is modelled.')
  const [, id = '', value] = filter
  const found = call.calendars.events.filter(
    (event) => event.mailbox === place.mailbox && !event.isRemoved && event.extended.get(id) === value,
  )
  return { status: 200, body: { value: found.map((event) => presentEvent(call, event)) } }
}

type Home = (call: GraphCall) => Place
const route = (
  method: ActionRoute['method'],
  path: string,
  scopes: readonly string[],
  answer: (call: GraphCall) => GraphReply,
  options: readonly string[] = [],
): ActionRoute => ({ kind: 'action', method, path, scopes, service: 'exchange', options, answer })

const routesOf = (
  root: string,
  home: Home,
  scopes: { create: string[]; write: string[]; read: string[] },
) => [
  route('POST', `${root}/events`, scopes.create, (call) => createIn(call, home(call))),
  route('GET', `${root}/events`, scopes.read, (call) => list(call, home(call)), ['$filter', '$top']),
  route(
    'GET',
    `${root}/events/{event}`,
    scopes.read,
    (call) => {
      const { event, day } = find(call, home(call))
      return answered(call, 200, event, day)
    },
    ['$expand'],
  ),
  route('PATCH', `${root}/events/{event}`, scopes.write, (call) => change(call, home(call))),
  route('DELETE', `${root}/events/{event}`, scopes.write, (call) => remove(call, home(call))),
  route('POST', `${root}/events/{event}/cancel`, ['Calendars.ReadWrite'], (call) => cancel(call, home(call))),
  route('GET', `${root}/events/{event}/instances`, scopes.read, (call) => instances(call, home(call)), [
    '$top',
    '$skip',
  ]),
]

/** Calls about events. Group calendars know no application permission for creating, and no Teams links. */
export const eventRoutes: ActionRoute[] = [
  ...routesOf('users/{id}', own, { create: readWrite, write: readWrite, read }).map((each) => ({
    ...each,
    roles: readWrite,
  })),
  ...routesOf('groups/{id}', ofGroup, {
    create: ['Group.ReadWrite.All'],
    write: ['Calendars.ReadWrite', 'Group.ReadWrite.All'],
    read: ['Group.Read.All', 'Group.ReadWrite.All'],
  }),
]
