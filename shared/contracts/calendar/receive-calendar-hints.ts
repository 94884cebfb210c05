import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'

/**
 * Of https://learn.microsoft.com/graph/api/resources/changenotification what is read. It is Graph's form and not ours:
 * what is added to it is no error.
 */
const notification = z.object({
  subscriptionId: z.string().max(200),
  clientState: z.string().max(128),
  tenantId: z.string().max(64),
  /** Only in notifications about the subscription itself. */
  lifecycleEvent: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']).optional(),
})

/** What Graph writes to the address below. */
export const calendarNotifications = z.object({ value: z.array(notification).max(1000) })

export const receiveCalendarHints = defineContract({
  name: 'receiveCalendarHints',
  summary:
    'Microsoft Graph says here that a calendar has changed. Answers its validation token as text; everything else is noted and looked into later',
  method: 'POST',
  path: '/calendar-hints',
  anonymous: true,
  media: 'text/plain',
  status: 202,
  errors: ['malformed_request', 'payload_too_large'],
  response: z.string(),
})
