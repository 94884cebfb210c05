import { createHash } from 'node:crypto'
import type { CalendarRefusal, Installation } from '#functions/ports/calendar.ts'
import type { Message, NoticeRefusal, Notifier } from '#functions/ports/notifier.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { ask, type GraphParts } from './asking.ts'
import type { BatchAnswer } from './graph-batch.ts'
import { refusalOf } from './graph-failure.ts'
import { TELL } from './permissions.ts'

/** Same chain, same notice: a repetition takes the place of what was told before. 48 bits, safe in JSON. */
const chainIdOf = ({ chain, to }: Message): number =>
  createHash('sha256').update(`${chain} ${to}`).digest().readUIntBE(0, 6)

/** https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification */
const bodyOf = (message: Message) => ({
  topic: { source: 'text', value: message.topic, webUrl: message.url },
  activityType: message.kind,
  chainId: chainIdOf(message),
  previewText: { content: message.preview },
  templateParameters: Object.entries(message.parameters).map(([name, value]) => ({ name, value })),
})

const messageIn = ({ status, body }: BatchAnswer): string => {
  const error: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'message') : undefined
  return `${status} ${typeof error === 'string' ? error : ''}`.trim()
}

/** Graph says 403 where the app is not installed or not allowed, 404 for people it does not know, 409 for two such apps. */
const UNREACHABLE = new Set([403, 404, 409])
/** An outdated token, or the service asks to come back. */
const LATER = new Set([401, 408, 429])

function judge(answer: BatchAnswer): NoticeRefusal {
  if (UNREACHABLE.has(answer.status)) return { reason: 'unreachable', why: messageIn(answer) }
  if (answer.status >= 400 && answer.status < 500 && !LATER.has(answer.status))
    return { reason: 'refused', why: messageIn(answer) }
  const refusal = refusalOf(answer, TELL)
  return refusal.reason === 'throttled' ? refusal : { reason: 'unavailable' }
}

const inTerms = (refusal: NoticeRefusal | CalendarRefusal): NoticeRefusal =>
  refusal.reason === 'consent_required' ? { reason: 'unreachable', why: 'the app may not sign in' } : refusal

/** Microsoft Teams' activity feed, written to by the app itself: nobody's own rights are used. */
export class GraphNotifier implements Notifier {
  readonly isSilent = false
  private readonly parts: GraphParts
  constructor(parts: GraphParts) {
    this.parts = parts
  }

  async tell(message: Message): Promise<Result<null, NoticeRefusal>> {
    const reader: Installation = { isInstallation: true, tenantId: message.tenantId }
    const told = await ask(this.parts, { reader, scopes: TELL, judge }, async (client) => {
      const person = `/users/${encodeURIComponent(message.to)}`
      await client.api(`${person}/teamwork/sendActivityNotification`).post(bodyOf(message))
      return null
    })
    return told.ok ? ok(null) : err(inTerms(told.error))
  }
}
