import type { Overrides } from '#functions/app.ts'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts'
import { type PersonName, people } from '../support/people.ts'
import { active, draft, onTopOf, type Scene, setUp } from '../support/scene.ts'

/** One organisation with the sales team at work, and the few steps that every test about OKRs repeats. */
export interface Team extends Scene {
  readonly door: FrontDoor
  paramsOf(objective: ObjectiveView, more?: Readonly<Record<string, string>>): Record<string, string>
  draft(title?: string): Promise<ObjectiveView>
  addKeyResult(objective: ObjectiveView, metric: Metric, title?: string): Promise<ObjectiveView>
  move(who: PersonName, objective: ObjectiveView, body: { to: string } & object): Promise<ObjectiveView>
  answer(who: PersonName, objective: ObjectiveView, answer: 'yes' | 'no'): Promise<ObjectiveView>
  active(metric?: Metric): ReturnType<typeof active>
  checkIn(
    who: PersonName,
    of: { objective: ObjectiveView; keyResultId: string },
    body: { value: number; confidence: number; on?: string; note?: string },
  ): Promise<{ checkIn: { id: string; on: string }; objective: ObjectiveView }>
  close(): Promise<void>
}

export const idOf = (who: PersonName): string => people[who].oid

export const PERCENT: Metric = {
  kind: 'increase',
  baseline: 18,
  target: 25,
  unit: { type: 'percent' },
  decimals: 1,
}

/** Nobody does two things in the same millisecond, so that what came first is known. */
const ticking = (door: FrontDoor): FrontDoor => ({
  ...door,
  as(who) {
    door.travelTo(new Date(Date.parse(door.now()) + 1).toISOString())
    return door.as(who)
  },
})

export async function openTeam(overrides: Overrides = {}): Promise<Team> {
  const door = ticking(await openFrontDoor(overrides))
  const scene = await setUp(door)
  const paramsOf: Team['paramsOf'] = ({ cycleId, id }, more = {}) => ({ cycleId, objectiveId: id, ...more })
  return {
    ...scene,
    door,
    paramsOf,
    draft: (title) => draft(door, scene, title),
    addKeyResult: (objective, metric, title = 'Konversionsrate von 18 auf 25 %') =>
      door.as('member').call('addKeyResult', { params: paramsOf(objective), body: { title, metric } }),
    move: (who, objective, body) =>
      door
        .as(who)
        .call('transitionObjective', { params: paramsOf(objective), body, headers: onTopOf(objective) }),
    answer: (who, objective, answer) =>
      door.as(who).call('answerAgreement', {
        params: paramsOf(objective),
        body: { answer },
        headers: onTopOf(objective),
      }),
    active: (metric) => active(door, scene, metric),
    checkIn: (who, { objective, keyResultId }, body) =>
      door.as(who).call('createCheckIn', { params: paramsOf(objective, { keyResultId }), body }),
    close: () => door.close(),
  }
}
