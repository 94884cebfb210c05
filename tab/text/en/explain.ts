import type * as de from '../de/explain.ts'
import type { SameKeys } from '../same-keys.ts'

/** The arithmetic of a number or colour in one sentence; one per key of shared/domain/explain-sentences.ts. */
export const explain: SameKeys<typeof de.explain> = {
  title: 'Where this comes from',
  open: 'Explain {{figure}}',
  loading: 'Fetching the arithmetic …',
  unknown: 'There is no arithmetic for this one.',
  figure: {
    progress: 'Progress',
    expected_pace: 'Expected pace',
    health: 'Status',
    forecast: 'Forecast',
    suggested_grade: 'Grade',
    confidence: 'Confidence',
    check_ins: 'Check-ins',
    balance: 'Balance',
    cycle: 'Cycle',
  },
  sentence: {
    progress: {
      no_value: 'No value yet, so no progress yet.',
      find_baseline: 'The baseline is still unknown: the first check-in sets it. Until then nothing counts.',
      increase: 'The way leads from {{baseline}} up to {{target}}; the latest value is {{value}}.',
      decrease: 'The way leads from {{baseline}} down to {{target}}; the latest value is {{value}}.',
      found_baseline:
        'The first check-in on {{on}} set the baseline to {{baseline}}; the target is {{target}}, the latest value {{value}}.',
      beyond_target:
        'The first value ({{baseline}}) was already at the target {{target}} or beyond: there is no way to go, only the question whether {{value}} holds it.',
      rate: 'Reported periods: {{periods}} (by {{period}}). Each counts its way from {{baseline}} to {{target}}; progress is the mean.',
      floor:
        'In {{kept}} of {{periods}} reported periods (by {{period}}) the value kept to the minimum {{min}}.',
      ceiling:
        'In {{kept}} of {{periods}} reported periods (by {{period}}) the value kept to the maximum {{max}}.',
      band: 'In {{kept}} of {{periods}} reported periods (by {{period}}) the value lay between {{min}} and {{max}}.',
      done: 'Done counts 1.',
      not_done: 'Not done counts 0; there is nothing in between.',
      stage_none: 'No stage is reached yet, which counts 0.',
      stage_commit: 'The committed stage is reached; it counts 0.3.',
      stage_target: 'The target stage is reached; it counts 0.7.',
      stage_stretch: 'The highest stage is reached; it counts 1.',
      objective: 'The mean of the key results, each with its weight.',
      objective_none: 'No key result has progress yet, so neither has the objective.',
      unit: 'The mean of the active and closed objectives; each counts the same.',
      unit_none: 'No active objective has any progress yet, so the unit has none either.',
    },
    pace: {
      unit: 'The mean of what is expected of each objective today.',
      elapsed:
        'By {{today}}, {{elapsed}} of the cycle is over ({{startsOn}} to {{endsOn}}). A good landing here is {{landing}} ({{ambition}}).',
      closed: 'The objective is closed: it is held against the good landing {{landing}} ({{ambition}}).',
      none: 'Nothing is expected before the objective is active.',
    },
    health: {
      unit_not_started:
        'All active objectives are still waiting for their first value, as they may at the beginning.',
      unit_mostly_silent:
        'Without a current check-in: {{kept}} of {{count}} objectives. Silence is never green.',
      unit_partly_silent:
        'Expected {{expected}}, reached {{progress}}. Because {{kept}} of {{count}} objectives have no current check-in, the status is one step lower.',
      none: 'There is nothing to compare yet, so there is no status.',
      not_started: 'A first value may take until {{until}}.',
      stale:
        'The latest check-in, {{on}}, is {{ageDays}} days old; {{days}} are allowed. Silence is never green.',
      stale_never: 'The first check-in has been missing for more than {{days}} days. Silence is never green.',
      gap_on_track: 'Expected {{expected}}, reached {{progress}}: a gap up to {{onTrack}} is on track.',
      gap_at_risk:
        'Expected {{expected}}, reached {{progress}}: a gap above {{onTrack}} and up to {{atRisk}} is at risk.',
      gap_off_track: 'Expected {{expected}}, reached {{progress}}: a gap above {{atRisk}} is off track.',
      inside: 'The latest value ({{value}}) is within bounds ({{bounds}}): on track.',
      outside: 'The latest value ({{value}}) is out of bounds ({{bounds}}): off track.',
      mostly_silent: 'Without a recent check-in: {{silent}} of the weight. Silence is never green.',
      partly_silent:
        'Expected {{expected}}, reached {{progress}}. A recent check-in is missing for {{silent}} of the weight, so the status is one step lower.',
    },
    forecast: {
      none: 'A forecast exists for measured values while the objective is active.',
      too_few:
        'A forecast needs {{needed}} check-ins over at least {{days}} days; so far there are {{count}}.',
      line: 'A robust line through {{count}} check-ins leads to {{value}} on {{endsOn}}, probably between {{low}} and {{high}}.',
      periods:
        'What was reported counts as it was; a robust line fills the periods still open until {{endsOn}}. The last would bring {{value}}, probably between {{low}} and {{high}}; together that makes {{progress}}.',
    },
    grade: {
      none: 'Without progress there is no suggestion.',
      suggested: 'The suggestion {{suggested}} is the progress, kept within 0 and 1: {{colour}}.',
      given: 'Graded {{grade}}; the suggestion was {{suggested}}: {{colour}}.',
    },
    confidence: {
      none: 'Nobody has named a confidence yet.',
      last: 'Confidence {{confidence}} of 10 in the latest check-in on {{on}}.',
      confident_but_off_track:
        'Confidence {{confidence}} of 10 on {{on}}, yet the status is “{{health}}”. What do we know that the number does not show?',
      doubtful_but_on_track:
        'Confidence {{confidence}} of 10 on {{on}}, yet the status is “{{health}}”. What do we see coming?',
      objective: 'The mean of the confidence named last, each key result with its weight.',
    },
    check_ins: {
      none: 'No check-in is expected at the moment.',
      current:
        '{{kept}} of {{count}} key results that values are expected for have a current check-in (rhythm: {{days}} days, or until the next meeting).',
    },
    balance: {
      none: 'Without objectives there is no balance.',
      share:
        '{{kept}} of {{count}} objectives are top-down; about {{aim}} is the aim. Archived and cancelled ones do not count.',
    },
    cycle: {
      elapsed:
        'By {{today}}, {{passed}} of {{days}} days of the cycle have passed ({{startsOn}} to {{endsOn}}).',
    },
  },
  leftOut: {
    not_active: '{{label}} does not count yet: not active.',
    archived: '{{label}} does not count: archived.',
    weight_zero: '{{label}} does not count: weight 0.',
    find_baseline: '{{label}} does not count: baseline missing.',
    no_value: '{{label}} does not count: no value yet.',
    silent: '{{label}}: no recent check-in.',
  },
  period: { week: 'week', month: 'month' },
  colour: { green: 'green', amber: 'amber', red: 'red' },
}
