import type { PersonId, ReviewId } from '#shared/kernel/ids.ts'
import type { ActionState, ReviewAction } from './memory.ts'

export interface ActionPatch {
  readonly text?: string | undefined
  readonly ownerId?: PersonId | null | undefined
  readonly dueOn?: string | null | undefined
  readonly state?: ActionState | undefined
}

/** Done and dropped say in which session; opened again, an action comes back as before. */
export function changedAction(
  before: ReviewAction,
  patch: ActionPatch,
  session: { readonly reviewId: ReviewId; readonly at: string },
): ReviewAction {
  const state = patch.state ?? before.state
  const settled = state === before.state ? before.settled : { at: session.at, reviewId: session.reviewId }
  return {
    ...before,
    text: patch.text ?? before.text,
    ownerId: patch.ownerId === undefined ? before.ownerId : patch.ownerId,
    dueOn: patch.dueOn === undefined ? before.dueOn : patch.dueOn,
    state,
    settled: state === 'open' ? null : settled,
  }
}
