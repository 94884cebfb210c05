import type {
  AlignmentView,
  CycleView,
  ObjectiveView,
  ReviewSessionView,
} from '#shared/contracts/shapes/types.ts'
import { type SeedApi, SeedRefused } from './seed-api.ts'
import type { ObjectiveEvent } from './story-event.ts'
import type { UnitKey } from './units.ts'
import type { CycleKey, WorldCycle } from './world-calendar.ts'

type KeyResultId = ObjectiveView['keyResults'][number]['id']

/** An objective of the story as the product knows it. */
export interface Seeded {
  view: ObjectiveView
  /** Ids of its key results in the order of the story. */
  readonly keyResultIds: KeyResultId[]
  /** The latest check-in of each key result, by its place in the story. */
  readonly lastCheckIns: Map<number, string>
}

/** What the product has answered so far, by the names of the story. */
export class SeedState {
  readonly api: SeedApi
  readonly calendar: Readonly<Record<CycleKey, WorldCycle>>
  readonly units = new Map<UnitKey, string>()
  readonly cycles = new Map<CycleKey, CycleView>()
  readonly objectives = new Map<string, Seeded>()
  readonly links = new Map<string, AlignmentView>()
  readonly sessions = new Map<string, ReviewSessionView>()

  constructor(api: SeedApi, calendar: Readonly<Record<CycleKey, WorldCycle>>) {
    this.api = api
    this.calendar = calendar
  }

  unitId(key: UnitKey): string {
    return known(this.units.get(key), key)
  }

  cycle(key: CycleKey): CycleView {
    return known(this.cycles.get(key), key)
  }

  objective(key: string): Seeded {
    return known(this.objectives.get(key), key)
  }
}

export function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new SeedRefused(`The story uses "${name}" before it exists.`)
  return value
}

/** Requests are named after their place in the story and its dates, so that a replay creates nothing twice. */
export const nameOf = (state: SeedState, { cycle, objective }: ObjectiveEvent, rest: string): string =>
  `${state.calendar[cycle].startsOn}/${objective.key}/${rest}`

export const paramsOf = ({ view }: Seeded) => ({ cycleId: view.cycleId, objectiveId: view.id })
