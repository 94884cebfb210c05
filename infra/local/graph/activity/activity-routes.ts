import { z } from 'zod'
import type { Person } from '../../directory.ts'
import { badRequest, GraphError } from '../graph-error.ts'
import type { ActionRoute, GraphCall, GraphReply } from '../graph-route.ts'
import type { InstalledApp } from './installed-app.ts'

/** https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification */
const notification = z.strictObject({
  topic: z.strictObject({
    source: z.enum(['entityUrl', 'text']),
    value: z.string().min(1),
    webUrl: z.string().optional(),
  }),
  activityType: z.string().min(1),
  chainId: z.int().optional(),
  previewText: z.strictObject({ content: z.string().min(1), contentType: z.enum(['text']).optional() }),
  templateParameters: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
})
type Notification = z.output<typeof notification>

/** Teams shows no more; what the product sends beyond it would be lost, so it is refused here. */
const longestPreview = 150
const deepLink = /^https:\/\/teams\.microsoft\.com\/l\//

function recipientOf({ directory, caller, params, isApplication }: GraphCall): Person {
  const person = directory.findPerson(params.id ?? '')
  if (!person || person.tid !== caller.tid) throw new GraphError(404, 'NotFound', 'The user was not found.')
  if (!isApplication && person.oid === caller.oid)
    throw badRequest('A user cannot send an activity notification to themselves.')
  return person
}

function appFor({ app, appId, url }: GraphCall, person: Person): InstalledApp {
  if (app?.clientId === appId && app.isInstalledFor(person)) return app
  throw new GraphError(
    403,
    'Forbidden',
    `Application with AAD App Id '${appId}' is not authorized to generate custom text notifications about '${url.pathname}' to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`,
  )
}

function read(body: unknown): Notification {
  const parsed = notification.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw badRequest(`Invalid value of '${issue?.path.join('/')}': ${issue?.message}`)
}

function checkTopic({ topic }: Notification): string {
  if (topic.source === 'entityUrl') throw badRequest('Only topics of the source text are simulated here.')
  if (topic.webUrl === undefined) throw badRequest('webUrl is required when the source of the topic is text.')
  if (!deepLink.test(topic.webUrl)) throw badRequest('webUrl must be a Microsoft Teams deep link.')
  return topic.webUrl
}

function checkTexts(
  { activityType, previewText, templateParameters }: Notification,
  app: InstalledApp,
): void {
  const wanted = app.parametersOf(activityType)
  if (!wanted) throw badRequest(`Activity type '${activityType}' is not declared in the Teams app manifest.`)
  const given = templateParameters.map(({ name }) => name)
  const missing = wanted.find((name) => !given.includes(name))
  if (missing !== undefined) throw badRequest(`The template parameter '${missing}' is missing.`)
  if (previewText.content.length > longestPreview)
    throw badRequest(`previewText is longer than ${longestPreview} characters.`)
}

function sendActivity(call: GraphCall): GraphReply {
  const person = recipientOf(call)
  const app = appFor(call, person)
  const given = read(call.body)
  const webUrl = checkTopic(given)
  checkTexts(given, app)
  call.feed.add({
    tenantId: person.tid,
    personId: person.oid,
    activityType: given.activityType,
    parameters: Object.fromEntries(given.templateParameters.map(({ name, value }) => [name, value])),
    preview: given.previewText.content,
    topic: given.topic.value,
    webUrl,
    chainId: given.chainId ?? null,
    at: call.now,
  })
  return { status: 204 }
}

export const activityRoutes: ActionRoute[] = [
  {
    kind: 'action',
    method: 'POST',
    path: 'users/{id}/teamwork/sendActivityNotification',
    scopes: ['TeamsActivity.Send'],
    roles: ['TeamsActivity.Send.User', 'TeamsActivity.Send'],
    service: 'teams',
    options: [],
    answer: sendActivity,
  },
]
