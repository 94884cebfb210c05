// Every address inside the tab. They live behind the "#", and travel as `subPageId` in links that people share.

const part = (value: string) => encodeURIComponent(value)

export interface BoardPlace {
  readonly cycleId: string
  readonly unitId: string
}
export interface ObjectivePlace {
  readonly cycleId: string
  readonly objectiveId: string
}

export const paths = {
  home: () => '/',
  start: () => '/start',
  /** Board of the unit in the current cycle: what a channel tab points to. */
  unit: (unitId: string) => `/units/${part(unitId)}`,
  board: ({ cycleId, unitId }: BoardPlace) => `/cycles/${part(cycleId)}/units/${part(unitId)}`,
  round: ({ cycleId, unitId }: BoardPlace) => `/cycles/${part(cycleId)}/units/${part(unitId)}/round`,
  carryOver: ({ cycleId, unitId }: BoardPlace) => `/cycles/${part(cycleId)}/units/${part(unitId)}/carry-over`,
  objective: ({ cycleId, objectiveId }: ObjectivePlace) =>
    `/cycles/${part(cycleId)}/objectives/${part(objectiveId)}`,
  grading: ({ cycleId, objectiveId }: ObjectivePlace) =>
    `/cycles/${part(cycleId)}/objectives/${part(objectiveId)}/grading`,
  my: () => '/my',
  overview: (cycleId: string) => `/cycles/${part(cycleId)}/overview`,
  search: (cycleId: string) => `/cycles/${part(cycleId)}/search`,
  settings: () => '/settings',
} as const

export type RouteName = keyof typeof paths

/** The same addresses as patterns for the router; a test keeps both in step. */
export const patterns: Readonly<Record<RouteName, string>> = {
  home: '/',
  start: '/start',
  unit: '/units/:unitId',
  board: '/cycles/:cycleId/units/:unitId',
  round: '/cycles/:cycleId/units/:unitId/round',
  carryOver: '/cycles/:cycleId/units/:unitId/carry-over',
  objective: '/cycles/:cycleId/objectives/:objectiveId',
  grading: '/cycles/:cycleId/objectives/:objectiveId/grading',
  my: '/my',
  overview: '/cycles/:cycleId/overview',
  search: '/cycles/:cycleId/search',
  settings: '/settings',
}

const PART = '[A-Za-z0-9_-]{1,64}'
const matchers = Object.values(patterns).map(
  (pattern) => new RegExp(`^${pattern.replaceAll(/:\w+/g, PART)}$`),
)

/** Where a shared link leads; anything that is no address of ours leads home. */
export const pathOfSubPage = (subPageId: string | null): string | null =>
  subPageId === null ? null : matchers.some((matcher) => matcher.test(subPageId)) ? subPageId : paths.home()
