import { answerAlignment } from '#shared/contracts/alignments/answer-alignment.ts'
import { createAlignment } from '#shared/contracts/alignments/create-alignment.ts'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import { known, type SeedState } from './seed-state.ts'
import type { LinkEvent } from './story-event.ts'
import { linkKey, objectiveKeyOf, type StoryAnswer, type StoryEnd } from './story-link.ts'
import { instantOf } from './world-calendar.ts'

function endOf(state: SeedState, end: StoryEnd) {
  const seeded = state.objective(objectiveKeyOf(end))
  const keyResultId =
    typeof end === 'string' ? null : known(seeded.keyResultIds[end.keyResult], end.objective)
  return { objectiveId: seeded.view.id, keyResultId }
}

const dayOf = (instant: string): string => instant.slice(0, 10)

/** Friday at noon is the same day everywhere in the organisation. */
function dueOn(state: SeedState, { cycle, link }: LinkEvent): string | null {
  const { startsOn } = state.calendar[cycle]
  return link.dueWeek === undefined ? null : dayOf(instantOf(startsOn, link.dueWeek * 7 + 4, '12:00'))
}

async function create(state: SeedState, event: LinkEvent): Promise<AlignmentView> {
  const { link } = event
  const ends = { from: endOf(state, link.from), to: endOf(state, link.to) }
  const body =
    link.kind === 'contributes_to'
      ? { kind: 'contributes_to' as const, ...ends, share: link.share ?? null }
      : { kind: 'depends_on' as const, ...ends, message: link.message ?? '', dueOn: dueOn(state, event) }
  const params = { cycleId: state.cycle(event.cycle).id }
  return state.api.call(createAlignment, { as: event.by, params, body, once: linkKey(link) })
}

async function answer(state: SeedState, event: LinkEvent, given: StoryAnswer): Promise<AlignmentView> {
  const { id, etag, cycleId } = known(state.links.get(linkKey(event.link)), linkKey(event.link))
  const body = { answer: given.answer, message: given.message }
  const params = { cycleId, alignmentId: id }
  return state.api.call(answerAlignment, { as: event.by, params, body, ifMatch: etag })
}

export async function seedLink(state: SeedState, event: LinkEvent): Promise<void> {
  const { doing, link } = event
  const view = doing.do === 'link' ? await create(state, event) : await answer(state, event, doing.answer)
  state.links.set(linkKey(link), view)
}
