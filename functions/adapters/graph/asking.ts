import type { Client } from '@microsoft/microsoft-graph-client'
import type { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import type { CalendarActor, CalendarRefusal } from '#functions/ports/calendar.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { BatchAnswer } from './graph-batch.ts'
import { openGraph } from './graph-client.ts'
import { answerOf } from './graph-failure.ts'
import { PartFailed } from './schedules.ts'

export interface GraphParts {
  readonly base: string
  readonly tokens: OnBehalfOf
}

export interface Asking<R> {
  readonly reader: CalendarActor
  /** Permissions by their short names. */
  readonly scopes: readonly string[]
  /** What an answer that is no success means. */
  judge(answer: BatchAnswer, scopes: readonly string[]): R
}

const answerIn = (error: unknown): BatchAnswer =>
  error instanceof PartFailed ? error.answer : answerOf(error)

/** Asks Graph with the rights of a person, or of the installation itself; what it refuses is a value. */
export async function ask<T, R>(
  { base, tokens }: GraphParts,
  { reader, scopes, judge }: Asking<R>,
  work: (client: Client) => Promise<T>,
): Promise<Result<T, R | CalendarRefusal>> {
  const full = scopes.map((scope) => `https://graph.microsoft.com/${scope}`)
  const token =
    'isInstallation' in reader ? await tokens.own(reader.tenantId) : await tokens.exchange(reader, full)
  if (!token.ok)
    return err(token.error.reason === 'consent_required' ? { ...token.error, scopes } : token.error)
  try {
    return ok(await work(await openGraph(base, token.value)))
  } catch (error) {
    return err(judge(answerIn(error), scopes))
  }
}
