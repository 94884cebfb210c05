import type { PersonKey } from './people.ts'

/** An objective of the story by its key, or one of its key results by its place. */
export type StoryEnd = string | { readonly objective: string; readonly keyResult: number }

export interface StoryAnswer {
  readonly week: number
  readonly by: PersonKey
  readonly answer: 'confirmed' | 'declined' | 'delivered'
  readonly message: string
}

/** A link between objectives of the story. */
export interface StoryLink {
  readonly kind: 'contributes_to' | 'depends_on'
  readonly by: PersonKey
  readonly from: StoryEnd
  readonly to: StoryEnd
  /** Per cent of a contribution. */
  readonly share?: number
  /** Week in which a dependency is asked for; contributions are said before the cycle begins. */
  readonly week?: number
  readonly message?: string
  /** Due on the Friday of this week. */
  readonly dueWeek?: number
  readonly answers?: readonly StoryAnswer[]
}

export const objectiveKeyOf = (end: StoryEnd): string => (typeof end === 'string' ? end : end.objective)

/** Names the link inside the story. */
export const linkKey = ({ kind, from, to }: StoryLink): string =>
  `${kind} ${JSON.stringify(from)} ${JSON.stringify(to)}`
