import { defineQuery } from '#functions/http/define-query.ts'
import { downloadMinutes as contract } from '#shared/contracts/reviews/download-minutes.ts'
import { loadMinutes } from './load-minutes.ts'

export const downloadMinutes = defineQuery(contract, {
  load: (context) => loadMinutes(context, context.input.params),
  revisions: ({ revisions }) => revisions,
  present: (_, { markdown }) => markdown,
})
