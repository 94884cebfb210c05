import { addAction } from '#shared/contracts/reviews/add-action.ts'
import { addItem } from '#shared/contracts/reviews/add-item.ts'
import { bindMeeting } from '#shared/contracts/reviews/bind-meeting.ts'
import { closeReview } from '#shared/contracts/reviews/close-review.ts'
import { createReview } from '#shared/contracts/reviews/create-review.ts'
import { joinReview } from '#shared/contracts/reviews/join-review.ts'
import { openReview } from '#shared/contracts/reviews/open-review.ts'
import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import { joinUrlsOf } from './meetings.ts'
import { people } from './people.ts'
import { known, type SeedState } from './seed-state.ts'
import type { SessionEvent } from './story-event.ts'
import { votersOf } from './tell-objective.ts'
import { instantOf } from './world-calendar.ts'

const keyOf = ({ unit, on }: SessionEvent): string => `${unit} ${on}`

const paramsOf = ({ cycleId, id }: ReviewSessionView) => ({ cycleId, reviewId: id })

async function schedule(state: SeedState, event: SessionEvent): Promise<ReviewSessionView> {
  const params = { cycleId: state.cycle('running').id }
  const body = { unitId: state.unitId(event.unit), ritual: 'weekly_check_in', on: event.on } as const
  return state.api.call(createReview, { as: event.by, params, body })
}

async function note(state: SeedState, event: SessionEvent, session: ReviewSessionView): Promise<void> {
  const params = paramsOf(session)
  for (const { kind, by, text, owner } of event.session.notes) {
    const body = { kind, text, ownerId: owner ? people[owner].oid : null }
    await state.api.call(addItem, { as: by, params, body, once: `${keyOf(event)} ${text}` })
  }
  for (const { by, text, owner, dueAfter } of event.session.actions) {
    const dueOn = instantOf(event.on, dueAfter, '12:00').slice(0, 10)
    const body = { text, ownerId: people[owner].oid, dueOn }
    await state.api.call(addAction, { as: by, params, body, once: `${keyOf(event)} ${text}` })
  }
}

async function hold(state: SeedState, event: SessionEvent): Promise<void> {
  const session = await schedule(state, event)
  const params = paramsOf(session)
  for (const person of votersOf(event.unit)) await state.api.call(joinReview, { as: person, params })
  await state.api.call(openReview, { as: event.by, params })
  await note(state, event, session)
  state.sessions.set(keyOf(event), session)
}

async function end(state: SeedState, event: SessionEvent): Promise<void> {
  const session = known(state.sessions.get(keyOf(event)), keyOf(event))
  await state.api.call(closeReview, { as: event.by, params: paramsOf(session) })
}

/** Planning is for the cycle to come, the other rituals are for the running one. */
async function bind(state: SeedState, { unit, by }: SessionEvent): Promise<void> {
  const unitId = state.unitId(unit)
  for (const { ritual, joinUrl } of joinUrlsOf(unit)) {
    const { id: cycleId } = state.cycle(ritual === 'planning' ? 'planned' : 'running')
    await state.api.call(bindMeeting, { as: by, body: { joinUrl, cycleId, unitId, ritual } })
  }
}

export async function seedSession(state: SeedState, event: SessionEvent): Promise<void> {
  if (event.doing === 'hold') await hold(state, event)
  else if (event.doing === 'end') await end(state, event)
  else if (event.doing === 'bind') await bind(state, event)
  else await schedule(state, event)
}
