import type { Context } from '#functions/http/context.ts'
import type { ShownRequest } from '#functions/presenters/contribution-request.ts'
import type { Entity } from '#functions/records/kind.ts'
import { alignmentKind } from '#functions/records/kinds.ts'
import type { Alignment } from '#shared/domain/alignment/alignment.ts'
import { type AskedUnit, contributionState } from '#shared/domain/alignment/contribution-request.ts'
import type { CycleId, ObjectiveId } from '#shared/kernel/ids.ts'
import { objectivesIn } from './link-ends.ts'

/** A request that waits for its unit, with the revision it is answered on. */
export interface OpenRequest extends ShownRequest {
  readonly revision: string
  /** Of the objective that asks. */
  readonly objectiveRevision: string
}

/** Those a unit is asked for, with the links that say which are done. */
interface Asked {
  readonly asked: Entity<AskedUnit>
  readonly links: readonly Alignment[]
}

/** Nobody is asked to contribute to what is over. */
const CAN_BE_CONTRIBUTED_TO: ReadonlySet<string> = new Set(['draft', 'proposed', 'agreed', 'active'])

/** What waits, the nearest day first; requests without a day come last. */
export async function openRequests(
  context: Context,
  cycleId: CycleId,
  units: readonly Asked[],
): Promise<readonly OpenRequest[]> {
  const waiting = units.flatMap(({ asked, links }) =>
    asked.data.requests
      .filter((request) => contributionState(asked.data.unitId, request, links) === 'requested')
      .map((request) => ({ request, links, askedUnitId: asked.data.unitId, revision: asked.revision })),
  )
  if (waiting.length === 0) return []
  const objectives = await objectivesIn(
    context,
    cycleId,
    waiting.map(({ request }) => request.objectiveId),
  )
  return waiting
    .flatMap((one) => {
      const objective = objectives.get(one.request.objectiveId)
      const isOver =
        !objective || objective.data.archivedAt !== null || !CAN_BE_CONTRIBUTED_TO.has(objective.data.state)
      return isOver
        ? []
        : [{ ...one, cycleId, title: objective.data.title, objectiveRevision: objective.revision }]
    })
    .sort((a, b) => ((a.request.dueOn ?? '9999') < (b.request.dueOn ?? '9999') ? -1 : 1))
}

/** The living links to objectives, by which their requests are judged. */
export async function linksTo(
  context: Context,
  cycleId: CycleId,
  objectiveIds: Iterable<ObjectiveId>,
): Promise<readonly Alignment[]> {
  const partition = context.inCycle(cycleId)
  const found = await Promise.all(
    [...new Set(objectiveIds)].map((id) =>
      partition.all(alignmentKind, [
        { field: 'objectives', has: id },
        { field: 'isWithdrawn', is: false },
      ]),
    ),
  )
  return found.flat().map(({ data }) => data)
}

/** What an answer that shows the request depends on. */
export const revisionsOf = ({ revision, objectiveRevision }: OpenRequest): readonly string[] => [
  revision,
  objectiveRevision,
]
