import { defineQuery } from '#functions/http/define-query.ts'
import { peopleInLink, presentAlignment } from '#functions/presenters/alignment.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { getAlignment as contract } from '#shared/contracts/alignments/get-alignment.ts'
import { findLink } from './link-change.ts'

export const getAlignment = defineQuery(contract, {
  load: (context) => findLink(context, context.input.params),
  entity: ({ link }) => link.revision,
  revisions: ({ ends }) => [ends.from.revision, ends.to.revision],
  present: (context, { link, ends }) => ({
    alignment: presentAlignment(context, { link: link.data, ends }, link.revision),
    people: presentPeople(context, peopleInLink(link.data)),
  }),
})
