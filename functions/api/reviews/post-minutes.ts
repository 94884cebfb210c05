import type { Context } from '#functions/http/context.ts'
import { defineAction } from '#functions/http/define-action.ts'
import type { PostResult } from '#functions/ports/minutes-post.ts'
import { put } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { postMinutes as contract } from '#shared/contracts/reviews/post-minutes.ts'
import type { Posted, PostTarget, WrittenMinutes } from '#shared/domain/review/part.ts'
import { denial } from '#shared/policy/policy.ts'
import { loadMinutesToWrite, type MinutesToWrite } from './minutes-to-write.ts'

interface Sent {
  readonly posted: Posted
  readonly missing: PostResult['missing']
}

const postTo = async (context: Context, loaded: MinutesToWrite, to: PostTarget): Promise<Sent> => {
  const { id: reviewId, cycleId, unitId, ritual, on, language } = loaded.review.data
  const markdown = loaded.written?.data.markdown ?? loaded.generated
  const minutes = { to, reviewId, cycleId, unitId, ritual, on, language, markdown }
  const { outcome, missing } = await context.services.minutesPost.post(minutes, context.reader)
  return { posted: { to, outcome, at: context.now }, missing }
}

/** Where the words went is kept with them; a lost race loses only this note, not what was posted. */
async function keep(context: Context, loaded: MinutesToWrite, posted: readonly Posted[]): Promise<void> {
  const { review, written, generated } = loaded
  const others = (written?.data.posted ?? []).filter(({ to }) => !posted.some((one) => one.to === to))
  const minutes: WrittenMinutes = {
    part: 'minutes',
    reviewId: review.data.id,
    markdown: written?.data.markdown ?? generated,
    isEdited: written?.data.isEdited ?? false,
    posted: [...others, ...posted],
  }
  const { pk } = context.inCycle(review.data.cycleId)
  const place = { pk, revision: context.newId() }
  await context.services.store.commit(pk, [put(reviewPartKind, written, minutes)(place)])
}

/** One step allows everything that is missing at once. */
function consentFor({ services, reader }: Context, sent: readonly Sent[]) {
  const missing = sent.flatMap((one) => one.missing ?? [])
  if (missing.length === 0) return null
  const scopes = [...new Set(missing.flatMap((one) => one.scopes))]
  const claims = missing.find((one) => one.claims !== null)?.claims ?? null
  return services.consentNeed({ tenantId: reader.tenantId, scopes, claims })
}

/** Of ended sessions: until then the words still change. */
export const postMinutes = defineAction(contract, {
  load: (context) => loadMinutesToWrite(context, context.input.params),
  authorize: ({ who }, { unitId, review }) =>
    denial('review.post', who, { unitId, reviewState: review.data.state }),
  async act(context, loaded) {
    const sent: Sent[] = []
    for (const to of new Set(context.input.body.to)) sent.push(await postTo(context, loaded, to))
    await keep(
      context,
      loaded,
      sent.map(({ posted }) => posted),
    )
    return sent
  },
  present: (context, sent) => ({
    posted: sent.map(({ posted: { to, outcome, at } }) => ({ to, outcome, at })),
    consent: consentFor(context, sent),
  }),
})
