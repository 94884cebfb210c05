import { addComment } from '#shared/contracts/comments/add-comment.ts'
import { answerAgreement } from '#shared/contracts/objectives/answer-agreement.ts'
import { transitionObjective } from '#shared/contracts/objectives/transition-objective.ts'
import { people } from './people.ts'
import { known, nameOf, paramsOf, type SeedState } from './seed-state.ts'
import type { ObjectiveEvent } from './story-event.ts'

type To = 'proposed' | 'active'

export async function move(state: SeedState, event: ObjectiveEvent, to: To): Promise<void> {
  const seeded = state.objective(event.objective.key)
  const { etag } = seeded.view
  seeded.view = await state.api.call(transitionObjective, {
    as: event.by,
    params: paramsOf(seeded),
    body: { to },
    ifMatch: etag,
  })
}

export async function cancel(state: SeedState, event: ObjectiveEvent, reason: string): Promise<void> {
  const seeded = state.objective(event.objective.key)
  const body = { to: 'cancelled', reason } as const
  const { etag } = seeded.view
  seeded.view = await state.api.call(transitionObjective, {
    as: event.by,
    params: paramsOf(seeded),
    body,
    ifMatch: etag,
  })
}

export async function answer(
  state: SeedState,
  event: ObjectiveEvent,
  body: { readonly answer: 'yes' | 'no'; readonly note: string | null },
): Promise<void> {
  const seeded = state.objective(event.objective.key)
  const { etag } = seeded.view
  seeded.view = await state.api.call(answerAgreement, {
    as: event.by,
    params: paramsOf(seeded),
    body,
    ifMatch: etag,
  })
}

/** `@{name}` becomes the mention the product understands. */
export const withMentions = (text: string): string =>
  text.replaceAll(/@\{(\w+)\}/g, (_, key: string) => {
    const person = Object.entries(people).find(([name]) => name === key)?.[1]
    return `@[${known(person, key).oid}]`
  })

/** A comment changes the objective's revision; its next change has to start from that. */
export async function comment(state: SeedState, event: ObjectiveEvent, text: string): Promise<void> {
  const seeded = state.objective(event.objective.key)
  await state.api.call(addComment, {
    as: event.by,
    params: paramsOf(seeded),
    body: { text: withMentions(text) },
    once: nameOf(state, event, `comment/${event.at}`),
  })
}
