import { addDays } from '#shared/domain/calendar-day.ts'
import type { CheckIn } from '#shared/domain/check-in.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { createCycle } from '#shared/domain/cycle-changes.ts'
import type { NewHistory } from '#shared/domain/doing.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { Unit } from '#shared/domain/organisation.ts'
import { createUnit } from '#shared/domain/unit-changes.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
import { SAMPLE_CYCLE, SAMPLE_OBJECTIVES, SAMPLE_UNIT } from './sample-content.ts'
import { certain, type SampleGiven, SampleTeller } from './sample-teller.ts'

export interface Sample {
  readonly unit: Unit
  readonly cycle: Cycle
  readonly objectives: readonly Objective[]
  readonly checkIns: readonly CheckIn[]
  /** Of the unit and of the cycle. */
  readonly founding: readonly [NewHistory, NewHistory]
  /** Of everything in them. */
  readonly history: readonly NewHistory[]
}

/** So long ago that five weekly check-ins lie behind, and the last ones are still fresh. */
const DAYS_AGO = 40
/** Sixteen weeks: three to four months (Simmoleit, Agile Vertriebsziele). */
const DAYS = 112

const foundCycle = ({ who, today, language, newId }: SampleGiven) => {
  const startsOn = addDays(today, -DAYS_AGO)
  const dates = { startsOn, endsOn: addDays(startsOn, DAYS - 1) }
  const id = newId() as CycleId // the brand exists in types only
  const doing = { who, at: `${startsOn}T08:00:00Z` }
  const made = certain(createCycle({ id, name: SAMPLE_CYCLE[language], ...dates }, [], doing))
  const cycle: Cycle = { ...made.cycle, state: 'running', isSample: true }
  return { cycle, history: made.history }
}

const foundUnit = ({ who, language, newId }: SampleGiven, at: string) => {
  const id = newId() as UnitId // the brand exists in types only
  const input = { id, name: SAMPLE_UNIT[language], parentId: null, teamId: null }
  const made = certain(createUnit(input, { who, at, all: [] }))
  const unit: Unit = { ...made.unit, isSample: true }
  return { unit, history: made.history }
}

/**
 * The article's example as an organisation finds it some weeks into a cycle, to be looked at and thrown away. Told by
 * the method's own rules, so that progress, forecast and history are what they would have become.
 */
export function tellSample(given: SampleGiven): Sample {
  const { cycle, history: begun } = foundCycle(given)
  const { unit, history: founded } = foundUnit(given, begun.at)
  const teller = new SampleTeller(given, cycle)
  const objectives: Objective[] = []
  for (const content of SAMPLE_OBJECTIVES) objectives.push(teller.tell(content, unit.id, objectives))
  const { checkIns, history } = teller
  return { unit, cycle, objectives, checkIns, founding: [founded, begun], history }
}
