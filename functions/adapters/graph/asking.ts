import type { Client } from '@microsoft/microsoft-graph-client'
import type { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import type { CalendarActor, CalendarRefusal } from '#functions/ports/calendar.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { BatchAnswer } from './graph-batch.ts'
import { openGraph } from './graph-client.ts'
import { answerOf, PartFailed } from './graph-failure.ts'

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

type Token = Awaited<ReturnType<OnBehalfOf['own']>>

const tokenFor = (
  { tokens }: GraphParts,
  { reader, scopes }: Asking<unknown>,
  isFresh: boolean,
): Promise<Token> =>
  'isInstallation' in reader
    ? tokens.own(reader.tenantId, { isFresh })
    : tokens.exchange(
        reader,
        scopes.map((scope) => `https://graph.microsoft.com/${scope}`),
      )

/** The token kept for the installation may have been withdrawn before its time; a person brings a new one. */
const isWorthAgain = (answer: BatchAnswer, { reader }: Asking<unknown>): boolean =>
  answer.status === 401 && 'isInstallation' in reader

/** Asks Graph with the rights of a person, or of the installation itself; what it refuses is a value. */
export async function ask<T, R>(
  parts: GraphParts,
  asking: Asking<R>,
  work: (client: Client) => Promise<T>,
): Promise<Result<T, R | CalendarRefusal>> {
  const { scopes, judge } = asking
  for (let isFresh = false; ; isFresh = true) {
    const token = await tokenFor(parts, asking, isFresh)
    if (!token.ok)
      return err(token.error.reason === 'consent_required' ? { ...token.error, scopes } : token.error)
    try {
      return ok(await work(await openGraph(parts.base, token.value)))
    } catch (error) {
      const answer = answerIn(error)
      if (isFresh || !isWorthAgain(answer, asking)) return err(judge(answer, scopes))
    }
  }
}
