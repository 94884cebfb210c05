import type { ComponentType } from 'react'
import type { BoardData } from '#tab/api/objective-cache.ts'
import type { ReviewPlace } from '#tab/paths.ts'
import type { ReviewPage } from './queries.ts'

/** What every step of a session is given. */
export interface StepProps {
  readonly place: ReviewPlace
  readonly page: ReviewPage
  /** The unit's objectives in the session's cycle. */
  readonly board: BoardData
}
export type StepComponent = ComponentType<StepProps>

/** The name behind an id; somebody who has left the organisation has none. */
export const nameIn = (
  people: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
) => people.find((person) => person.id === id)?.name ?? ''
