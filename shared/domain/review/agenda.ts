import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import type { Ritual } from '../ritual/ritual.ts'

/** What a session leads through, one thing at a time. */
export const STEPS = [
  'open_actions',
  'learnings',
  'drafts',
  'coach',
  'alignment',
  'agreement',
  'confidence',
  'check_ins',
  'blockers',
  'commitments',
  'forecast',
  'calibration',
  'dependencies',
  'grades',
  'carry_over',
  'write',
  'group',
  'dots',
  'discuss',
  'pulse',
  'decisions',
  'wrap_up',
] as const
export type StepId = (typeof STEPS)[number]

export interface AgendaStep {
  readonly stepId: StepId
  /** Whole minutes, 1 to 240. */
  readonly minutes: number
}

type Plan = readonly (readonly [StepId, number])[]

/** Open actions of last time come first, wherever there was a last time. */
const PLANS: Readonly<Record<Ritual, Plan>> = {
  planning: [
    ['open_actions', 5],
    ['learnings', 15],
    ['drafts', 40],
    ['coach', 15],
    ['alignment', 20],
    ['agreement', 20],
    ['wrap_up', 5],
  ],
  weekly_check_in: [
    ['open_actions', 4],
    ['confidence', 4],
    ['check_ins', 12],
    ['blockers', 5],
    ['commitments', 3],
    ['wrap_up', 2],
  ],
  mid_cycle_review: [
    ['open_actions', 5],
    ['forecast', 15],
    ['calibration', 20],
    ['dependencies', 10],
    ['decisions', 5],
    ['wrap_up', 5],
  ],
  cycle_review: [
    ['open_actions', 5],
    ['grades', 30],
    ['carry_over', 15],
    ['decisions', 5],
    ['wrap_up', 5],
  ],
  retrospective: [
    ['open_actions', 5],
    ['write', 12],
    ['group', 10],
    ['dots', 5],
    ['discuss', 20],
    ['pulse', 3],
    ['wrap_up', 5],
  ],
}

/**
 * The ritual's usual agenda. Its minutes add up to the ritual's length in product terms, e.g. 30 for the check-in, or in the
 * same proportions to `length` where the meeting is shorter or longer; each step has one at least.
 */
export function agendaOf(ritual: Ritual, length?: number | null): readonly AgendaStep[] {
  const usual = PLANS[ritual].map(([stepId, minutes]) => ({ stepId, minutes }))
  return length ? scaled(usual, length) : usual
}

function scaled(usual: readonly AgendaStep[], length: number): readonly AgendaStep[] {
  const factor = length / minutesOf(usual)
  const parts = usual.map(({ stepId, minutes }) => ({
    stepId,
    minutes: Math.max(1, Math.round(minutes * factor)),
  }))
  // What rounding leaves over or takes away goes to the longest step
  const longest = parts.reduce((most, part) => (part.minutes > most.minutes ? part : most))
  const rest = length - minutesOf(parts)
  return parts.map((part) =>
    part === longest ? { ...part, minutes: Math.max(1, part.minutes + rest) } : part,
  )
}

export const minutesOf = (agenda: readonly AgendaStep[]): number =>
  agenda.reduce((sum, { minutes }) => sum + minutes, 0)

/** A unit may leave steps out, order them anew and give them other minutes; each is one of the ritual's, once. */
export function agendaIssues(ritual: Ritual, agenda: readonly AgendaStep[]): readonly FieldIssue[] {
  const known = PLANS[ritual].map(([stepId]) => stepId)
  return agenda.flatMap(({ stepId }, index): FieldIssue[] => {
    const path = `/agenda/${index}/stepId`
    if (!known.includes(stepId)) return [{ path, rule: 'unknown_reference' }]
    const isTwice = agenda.findIndex((step) => step.stepId === stepId) !== index
    return isTwice ? [{ path, rule: 'step_twice' }] : []
  })
}
