import { findCycle } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { fromCursor, toCursor } from '#functions/http/cursor.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import type { Condition } from '#functions/ports/store.ts'
import { peopleInLink, presentAlignment } from '#functions/presenters/alignment.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { alignmentKind } from '#functions/records/kinds.ts'
import { listAlignments as contract } from '#shared/contracts/alignments/list-alignments.ts'
import { withEnds } from './link-ends.ts'

const conditions = ({ input: { query } }: Context<typeof contract>): readonly Condition[] => [
  ...(query.objectiveId === undefined ? [] : [{ field: 'objectives', has: query.objectiveId }]),
  ...(query.unitId === undefined ? [] : [{ field: 'units', has: query.unitId }]),
  ...(query.kind === undefined ? [] : [{ field: 'kind', is: query.kind }]),
  ...(query.withdrawn ? [] : [{ field: 'isWithdrawn', is: false }]),
]

export const listAlignments = defineQuery(contract, {
  async load(context) {
    const { params, query } = context.input
    findCycle(context.tenant, params.cycleId)
    const page = await context.inCycle(params.cycleId).list(alignmentKind, {
      where: conditions(context),
      limit: query.limit,
      ...fromCursor(query.cursor),
    })
    return { links: await withEnds(context, params.cycleId, page.items), next: page.next }
  },
  revisions: ({ links, next }) => [
    ...links.flatMap(({ link, ends }) => [link.revision, ends.from.revision, ends.to.revision]),
    next ?? '',
  ],
  present: (context, { links, next }) => ({
    items: links.map(({ link, ends }) => presentAlignment(context, { link: link.data, ends }, link.revision)),
    nextCursor: toCursor(next),
    people: presentPeople(
      context,
      links.flatMap(({ link }) => peopleInLink(link.data)),
    ),
  }),
})
