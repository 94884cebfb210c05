import type { ComponentType } from 'react'
import BoardRoute from './features/board/BoardRoute.tsx'
import { patterns, type RouteName } from './paths.ts'
import { withPageTexts, withRetroTexts, withReviewTexts, withSessionTexts } from './text/with-page-texts.ts'
import { lazyPart } from './ui/lazy-part.ts'

export type RouteParams = Readonly<Record<string, string>>
type Screen = ComponentType<{ readonly params: RouteParams }>
type Load = () => Promise<{ readonly default: Screen }>

const coachRules: Load = withPageTexts(() => import('./features/coach/RulesRoute.tsx'))
const round: Load = withPageTexts(() => import('./features/round/RoundRoute.tsx'))
const objective: Load = withPageTexts(() => import('./features/objective/ObjectiveRoute.tsx'))

/** Every other screen, loaded when its address is opened. */
const loads: Readonly<Partial<Record<RouteName, Load>>> = {
  home: () => import('./features/home/HomeRoute.tsx'),
  start: withPageTexts(() => import('./features/start/StartRoute.tsx')),
  my: withPageTexts(() => import('./features/my/MyRoute.tsx')),
  myRound: round,
  round,
  grading: withPageTexts(() => import('./features/grading/GradingRoute.tsx')),
  calendar: withPageTexts(() => import('./features/calendar/CalendarRoute.tsx')),
  carryOver: withPageTexts(() => import('./features/carry-over/CarryOverRoute.tsx')),
  overview: withPageTexts(() => import('./features/overview/OverviewRoute.tsx')),
  map: withPageTexts(() => import('./features/map/MapRoute.tsx')),
  alignment: withPageTexts(() => import('./features/alignment-gaps/AlignmentRoute.tsx')),
  objective,
  linking: objective,
  link: objective,
  settings: withPageTexts(() => import('./features/settings/SettingsRoute.tsx')),
  coachRules,
  coachRule: coachRules,
  search: withPageTexts(() => import('./features/search/SearchRoute.tsx')),
  meeting: withReviewTexts(() => import('./features/review-panel/MeetingRoute.tsx')),
  rituals: withPageTexts(
    withReviewTexts(withSessionTexts(() => import('./features/rituals/RitualsRoute.tsx'))),
  ),
  session: withReviewTexts(() => import('./features/review-panel/SessionRoute.tsx')),
  review: withReviewTexts(() => import('./features/review-panel/ReviewRoute.tsx')),
  stage: withReviewTexts(withRetroTexts(() => import('./features/stage/StageRoute.tsx'))),
}

export interface Route {
  readonly name: RouteName
  readonly pattern: string
  readonly screen: Screen
}

const named = Object.entries(loads) as [RouteName, Load][] // the keys are the record's own

/** Most visits start at the board: it comes with the page, because React shows a late part after a pause only. */
const onBoard: readonly Route[] = (['unit', 'board'] as const).map((name) => ({
  name,
  pattern: patterns[name],
  screen: BoardRoute,
}))

const later: readonly Route[] = named.map(([name, load]) => ({
  name,
  pattern: patterns[name],
  screen: lazyPart(load),
}))

export const routes: readonly Route[] = [...onBoard, ...later]
