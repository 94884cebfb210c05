import type { KeyResultView, ObjectiveView, ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import type { FrontDoor } from '#tests/api/support/front-door.ts'
import type { PersonName } from '#tests/api/support/people.ts'
import { active, type Scene, setUp } from '#tests/api/support/scene.ts'

/** An open session of the sales team, facilitated by its lead, with the people who sit in it. */
export interface OpenSession {
  readonly scene: Scene
  readonly session: ReviewSessionView
  readonly params: { readonly cycleId: string; readonly reviewId: string }
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView
}

export const SITTING = ['lead', 'member', 'otherMember'] as const satisfies readonly PersonName[]

export async function scheduled(door: FrontDoor, scene: Scene, ritual: Ritual, on?: string) {
  const body = { unitId: scene.sales.id, ritual, ...(on ? { on } : {}) }
  const session = await door.as('member').call('createReview', { params: { cycleId: scene.cycle.id }, body })
  return { session, params: { cycleId: scene.cycle.id, reviewId: session.id } }
}

export async function openSession(door: FrontDoor, ritual: Ritual): Promise<OpenSession> {
  const scene = await setUp(door)
  const { objective, keyResult } = await active(door, scene)
  const { params } = await scheduled(door, scene, ritual)
  for (const person of SITTING) await door.as(person).call('joinReview', { params })
  const session = await door.as('lead').call('openReview', { params })
  return { scene, session, params, objective, keyResult }
}

export const secondsLater = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString()

/** Everything the store holds of one partition, as one text. */
export async function everythingIn(door: FrontDoor, pk: string, types: readonly string[]): Promise<string> {
  const found: unknown[] = []
  for (const type of types) found.push((await door.store.query(pk, { type, limit: 1000 })).items)
  return JSON.stringify(found)
}
