import type { ComponentType, LazyExoticComponent } from 'react'
import { patterns, type RouteName } from './paths.ts'
import { withPageTexts } from './text/with-page-texts.ts'
import { lazyPart } from './ui/lazy-part.ts'

export type RouteParams = Readonly<Record<string, string>>
type Screen = ComponentType<{ readonly params: RouteParams }>
type Load = () => Promise<{ readonly default: Screen }>

const board: Load = () => import('./features/board/BoardRoute.tsx')

const coachRules: Load = withPageTexts(() => import('./features/coach/RulesRoute.tsx'))

/** Every screen, loaded when its address is opened. */
const loads: Readonly<Partial<Record<RouteName, Load>>> = {
  home: () => import('./features/home/HomeRoute.tsx'),
  start: withPageTexts(() => import('./features/start/StartRoute.tsx')),
  unit: board,
  board,
  my: withPageTexts(() => import('./features/my/MyRoute.tsx')),
  round: withPageTexts(() => import('./features/round/RoundRoute.tsx')),
  grading: withPageTexts(() => import('./features/grading/GradingRoute.tsx')),
  carryOver: withPageTexts(() => import('./features/carry-over/CarryOverRoute.tsx')),
  overview: withPageTexts(() => import('./features/overview/OverviewRoute.tsx')),
  objective: withPageTexts(() => import('./features/objective/ObjectiveRoute.tsx')),
  settings: withPageTexts(() => import('./features/settings/SettingsRoute.tsx')),
  coachRules,
  coachRule: coachRules,
  search: withPageTexts(() => import('./features/search/SearchRoute.tsx')),
}

export interface Route {
  readonly name: RouteName
  readonly pattern: string
  readonly screen: LazyExoticComponent<Screen>
}

const named = Object.entries(loads) as [RouteName, Load][] // the keys are the record's own

export const routes: readonly Route[] = named.map(([name, load]) => ({
  name,
  pattern: patterns[name],
  screen: lazyPart(load),
}))

/** Fetches the board's code while the host is still shaking hands; most visits start there. */
export const prefetchFirstScreen = () => void board()
