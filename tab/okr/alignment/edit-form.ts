import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import type { RequestOf } from '#tab/api/contract-types.ts'
import { readShare } from './link-form.ts'

type LinkEdit = RequestOf<'PATCH /cycles/{cycleId}/alignments/{alignmentId}'>['body']

/** A link's words as they are typed. */
export interface EditForm {
  readonly share: string
  readonly message: string
  readonly dueOn: string
  readonly riskOwnerId: string | null
}

/** @param written writes a number as the reader types it */
export const formOf = (
  { share, dependency }: AlignmentView,
  written: (value: number) => string,
): EditForm => ({
  share: share === null ? '' : written(share),
  message: dependency?.message ?? '',
  dueOn: dependency?.dueOn ?? '',
  riskOwnerId: dependency?.riskOwnerId ?? null,
})

/** What is sent: only what has been changed, because other words ask the other unit anew. Null: it cannot be read. */
export const editOf = ({ share, dependency }: AlignmentView, form: EditForm): LinkEdit | null => {
  if (dependency === null) {
    const read = readShare(form.share)
    if (read.error !== null) return null
    return read.share === share ? {} : { share: read.share }
  }
  const message = form.message.trim()
  const dueOn = form.dueOn || null
  return {
    ...(message !== dependency.message && { message }),
    ...(dueOn !== dependency.dueOn && { dueOn }),
    ...(form.riskOwnerId !== dependency.riskOwnerId && { riskOwnerId: form.riskOwnerId }),
  }
}
