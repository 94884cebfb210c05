import type { AlignmentId, CycleId, ObjectiveId } from '#shared/kernel/ids.ts'
import type { Doing } from '../doing.ts'
import type { Objective } from '../objective.ts'
import type { Alignment, Dependency, LinkEnd } from './alignment.ts'
import { admit, type Surroundings } from './link-rules.ts'

/** Originals by their id, each with its draft in the next cycle. */
export type Counterparts = ReadonlyMap<ObjectiveId, Objective>

/** What still matters in the next cycle: not what was withdrawn, declined or delivered. */
export const isCarried = ({ withdrawnAt, dependency }: Alignment): boolean =>
  withdrawnAt === null &&
  (dependency === null || dependency.state === 'requested' || dependency.state === 'confirmed')

/** The end's counterpart; where the key result was left behind, its objective takes its place. */
function carriedEnd(end: LinkEnd, counterparts: Counterparts): LinkEnd | null {
  const draft = counterparts.get(end.objectiveId)
  if (draft === undefined) return null
  const keyResult = draft.keyResults.find(
    ({ carriedFrom }) => end.keyResultId !== null && carriedFrom?.keyResultId === end.keyResultId,
  )
  return { objectiveId: draft.id, keyResultId: keyResult?.id ?? null, unitId: draft.unitId }
}

/** Where a link leads in the next cycle; null as long as one of its ends has not been carried over. */
export function carriedEnds(
  { from, to }: Pick<Alignment, 'from' | 'to'>,
  counterparts: Counterparts,
): { readonly from: LinkEnd; readonly to: LinkEnd } | null {
  const [child, parent] = [carriedEnd(from, counterparts), carriedEnd(to, counterparts)]
  return child && parent ? { from: child, to: parent } : null
}

export interface CarriedLinkInput {
  readonly id: AlignmentId
  readonly cycleId: CycleId
  readonly ends: { readonly from: LinkEnd; readonly to: LinkEnd }
}

/** A promise was made for the old cycle: it is asked for again, and its day is to be set anew. */
const askedAgain = (dependency: Dependency, { who }: Doing): Dependency => ({
  ...dependency,
  state: 'requested',
  dueOn: null,
  riskOwnerId: dependency.riskOwnerId ?? who,
  answer: null,
})

const copyOf = (link: Alignment, { id, cycleId, ends }: CarriedLinkInput, doing: Doing): Alignment => ({
  ...link,
  ...ends,
  id,
  cycleId,
  // A key result's share says nothing about the whole objective
  share: (ends.from.keyResultId === null) === (link.from.keyResultId === null) ? link.share : null,
  dependency: link.dependency && askedAgain(link.dependency, doing),
  createdAt: doing.at,
  createdBy: doing.who,
  withdrawnAt: null,
  carriedFrom: { cycleId: link.cycleId, alignmentId: link.id },
})

/**
 * The link in the next cycle, pointing back. Null where what has been linked there in the meantime does not admit it;
 * a share that no longer fits is left out rather than the link.
 */
export function carriedLink(
  link: Alignment,
  input: CarriedLinkInput,
  { around, ...doing }: Doing & { readonly around: Surroundings },
): Alignment | null {
  const copy = copyOf(link, input, doing)
  const whole = admit(copy, around)
  if (whole.ok) return whole.value
  const bare = admit({ ...copy, share: null }, around)
  return bare.ok ? bare.value : null
}
