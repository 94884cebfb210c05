import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { badRequest, GraphError } from './graph-error.ts'
import type { ActionRoute, GraphCall, GraphReply } from './graph-route.ts'

const message = z.strictObject({
  subject: z.string().nullish(),
  body: z.strictObject({ contentType: z.enum(['html', 'text']), content: z.string().min(1).max(28_000) }),
})

function postMessage({ directory, caller, params, body }: GraphCall): GraphReply {
  const team = directory.findTeam(params.id ?? '')
  const channel = team?.channels.find(({ id }) => id === params.channel)
  if (!team || !channel || team.tenantId !== caller.tid)
    throw new GraphError(404, 'NotFound', 'The team or channel was not found.')
  if (!team.members.includes(caller.oid))
    throw new GraphError(403, 'Forbidden', 'The user is not a member of the team.')
  const parsed = message.safeParse(body)
  if (!parsed.success) throw badRequest(`Invalid message: ${parsed.error.issues[0]?.message}`)
  const id = String(Date.now())
  return {
    status: 201,
    body: {
      id,
      etag: id,
      messageType: 'message',
      webUrl: `https://teams.microsoft.com/l/message/${params.channel}/${id}?tenantId=${caller.tid}&${randomUUID()}`,
      ...parsed.data,
    },
  }
}

/** Posting needs a person: applications may only import. */
export const messageRoutes: ActionRoute[] = [
  {
    kind: 'action',
    method: 'POST',
    path: 'teams/{id}/channels/{channel}/messages',
    scopes: ['ChannelMessage.Send', 'Group.ReadWrite.All'],
    service: 'teams',
    options: [],
    answer: postMessage,
  },
]
