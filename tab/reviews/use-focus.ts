import { useState } from 'react'
import { call } from '#tab/api/client.ts'
import { focusAt, type Own } from './focus.ts'
import type { StepProps } from './step-props.ts'
import { useReviewChange } from './use-review-change.ts'

export interface Focus {
  /** Place of what the reader sees; 0 where everybody begins. */
  readonly index: number
  readonly count: number
  readonly isLeading: boolean
  /** Where everybody else is, while the reader looks at something else; null where they are together. */
  readonly othersAt: number | null
  readonly go: (index: number) => void
  /** Stays at the thing of this id while the reader writes there; null lets go. */
  readonly hold: (id: string | null) => void
}

/**
 * One thing at a time, and the same for everybody: the facilitator leads from one to the next, the others follow, may look
 * around by themselves and are not torn away from what they are writing.
 * @param ids what the step goes through, in the reader's order
 */
export const useFocus = (
  { place, page }: Pick<StepProps, 'place' | 'page'>,
  ids: readonly string[],
): Focus => {
  const [own, setOwn] = useState<Own | null>(null)
  const step = page.session.current?.stepId
  const focusId = page.session.current?.focusId ?? null
  const isLeading = !page.denials['review.steer']
  const lead = useReviewChange<string>({
    place,
    send: async (id) => {
      if (!step) return
      const body = { from: step, to: step, focusId: id }
      await call('POST /cycles/{cycleId}/reviews/{reviewId}/step', { params: { ...place }, body })
    },
  })
  const look = (id: string, isHeld = false) => setOwn({ id, since: focusId, isHeld, isLed: isLeading })
  const { index, othersAt } = focusAt(ids, { own, focusId, isLeading })
  return {
    index,
    count: ids.length,
    isLeading,
    othersAt,
    go: (to) => {
      const id = ids[to]
      if (id === undefined) return
      look(id)
      if (isLeading) lead.mutate(id)
    },
    hold: (id) => {
      if (id !== null) look(id, true)
      else if (own) setOwn({ ...own, isHeld: false })
    },
  }
}
