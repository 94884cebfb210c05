import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'

type Ritual = ReviewSessionView['ritual']

/** Words people give such meetings, in both languages; the first that fits decides. */
const WORDS: readonly (readonly [RegExp, Ritual])[] = [
  [/retro/i, 'retrospective'],
  [/mid.?cycle|halbzeit|zwischen/i, 'mid_cycle_review'],
  [/plan/i, 'planning'],
  [/zyklus|cycle.?review|abschluss|quartal/i, 'cycle_review'],
]

/** A guess from the meeting's title; the weekly check-in is by far the most frequent. */
export const ritualOfTitle = (title: string): Ritual =>
  WORDS.find(([words]) => words.test(title))?.[1] ?? 'weekly_check_in'

/** The unit whose name stands in the title, the longest first: "Vertrieb DACH" before "Vertrieb". */
export const unitOfTitle = <U extends { readonly name: string }>(
  title: string,
  units: readonly U[],
): U | undefined =>
  [...units]
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => title.toLowerCase().includes(name.toLowerCase()))
