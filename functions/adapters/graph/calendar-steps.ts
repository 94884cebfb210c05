import type { Client } from '@microsoft/microsoft-graph-client'
import type { CalendarStep, Mailbox, StepRefusal, StepResult } from '#functions/ports/calendar.ts'
import { err, ok } from '#shared/kernel/result.ts'
import { type BatchAnswer, type BatchRequest, sendBatch } from './graph-batch.ts'
import { graphEvent, toCalendarEvent, toGraphChanges, toGraphDraft } from './graph-event.ts'
import { codeOf, refusalOf } from './graph-failure.ts'

/** Where a mailbox's events lie, below the version. */
export const eventsOf = ({ ownerId, groupId }: Pick<Mailbox, 'ownerId' | 'groupId'>): string =>
  groupId === null ? `/users/${ownerId}/events` : `/groups/${groupId}/events`

export const eventAt = (mailbox: Mailbox, eventId: string): string =>
  `${eventsOf(mailbox)}/${encodeURIComponent(eventId)}`

function toRequest(mailbox: Mailbox, step: CalendarStep): BatchRequest {
  switch (step.op) {
    case 'create': {
      const body = toGraphDraft(step.draft, mailbox.groupId !== null)
      return { method: 'POST', url: eventsOf(mailbox), body }
    }
    case 'update': {
      const body = toGraphChanges(step.changes)
      const headers = step.match === undefined ? {} : { headers: { 'if-match': step.match } }
      return { method: 'PATCH', url: eventAt(mailbox, step.eventId), body, ...headers }
    }
    case 'cancel': {
      const url = `${eventAt(mailbox, step.eventId)}/cancel`
      return { method: 'POST', url, body: { comment: step.comment } }
    }
    case 'remove':
      return { method: 'DELETE', url: eventAt(mailbox, step.eventId) }
    case 'read':
      return { method: 'GET', url: eventAt(mailbox, step.eventId) }
  }
}

/** Refusals that are no different the next time. */
const FINAL = new Set([400, 409, 413, 422])

export function stepRefusal(answer: BatchAnswer, scopes: readonly string[]): StepRefusal {
  if (answer.status === 404) return { reason: 'gone' }
  if (answer.status === 412) return { reason: 'changed' }
  if (codeOf(answer.body) === 'ErrorDuplicateTransactionId') return { reason: 'repeated' }
  if (FINAL.has(answer.status)) return { reason: 'refused', why: `${answer.status} ${codeOf(answer.body)}` }
  return refusalOf(answer, scopes)
}

const toResult = (answer: BatchAnswer, scopes: readonly string[]): StepResult => {
  if (answer.status < 200 || answer.status > 299) return err(stepRefusal(answer, scopes))
  const event = graphEvent.safeParse(answer.body)
  return ok(event.success ? toCalendarEvent(event.data) : null)
}

/** Many changes of one calendar in as few requests as possible, each answered by itself. */
export async function performSteps(
  client: Client,
  mailbox: Mailbox,
  given: {
    readonly steps: readonly CalendarStep[]
    readonly inOrder: boolean
    readonly scopes: readonly string[]
  },
): Promise<readonly StepResult[]> {
  const requests = given.steps.map((step) => toRequest(mailbox, step))
  const answers = await sendBatch(client, requests, { inOrder: given.inOrder })
  return answers.map((answer) => toResult(answer, given.scopes))
}
