import type { KeyResult, Objective } from '#shared/domain/objective.ts'
import { ceiling, increase, keyResult, objective, readings, upTo } from '../given.ts'

interface MeanCase<T> {
  readonly says: string
  readonly of: readonly T[]
  readonly progress: number | null
}

const at = (percent: number, given: Partial<Omit<KeyResult, 'id'>> = {}): KeyResult =>
  keyResult({ readings: readings(`2026-09-07: ${percent}`), ...given })
const silent = (given: Partial<Omit<KeyResult, 'id'>> = {}): KeyResult => keyResult(given)
const archived = { archivedAt: '2026-09-20T08:00:00Z' }

export const OBJECTIVE_CASES: readonly MeanCase<KeyResult>[] = [
  { says: 'no key results', of: [], progress: null },
  { says: 'one key result', of: [at(40)], progress: 0.4 },
  { says: 'equal weights', of: [at(20), at(40), at(90)], progress: 0.5 },
  { says: 'weights 3 to 1', of: [at(80, { weight: 3 }), at(40, { weight: 1 })], progress: 0.7 },
  { says: 'weight 0 leaves one out', of: [at(80), at(0, { weight: 0 })], progress: 0.8 },
  { says: 'only weights of 0', of: [at(80, { weight: 0 })], progress: null },
  { says: 'a fraction as weight', of: [at(100, { weight: 0.5 }), at(0, { weight: 1.5 })], progress: 0.25 },
  { says: 'without a value it is left out, not counted as 0', of: [at(60), silent()], progress: 0.6 },
  {
    says: 'a baseline still to be found is left out',
    of: [at(60), silent({ metric: increase(null, 9) })],
    progress: 0.6,
  },
  { says: 'none has a value', of: [silent(), silent()], progress: null },
  { says: 'archived ones do not count', of: [at(60), at(0, archived)], progress: 0.6 },
  { says: 'only archived ones', of: [at(60, archived)], progress: null },
  { says: '200 % does not make up for 0 %', of: [at(200), at(0)], progress: 0.5 },
  { says: '-100 % does not pull another one down', of: [at(-100), at(60)], progress: 0.3 },
  { says: 'everything above target is 1', of: [at(124), at(300)], progress: 1 },
  { says: 'kinds mix', of: [at(50), at(6, { metric: ceiling(upTo(7)) })], progress: 0.75 },
]

const worth = (percent: number, given: Partial<Omit<Objective, 'id'>> = {}): Objective =>
  objective({ keyResults: [at(percent)], ...given })

export const UNIT_CASES: readonly MeanCase<Objective>[] = [
  { says: 'no objectives', of: [], progress: null },
  { says: 'each objective counts the same', of: [worth(20), worth(60)], progress: 0.4 },
  {
    says: 'however many key results it has',
    of: [objective({ keyResults: [at(20), at(20), at(20)] }), worth(60)],
    progress: 0.4,
  },
  { says: 'closed ones stay in', of: [worth(20, { state: 'closed' }), worth(60)], progress: 0.4 },
  {
    says: 'drafts, proposals and agreed ones are no result yet',
    of: [
      worth(60),
      worth(0, { state: 'draft' }),
      worth(0, { state: 'proposed' }),
      worth(0, { state: 'agreed' }),
    ],
    progress: 0.6,
  },
  { says: 'cancelled ones are out', of: [worth(60), worth(0, { state: 'cancelled' })], progress: 0.6 },
  { says: 'archived ones are out', of: [worth(60), worth(0, archived)], progress: 0.6 },
  {
    says: 'one without any value is left out',
    of: [worth(60), objective({ keyResults: [silent()] })],
    progress: 0.6,
  },
  { says: 'an objective beyond its target counts as 1', of: [worth(300), worth(0)], progress: 0.5 },
]
