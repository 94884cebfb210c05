import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { isTimeZone } from './calendar-day.ts'
import { diff } from './diff.ts'
import { type Doing, entry, type Outcome, refuseFields } from './doing.ts'
import type { Limits, OrganisationSettings } from './organisation.ts'

/** The organisation has no id of its own: its tenant is its address. */
export const ORGANISATION_SUBJECT = 'organisation'

const FIELDS = [
  'name',
  'timeZone',
  'language',
  'cadenceDays',
  'thresholds',
  'limits',
  'topDownShare',
  'holidays',
  'reminders',
] as const

const limitIssues = (limits: Limits): FieldIssue[] =>
  (['objectivesPerUnit', 'keyResultsPerObjective'] as const)
    .filter((name) => limits[name].min > limits[name].max)
    .map((name) => ({ path: `/limits/${name}/max`, rule: 'limits_out_of_order' }))

/** What the shape cannot say: the zone exists, thresholds and limits are in order. */
export function checkSettings(
  settings: OrganisationSettings,
): Result<OrganisationSettings, readonly FieldIssue[]> {
  const { onTrack, atRisk } = settings.thresholds
  const issues: FieldIssue[] = [
    ...(isTimeZone(settings.timeZone) ? [] : [{ path: '/timeZone', rule: 'time_zone_unknown' } as const]),
    ...(onTrack < atRisk ? [] : [{ path: '/thresholds/atRisk', rule: 'thresholds_out_of_order' } as const]),
    ...limitIssues(settings.limits),
  ]
  return issues.length === 0 ? ok(settings) : err(issues)
}

export function editSettings(
  before: OrganisationSettings,
  after: OrganisationSettings,
  doing: Doing,
): Outcome<{ settings: OrganisationSettings }> {
  const checked = checkSettings(after)
  if (!checked.ok) return refuseFields(checked.error)
  const changes = diff<OrganisationSettings>(before, after, FIELDS)
  const what = { subjectId: ORGANISATION_SUBJECT, verb: 'settings_changed', changes } as const
  return ok({ settings: after, history: entry(doing, what) })
}
