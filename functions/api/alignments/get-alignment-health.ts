import type { Context } from '#functions/http/context.ts'
import { fromCursor, toCursor } from '#functions/http/cursor.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { countGaps } from '#functions/presenters/alignment-map.ts'
import { presentGap } from '#functions/presenters/gap.ts'
import { getAlignmentHealth as contract } from '#shared/contracts/alignments/get-alignment-health.ts'
import { GAP_KINDS, type Gap, gapId } from '#shared/domain/alignment/gap.ts'
import { loadLandscape } from './landscape.ts'

/** By kind as they are listed, then by unit: the order stays when a gap before or behind is closed. */
const sortOf = (gap: Gap): string => `${GAP_KINDS.indexOf(gap.kind)} ${gap.unitId} ${gapId(gap)}`

/** One page of the sorted gaps, and where the next one begins. */
function pageOf(gaps: readonly Gap[], { query }: Context<typeof contract>['input']) {
  const { after } = fromCursor(query.cursor)
  const sorted = gaps
    .map((gap) => ({ gap, sort: sortOf(gap) }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .filter(({ sort }) => after === undefined || sort > after)
  const shown = sorted.slice(0, query.limit)
  const next = sorted.length > shown.length ? (shown.at(-1)?.sort ?? null) : null
  return { shown: shown.map(({ gap }) => gap), next }
}

export const getAlignmentHealth = defineQuery(contract, {
  load: (context) => loadLandscape(context, context.input.params.cycleId),
  revisions: ({ revisions }) => revisions,
  present: (context, { landscape }) => {
    const { input } = context
    const { unitId, gap: kind } = input.query
    const place = { cycleId: input.params.cycleId, landscape }
    const ofUnit = landscape.gaps.filter(
      (gap) => unitId === undefined || gap.unitId === unitId || gap.otherUnitId === unitId,
    )
    const page = pageOf(
      ofUnit.filter((gap) => kind === undefined || gap.kind === kind),
      input,
    )
    return {
      items: page.shown.map((gap) => presentGap(context, place, gap)),
      nextCursor: toCursor(page.next),
      counts: countGaps(ofUnit),
    }
  },
})
