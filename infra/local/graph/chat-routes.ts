import { z } from 'zod'
import { badRequest, GraphError } from './graph-error.ts'
import type { ActionRoute, GraphCall, GraphReply } from './graph-route.ts'

const permission = z.strictObject({
  permissionValue: z.string(),
  permissionType: z.enum(['Delegated', 'Application']),
})
const installation = z.strictObject({
  'teamsApp@odata.bind': z.string(),
  consentedPermissionSet: z.strictObject({ resourceSpecificPermissions: z.array(permission) }).optional(),
})

type Installation = z.output<typeof installation>

const BIND = /^https:\/\/graph\.microsoft\.com\/v1\.0\/appCatalogs\/teamsApps\/([0-9a-f-]{36})$/

const CONSENTING = ['TeamsAppInstallation.ReadWriteAndConsentSelfForChat']

const notFound = (message: string): GraphError => new GraphError(404, 'NotFound', message)

/** The chat of a Teams meeting is there for everybody invited. */
function findChat({ calendars, caller, params, chaos }: GraphCall): string {
  const id = params.id ?? ''
  const event = calendars.events.find(
    ({ joinUrl, isRemoved }) =>
      !isRemoved && joinUrl !== null && decodeURIComponent(joinUrl).includes(`/${id}/`),
  )
  if (!event || event.tenantId !== caller.tid || chaos === 'chatless')
    throw notFound(`No chat found with id ${id}`)
  const isIn = event.attendees.some(({ address }) => address === caller.mail.toLowerCase())
  if (event.mailbox !== caller.oid && !isIn)
    throw new GraphError(403, 'Forbidden', 'The user is not a member of the chat.')
  return id
}

/** What the app asks for must be consented to, all of it and nothing else. */
function checkConsent({ scopes }: GraphCall, asked: readonly string[], body: Installation): void {
  if (!CONSENTING.some((scope) => scopes.includes(scope)))
    throw new GraphError(
      403,
      'Forbidden',
      'The app needs consent to resource-specific permissions, which the permissions on the request do not allow.',
    )
  const given = body.consentedPermissionSet?.resourceSpecificPermissions ?? []
  const consented = given.map(({ permissionType, permissionValue }) => `${permissionType} ${permissionValue}`)
  // Delegated permissions alone may be left out
  const isLeftOut = given.length === 0 && asked.every((one) => one.startsWith('Delegated'))
  if (!isLeftOut && consented.sort().join() !== [...asked].sort().join())
    throw badRequest('The consented permissions do not match those that the app requires.')
}

function install(call: GraphCall): GraphReply {
  const chat = findChat(call)
  const parsed = installation.safeParse(call.body)
  if (!parsed.success) throw badRequest(`Invalid installation: ${parsed.error.issues[0]?.message}`)
  const appId = BIND.exec(parsed.data['teamsApp@odata.bind'])?.[1]
  if (appId === undefined) throw badRequest('Bad Request: teamsApp@odata.bind')
  const { app } = call
  if (app?.id !== appId) throw notFound(`App '${appId}' is not in the catalogue.`)
  checkConsent(call, app.chatPermissions, parsed.data)
  if (call.chats.has(chat, appId))
    throw new GraphError(409, 'Conflict', 'App is already installed in the scope.')
  call.chats.add(chat, appId)
  return { status: 201 }
}

/** Adding an app that has a static tab for chats pins that tab as well. */
export const chatRoutes: ActionRoute[] = [
  {
    kind: 'action',
    method: 'POST',
    path: 'chats/{id}/installedApps',
    scopes: ['TeamsAppInstallation.ReadWriteSelfForChat', ...CONSENTING],
    service: 'teams',
    options: [],
    answer: install,
  },
]
