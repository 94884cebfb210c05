/**
 * How the team works with its OKRs, 1 (not at all) to 5 (wholly). Named after the method: objectives agreed together,
 * key results one can influence, transparency, focus, learning (Simmoleit, Agile Vertriebsziele).
 */
export const PULSE_QUESTIONS = ['agreed_together', 'influence', 'transparency', 'focus', 'learning'] as const
export type PulseQuestion = (typeof PULSE_QUESTIONS)[number]

/** Fewer would tell what single people said. */
export const PULSE_MINIMUM = 3

export type PulseAnswers = Readonly<Record<PulseQuestion, number>>

/** How often 1, 2, 3, 4 and 5 was said to each question; nothing ties one person's answers together. */
export type PulseTally = Readonly<Record<PulseQuestion, readonly number[]>>

const zeros = [0, 0, 0, 0, 0] as const

export const EMPTY_TALLY: PulseTally = {
  agreed_together: zeros,
  influence: zeros,
  transparency: zeros,
  focus: zeros,
  learning: zeros,
}

const added = (counts: readonly number[], answer: number): readonly number[] =>
  counts.map((count, index) => (index === answer - 1 ? count + 1 : count))

/** `answers` are whole numbers from 1 to 5. */
export const tallied = (tally: PulseTally, answers: PulseAnswers): PulseTally => ({
  agreed_together: added(tally.agreed_together, answers.agreed_together),
  influence: added(tally.influence, answers.influence),
  transparency: added(tally.transparency, answers.transparency),
  focus: added(tally.focus, answers.focus),
  learning: added(tally.learning, answers.learning),
})

export const countOf = (tally: PulseTally): number => tally.focus.reduce((sum, count) => sum + count, 0)

/** Mean answer, 1 to 5; null without answers. */
export const meanOf = (counts: readonly number[]): number | null => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  return counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / total
}

export interface PulseBoxState {
  readonly tally: PulseTally
  readonly answered: readonly string[]
}

/** `mark` stands for the person; null when they have answered before. Sorted, the marks tell no order of answering. */
export const answeredBox = <Box extends PulseBoxState>(
  box: Box,
  mark: string,
  answers: PulseAnswers,
): Box | null =>
  box.answered.includes(mark)
    ? null
    : { ...box, tally: tallied(box.tally, answers), answered: [...box.answered, mark].sort() }
