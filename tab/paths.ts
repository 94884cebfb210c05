// Every address inside the tab. They live behind the "#", and travel as `subPageId` in links that people share.

import { PART, unitPath } from './early-paths.ts'

const part = (value: string) => encodeURIComponent(value)

export interface BoardPlace {
  readonly cycleId: string
  readonly unitId: string
}
export interface ObjectivePlace {
  readonly cycleId: string
  readonly objectiveId: string
}

export interface OverviewFilter {
  readonly health?: string
  readonly text?: string
}
/** What of the map is shown. */
export interface MapPlace {
  /** What lies around a unit; the whole organisation when absent. */
  readonly unitId?: string
  /** What is laid stress on. */
  readonly filter?: string
  /** Window over the map, "x_y_scale"; all of it when absent. */
  readonly view?: string
  /** The objective or unit that is looked at. */
  readonly chosen?: string
}
/** What of the gaps is shown. */
export interface GapsPlace {
  /** Those of one unit; of all when absent. */
  readonly unitId?: string | undefined
  /** The unit whose first link is to be made: its form is open. */
  readonly linking?: string | undefined
}
export const SETTINGS_SECTIONS = ['organisation', 'units', 'cycles'] as const
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number]
/** A session of a ritual; its cycle says where it is kept. */
export interface ReviewPlace {
  readonly cycleId: string
  readonly reviewId: string
}

/** Words for what an address does not say where something follows it. */
const SILENT = ['all', 'all', 'whole', 'nothing']

/** What stands at the end and says nothing is left out. */
const mapParts = ({ unitId, filter, view, chosen }: MapPlace): readonly string[] => {
  const said = [unitId, filter, view, chosen].map((one, at) => one || (SILENT[at] ?? ''))
  return said.slice(0, said.findLastIndex((one, at) => one !== SILENT[at]) + 1)
}

const gapParts = ({ unitId, linking }: GapsPlace): readonly string[] =>
  linking ? [unitId || 'all', linking] : unitId ? [unitId] : []

export const paths = {
  home: () => '/',
  start: () => '/start',
  unit: unitPath,
  board: ({ cycleId, unitId }: BoardPlace) => `/cycles/${part(cycleId)}/units/${part(unitId)}`,
  /** Everything the reader's that is due, in whatever unit. */
  myRound: (cycleId: string) => `/cycles/${part(cycleId)}/round`,
  round: ({ cycleId, unitId }: BoardPlace) => `/cycles/${part(cycleId)}/units/${part(unitId)}/round`,
  calendar: ({ cycleId, unitId }: BoardPlace) => `/cycles/${part(cycleId)}/units/${part(unitId)}/calendar`,
  carryOver: ({ cycleId, unitId }: BoardPlace) => `/cycles/${part(cycleId)}/units/${part(unitId)}/carry-over`,
  objective: ({ cycleId, objectiveId }: ObjectivePlace) =>
    `/cycles/${part(cycleId)}/objectives/${part(objectiveId)}`,
  /** The objective with the form for a new link open, see tab/okr/alignment/link-way.ts; perhaps with its target. */
  linking: ({ cycleId, objectiveId }: ObjectivePlace, way: string, targetId = '') =>
    `/cycles/${part(cycleId)}/objectives/${part(objectiveId)}/link/${part(way)}${targetId && `/${part(targetId)}`}`,
  /** One of its links, with the form open for what is to be done with it: "edit", "answer", "deliver" … */
  link: ({ cycleId, objectiveId }: ObjectivePlace, alignmentId: string, doing: string) =>
    `/cycles/${part(cycleId)}/objectives/${part(objectiveId)}/links/${part(alignmentId)}/${part(doing)}`,
  grading: ({ cycleId, objectiveId }: ObjectivePlace) =>
    `/cycles/${part(cycleId)}/objectives/${part(objectiveId)}/grading`,
  my: () => '/my',
  /** With a filter, `health` first: it is a word of ours, the text can be anything. */
  overview: (cycleId: string, { health = 'any', text = '' }: OverviewFilter = {}) =>
    `/cycles/${part(cycleId)}/overview${text ? `/${health}/${part(text)}` : health === 'any' ? '' : `/${health}`}`,
  /** Every view of the map has one. */
  map: (cycleId: string, place: MapPlace = {}) =>
    ['', 'cycles', cycleId, 'map', ...mapParts(place)].map(part).join('/'),
  alignment: (cycleId: string, place: GapsPlace = {}) =>
    ['', 'cycles', cycleId, 'alignment', ...gapParts(place)].map(part).join('/'),
  search: (cycleId: string, text = '') => `/cycles/${part(cycleId)}/search${text && `/${part(text)}`}`,
  settings: (section?: SettingsSection) => (section ? `/settings/${section}` : '/settings'),
  coachRules: () => '/coach',
  coachRule: (ruleId: string) => `/coach/${part(ruleId)}`,
  /** The session of the Teams meeting this frame stands in. */
  meeting: () => '/meeting',
  rituals: ({ cycleId, unitId }: BoardPlace) => `/cycles/${part(cycleId)}/units/${part(unitId)}/rituals`,
  /** Today's session of one ritual, or the next one: where the link in a calendar entry leads. */
  session: ({ cycleId, unitId }: BoardPlace, ritual: string) =>
    `/cycles/${part(cycleId)}/units/${part(unitId)}/rituals/${part(ritual)}`,
  review: ({ cycleId, reviewId }: ReviewPlace) => `/cycles/${part(cycleId)}/reviews/${part(reviewId)}`,
  /** `show`: "board", "vote", "wall", or the id of the key result whose chart is shown. */
  stage: ({ cycleId, reviewId }: ReviewPlace, show: string) =>
    `/cycles/${part(cycleId)}/reviews/${part(reviewId)}/stage/${part(show)}`,
} as const

export type RouteName = keyof typeof paths

/** The same addresses as patterns for the router; a test keeps both in step. */
export const patterns: Readonly<Record<RouteName, string>> = {
  home: '/',
  start: '/start',
  unit: '/units/:unitId',
  board: '/cycles/:cycleId/units/:unitId',
  myRound: '/cycles/:cycleId/round',
  round: '/cycles/:cycleId/units/:unitId/round',
  calendar: '/cycles/:cycleId/units/:unitId/calendar',
  carryOver: '/cycles/:cycleId/units/:unitId/carry-over',
  objective: '/cycles/:cycleId/objectives/:objectiveId',
  linking: '/cycles/:cycleId/objectives/:objectiveId/link/:way/:targetId?',
  link: '/cycles/:cycleId/objectives/:objectiveId/links/:alignmentId/:doing',
  grading: '/cycles/:cycleId/objectives/:objectiveId/grading',
  my: '/my',
  overview: '/cycles/:cycleId/overview/:health?/:text?',
  map: '/cycles/:cycleId/map/:unitId?/:filter?/:view?/:chosen?',
  alignment: '/cycles/:cycleId/alignment/:unitId?/:linking?',
  search: '/cycles/:cycleId/search/:text?',
  settings: '/settings/:section?',
  coachRules: '/coach',
  coachRule: '/coach/:ruleId',
  meeting: '/meeting',
  rituals: '/cycles/:cycleId/units/:unitId/rituals',
  session: '/cycles/:cycleId/units/:unitId/rituals/:ritual',
  review: '/cycles/:cycleId/reviews/:reviewId',
  stage: '/cycles/:cycleId/reviews/:reviewId/stage/:show',
}

const TEXT = '[^/?#]{1,600}'
const matchers = Object.values(patterns).map((pattern) => {
  const optional = pattern.replaceAll('/:text?', `(?:/${TEXT})?`).replaceAll(/\/:\w+\?/g, `(?:/${PART})?`)
  return new RegExp(`^${optional.replaceAll(/:\w+/g, PART)}$`)
})

/** A typed text as it came through the address: the router decodes all but the characters that mean something there. */
export const textOfParam = (param: string | undefined): string =>
  (param ?? '').replaceAll(/%(2[3-6BCF]|3[ABDF]|40)/gi, (code) => decodeURIComponent(code))

/** Where a shared link leads; anything that is no address of ours leads home. */
export const pathOfSubPage = (subPageId: string | null): string | null =>
  subPageId === null ? null : matchers.some((matcher) => matcher.test(subPageId)) ? subPageId : paths.home()
