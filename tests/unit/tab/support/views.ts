import type { CycleView, KeyResultView, ObjectiveView, UnitView } from '#shared/contracts/shapes/types.ts'

// Ids are branded strings; in these tables they are plain words.

const KEY_RESULT = {
  id: 'k1',
  title: 'Interviews',
  ownerId: null,
  metric: { kind: 'increase', baseline: 0, target: 10, unit: { type: 'number' }, decimals: 0 },
  weight: 1,
  order: 'a',
  value: null,
  progress: null,
  expectedPace: null,
  health: null,
  confidence: null,
  mismatch: null,
  findBaseline: false,
  milestone: false,
  lastCheckIn: null,
  dueOn: null,
  isDue: false,
  forecast: null,
  grade: null,
  suggestedGrade: null,
  archivedAt: null,
  carriedFrom: null,
}

const OBJECTIVE = {
  id: 'o1',
  etag: '"1"',
  cycleId: 'c1',
  unitId: 'u1',
  title: 'Bestandskunden verstehen',
  why: '',
  origin: 'bottom_up',
  ambition: 'aspirational',
  ownerId: null,
  state: 'active',
  order: 'a',
  progress: null,
  expectedPace: null,
  health: null,
  confidence: null,
  keyResults: [],
  agreements: [],
  awaiting: [],
  activation: null,
  grade: null,
  suggestedGrade: null,
  cancelReason: null,
  archivedAt: null,
  carriedFrom: null,
  carriedTo: null,
  commentCount: 0,
  createdAt: '2026-09-01T08:00:00Z',
  denials: {},
}

const CYCLE = {
  id: 'c1',
  etag: '"1"',
  name: 'T3 2026',
  startsOn: '2026-09-01',
  endsOn: '2026-12-31',
  state: 'running',
  today: '2026-11-24',
  elapsed: 0.7,
  warnings: [],
  denials: {},
}

const UNIT = {
  id: 'u1',
  etag: '"1"',
  name: 'Vertrieb',
  parentId: null,
  teamId: null,
  members: [],
  archivedAt: null,
  denials: {},
}

type Part<T> = { readonly [K in keyof T]?: unknown }

/** A key result as the API answers it: rising from 0 to 10, without a check-in. */
export const keyResultView = (part: Part<KeyResultView> = {}) => ({ ...KEY_RESULT, ...part }) as KeyResultView

/** An active objective without key results. */
export const objectiveView = (part: Part<ObjectiveView> = {}) => ({ ...OBJECTIVE, ...part }) as ObjectiveView

/** A running cycle from September to December 2026. */
export const cycleView = (part: Part<CycleView> = {}) => ({ ...CYCLE, ...part }) as unknown as CycleView

/** A unit at the top without a team. */
export const unitView = (part: Part<UnitView> = {}) => ({ ...UNIT, ...part }) as unknown as UnitView
