import { findCycle } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { viewHash } from '#functions/http/etags.ts'
import { type CycleLandscape, landscapeOf, type OtherTitles } from '#functions/presenters/landscape.ts'
import type { Entity } from '#functions/records/kind.ts'
import { alignmentKind, summaryKind, type UnitFigures } from '#functions/records/kinds.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { CycleId } from '#shared/kernel/ids.ts'
import { readState } from './link-change.ts'
import { objectivesIn } from './link-ends.ts'

export interface LoadedLandscape {
  readonly cycle: Entity<Cycle>
  readonly landscape: CycleLandscape
  /** Of everything it was made of. */
  readonly revisions: readonly string[]
}

async function titlesMissingIn(
  context: Context,
  cycleId: CycleId,
  figures: readonly Entity<UnitFigures>[],
): Promise<OtherTitles> {
  const ids = figures.flatMap(({ data }) =>
    data.objectives.filter(({ title }) => title === null).map(({ id }) => id),
  )
  if (ids.length === 0) return new Map()
  const objectives = await objectivesIn(context, cycleId, ids)
  return new Map([...objectives].map(([id, { data }]) => [id, data.title]))
}

/**
 * Read from the units' summaries, never from all objectives; links that have been looked at in the same state before
 * are not read again.
 */
export async function loadLandscape(context: Context, cycleId: CycleId): Promise<LoadedLandscape> {
  const cycle = findCycle(context.tenant, cycleId)
  const partition = context.inCycle(cycleId)
  // Before the links it speaks for: links newer than the state are shown again with the next one
  const state = await readState(context, cycleId)
  const figures = await partition.all(summaryKind)
  const revisions = [state?.revision ?? '', ...figures.map(({ revision }) => revision)]
  const { tenant, today, presented } = context
  const key = viewHash([tenant.version, cycleId, today, ...revisions])
  const known = presented.landscapes.peek(key)
  if (known !== undefined) return { cycle, landscape: known, revisions }
  const [links, titles] = await Promise.all([
    partition.all(alignmentKind, [{ field: 'isWithdrawn', is: false }]),
    titlesMissingIn(context, cycleId, figures),
  ])
  const parts = { cycle, figures, titles, links: links.map(({ data }) => data) }
  return { cycle, landscape: presented.landscapes.get(key, () => landscapeOf(context, parts)), revisions }
}
