import { activity } from './activity.ts'
import { alignment } from './alignment.ts'
import { calendar } from './calendar.ts'
import { coach, coachRules } from './coach.ts'
import { explain } from './explain.ts'
import { carryOver, grading } from './grading.ts'
import { map } from './map.ts'
import { metric } from './metric.ts'
import { my } from './my.ts'
import { objective } from './objective.ts'
import { overview } from './overview.ts'
import { round } from './round.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'

/** What screens and editors say that are opened after the board. */
export default {
  settings,
  alignment,
  map,
  calendar,
  metric,
  coach,
  coachRules,
  start,
  overview,
  search,
  my,
  round,
  objective,
  activity,
  explain,
  grading,
  carryOver,
}
