import { z } from 'zod'
import { badRequest, GraphError } from '../graph-error.ts'
import type { ActionRoute, GraphCall, GraphReply } from '../graph-route.ts'
import type { Subscription } from './subscriptions.ts'

const minute = 60_000
/** https://learn.microsoft.com/graph/api/resources/subscription, maximum length of subscriptions on events. */
const longestMs = 10_080 * minute
const shortestMs = 45 * minute

const isReachable = (address: string): boolean => new URL(address).protocol === 'https:'
const address = z.url().refine(isReachable, 'has to be an https address')

const created = z.strictObject({
  changeType: z.string().regex(/^(created|updated|deleted)(,(created|updated|deleted))*$/),
  resource: z.string(),
  notificationUrl: address,
  lifecycleNotificationUrl: address.optional(),
  clientState: z.string().max(128).optional(),
  expirationDateTime: z.iso.datetime(),
})
const extended = z.strictObject({ expirationDateTime: z.iso.datetime() })

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw badRequest(`Subscription: ${issue?.path.join('.')} ${issue?.message}`)
}

function untilOf(wanted: string, now: number): string {
  const left = Date.parse(wanted) - now
  if (left <= 0 || left > longestMs)
    throw badRequest('Subscription expiration can only be 10080 minutes in the future.')
  return new Date(now + Math.max(left, shortestMs)).toISOString()
}

function ownerOf({ directory, caller, closed }: GraphCall, resource: string): string {
  const id = /^\/?users\/([^/]+)\/events$/i.exec(resource)?.[1]
  const person = directory.findPerson(id ?? '')
  if (id === undefined)
    throw new GraphError(400, 'ExtensionError', `The resource '${resource}' is not supported.`)
  if (!person || person.tid !== caller.tid)
    throw new GraphError(404, 'ResourceNotFound', 'The mailbox is not there.')
  if (closed.has(person.oid))
    throw new GraphError(403, 'ExtensionError', 'Access is denied. Check credentials and try again.')
  return person.oid
}

const shown = ({ tenantId: _, ownerId: __, ...rest }: Subscription) => ({ ...rest, applicationId: null })

function create(call: GraphCall): GraphReply {
  const given = parsed(created, call.body)
  const ownerId = ownerOf(call, given.resource)
  const made = call.subscriptions.add({
    tenantId: call.caller.tid,
    ownerId,
    changeType: given.changeType,
    resource: given.resource,
    notificationUrl: given.notificationUrl,
    lifecycleNotificationUrl: given.lifecycleNotificationUrl ?? null,
    clientState: given.clientState ?? null,
    expirationDateTime: untilOf(given.expirationDateTime, call.now),
  })
  return { status: 201, body: shown(made) }
}

function extend(call: GraphCall): GraphReply {
  const found = call.subscriptions.find(call.params.id ?? '', call.caller.tid)
  call.subscriptions.extend(found, untilOf(parsed(extended, call.body).expirationDateTime, call.now))
  return { status: 200, body: shown(found) }
}

function end(call: GraphCall): GraphReply {
  call.subscriptions.remove(call.subscriptions.find(call.params.id ?? '', call.caller.tid).id)
  return { status: 204 }
}

const route = (
  method: ActionRoute['method'],
  path: string,
  answer: (call: GraphCall) => GraphReply,
): ActionRoute => ({
  kind: 'action',
  method,
  path,
  scopes: [],
  // Permissions that also write are not accepted where reading is enough
  roles: ['Calendars.ReadBasic', 'Calendars.Read'],
  isOfTenant: true,
  service: 'exchange',
  options: [],
  answer,
})

/** Asked by the app itself only: nobody is there to renew what a person has subscribed to. */
export const subscriptionRoutes: ActionRoute[] = [
  route('POST', 'subscriptions', create),
  route('PATCH', 'subscriptions/{id}', extend),
  route('DELETE', 'subscriptions/{id}', end),
]
