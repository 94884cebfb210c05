import type { NoticeKind } from '#shared/domain/notice/notice.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Teams shows no more of a preview, counted in UTF-16 units. */
export const LONGEST_PREVIEW = 150

/** One notice for one person, in that person's language. */
export interface Message {
  readonly tenantId: TenantId
  readonly to: PersonId
  readonly kind: NoticeKind
  /** Names the notice for this person: told twice, it is there once. */
  readonly chain: string
  /** Where it belongs, e.g. the unit. */
  readonly topic: string
  /** What the kind's own sentence in the app's manifest leaves open. */
  readonly parameters: Readonly<Record<string, string>>
  /** Plain text of at most LONGEST_PREVIEW. */
  readonly preview: string
  /** Deep link to the place it is about. */
  readonly url: string
}

export type NoticeRefusal =
  /** The person has the app not installed, or nobody has allowed it to tell them; `why` is for the log. */
  | { readonly reason: 'unreachable'; readonly why: string }
  /** Asked to wait; null when it did not say for how long. */
  | { readonly reason: 'throttled'; readonly seconds: number | null }
  /** It may or may not have arrived. */
  | { readonly reason: 'unavailable' }
  /** Another try would be refused the same way. */
  | { readonly reason: 'refused'; readonly why: string }

/** Takes news to where people see it although nobody has opened the product. */
export interface Notifier {
  /** True where nothing is set up for it: then nothing need be kept for telling either. */
  readonly isSilent: boolean
  /** Never throws, and never waits for a service that asks for a pause. */
  tell(message: Message): Promise<Result<null, NoticeRefusal>>
}
