import type { BodyOf } from '#tab/api/contract-types.ts'
import type { ReviewPage } from '#tab/reviews/queries.ts'

export const FORMATS = ['keep_drop_try', 'start_stop_continue', 'four_ls', 'mad_sad_glad', 'own'] as const
export type Format = (typeof FORMATS)[number]
type Retro = NonNullable<ReviewPage['session']['retro']>
type Body = BodyOf<'PATCH /cycles/{cycleId}/reviews/{reviewId}'>

/** How a retrospective is held, as it is being changed. */
export interface Setup {
  readonly format: Format
  readonly own: string
  readonly isAnonymous: boolean
  readonly budget: string
}

export const setupOf = ({ format, columns, isAnonymous, dotBudget }: Retro): Setup => ({
  format,
  own: columns.flatMap(({ title }) => title ?? []).join(', '),
  isAnonymous,
  budget: String(dotBudget),
})

export const bodyOf = ({ format, own, isAnonymous, budget }: Setup): Body => {
  const titles = own.split(',').flatMap((title) => title.trim() || [])
  const ownColumns = format === 'own' ? titles : []
  return { retro: { format, ownColumns, isAnonymous, dotBudget: Number(budget) } }
}

export const setupDraft = (reviewId: string): string => `review:${reviewId}:setup`
