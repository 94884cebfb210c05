import type { AgreementDoing } from '#shared/domain/agreement.ts'
import type { FieldIssue, Refusal } from '#shared/kernel/field-rules.ts'
import type { Result } from '#shared/kernel/result.ts'
import { AUTUMN, person } from '#tests/vectors/given.ts'

export const MEMBERS = [person('anna'), person('ben'), person('carla')]
export const CLOSED = { ...AUTUMN, state: 'closed' } as const

/** Who does it, on 16 October 2026 in a running cycle unless said otherwise. */
export const as = (name: string, given: Partial<AgreementDoing> = {}): AgreementDoing => ({
  who: person(name),
  at: '2026-10-16T09:00:00Z',
  today: '2026-10-16',
  cycle: AUTUMN,
  members: MEMBERS,
  ...given,
})

/** The value of an outcome that must be a success. */
export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${refusalOf(result)}`)
  return result.value
}

const issueInWords = ({ path, rule }: FieldIssue): string => `${path} ${rule}`

/** A refusal in words: its code and fields; "fine" for a success. */
export function refusalOf(result: Result<unknown, Refusal>): string {
  if (result.ok) return 'fine'
  return [result.error.code, ...(result.error.errors ?? []).map(issueInWords)].join(' ')
}
