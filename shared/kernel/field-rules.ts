import type { ProblemCode } from './problem.ts'

/** Closed list of what can be wrong with one field; every rule has a sentence in shared/kernel/problem-texts. */
export const FIELD_RULES = [
  // zod's issue codes, as the edge reports them
  'invalid_type',
  'too_small',
  'too_big',
  'invalid_format',
  'not_multiple_of',
  'unrecognized_keys',
  'invalid_union',
  'invalid_key',
  'invalid_element',
  'invalid_value',
  'custom',
  'required',
  // reading numbers
  'number_empty',
  'number_unreadable',
  'number_other_locale',
  'number_too_large',
  // metrics and readings
  'not_finite',
  'target_equals_baseline',
  'target_not_above_baseline',
  'target_not_below_baseline',
  'bounds_out_of_order',
  'stage_empty',
  'weight_out_of_range',
  'weights_all_zero',
  'value_not_yes_no',
  'value_not_a_stage',
  'readings_do_not_fit',
  'confidence_out_of_range',
  // life of an objective
  'reason_required',
  'grade_out_of_range',
  'outside_cycle',
  'in_future',
  'unknown_reference',
  'same_cycle',
  'not_a_member',
  // review sessions
  'step_twice',
  'dots_over_budget',
  'not_revealed',
  // alignment
  'same_objective',
  'same_unit',
  'already_linked',
  'alignment_cycle',
  'too_many_links',
  'shares_above_whole',
  'link_end_archived',
  'link_end_cancelled',
  'link_end_closed',
  'link_unit_dissolved',
  'in_past',
  // cycles, units, settings
  'end_not_after_start',
  'name_taken',
  'team_taken',
  'parent_cycle',
  'parent_archived',
  'has_active_children',
  'time_zone_unknown',
  'thresholds_out_of_order',
  'limits_out_of_order',
  // calendar
  'ritual_twice',
  'no_group_calendar',
  'preview_outdated',
  'booked_already',
  'not_restorable',
] as const
export type FieldRule = (typeof FIELD_RULES)[number]

/** A size by zod's `origin`: text, list, number or whole number. */
export type SizedRule = `${'too_small' | 'too_big'}.${'string' | 'array' | 'number' | 'int'}`

/** What is wrong with one field, before it is put into words. `path` is a JSON pointer into the request body. */
export interface FieldIssue {
  readonly path: string
  readonly rule: FieldRule
  readonly params?: Readonly<Record<string, string | number>>
}

/** Why a rule of the method refuses; the edge translates it into a problem in the reader's language. */
export interface Refusal {
  readonly code: ProblemCode
  readonly errors?: readonly FieldIssue[]
}
