import { defineQuery } from '#functions/http/define-query.ts'
import { getMinutes as contract } from '#shared/contracts/reviews/get-minutes.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import { loadMinutes } from './load-minutes.ts'

export const getMinutes = defineQuery(contract, {
  load: (context) => loadMinutes(context, context.input.params),
  revisions: ({ revisions }) => revisions,
  entity: ({ revision }) => revision,
  present: ({ who }, { contents, markdown, isEdited, revision, posted, isWithheld }) => ({
    markdown,
    isEdited,
    etag: revision,
    posted: isWithheld ? [] : posted.map(({ to, outcome, at }) => ({ to, outcome, at })),
    withheld: isWithheld ? ('members_only' as const) : null,
    denials: denialsFor('review', who, {
      unitId: contents.review.data.unitId,
      reviewState: contents.review.data.state,
      facilitatorId: contents.review.data.facilitatorId,
    }),
  }),
})
