import { type Notification, takeHints } from '#functions/calendar/follow/hints.ts'
import { type ApiRequest, textResponse } from '#functions/http/api-message.ts'
import { ApiProblem } from '#functions/http/api-problem.ts'
import type { Endpoint } from '#functions/http/endpoint.ts'
import { readBody } from '#functions/http/read-body.ts'
import {
  calendarNotifications,
  receiveCalendarHints as contract,
} from '#shared/contracts/calendar/receive-calendar-hints.ts'

async function notificationsIn(request: ApiRequest): Promise<readonly Notification[]> {
  const { json } = await readBody(request)
  const parsed = calendarNotifications.safeParse(json)
  if (!parsed.success) throw new ApiProblem('malformed_request', { why: 'not a collection of notifications' })
  return parsed.data.value
}

/**
 * Graph waits three seconds, and ten for the handshake, so nothing is looked into here. Everybody else who writes to
 * this address gets the same answer as Graph: what is not ours is dropped without a word.
 */
export const receiveCalendarHints: Endpoint = {
  contract,
  async answerAnyone(request, services) {
    const token = new URL(request.url).searchParams.get('validationToken')
    if (token !== null) return textResponse('text/plain', token)
    await takeHints(services, await notificationsIn(request))
    return { ...textResponse('text/plain', ''), status: 202 }
  },
}
