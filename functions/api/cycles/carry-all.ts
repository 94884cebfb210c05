import { siblingsIn, summaryWrite, type UnitObjectives } from '#functions/api/unit-objectives.ts'
import type { PendingWrite } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { carryOver } from '#shared/domain/carry-over.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { CycleDoing } from '#shared/domain/doing.ts'
import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { KeyResultId, ObjectiveId, UnitId } from '#shared/kernel/ids.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { type Carried, draftId, type Source } from './carry-over-records.ts'

export interface ToCarry {
  readonly from: Entity<Cycle>
  readonly to: Entity<Cycle>
  readonly sources: readonly Source[]
  readonly targets: ReadonlyMap<UnitId, UnitObjectives>
}

interface AllCarried {
  readonly drafts: readonly Carried[]
  readonly alreadyThere: readonly ObjectiveId[]
}

/** Fields of one chosen objective lie below its place in the request; the target cycle is everybody's. */
const placed = (refusal: Refusal, index: number): Refusal => ({
  ...refusal,
  ...(refusal.errors && {
    errors: refusal.errors.map((issue) =>
      issue.path === '/toCycleId' ? issue : { ...issue, path: `/objectives/${index}${issue.path}` },
    ),
  }),
})

const newIds = ({ objective, keyResultIds }: Source, { from, to }: ToCarry) => {
  const objectiveId = draftId(objective.data.id, from.data.id, to.data.id)
  const idOf = (id: KeyResultId) => draftId(id as string as ObjectiveId, from.data.id, to.data.id)
  // Ids of one kind and the other are made alike; the brands exist in types only
  return { objectiveId, keyResultIds: keyResultIds.map((id) => idOf(id) as string as KeyResultId) }
}

function carryOne(
  source: Source,
  given: ToCarry,
  doing: CycleDoing & { readonly drafts: readonly Carried[] },
) {
  const original = source.objective.data
  const unit = given.targets.get(original.unitId)
  const siblings = [
    ...(unit ? siblingsIn(unit) : []),
    ...doing.drafts.map(({ draft }) => draft).filter(({ unitId }) => unitId === original.unitId),
  ]
  const { keyResultIds } = source
  const input = { keyResultIds, toCycle: given.to.data, newIds: newIds(source, given), siblings }
  return carryOver(source.isCarried ? original : { ...original, carriedTo: null }, input, doing)
}

/** All of the chosen objectives as drafts of the other cycle, in the order they were chosen. */
export function carryAll(given: ToCarry, doing: CycleDoing): Result<AllCarried, Refusal> {
  const drafts: Carried[] = []
  const alreadyThere: ObjectiveId[] = []
  for (const source of given.sources) {
    const carried = carryOne(source, given, { ...doing, drafts })
    if (!carried.ok) return err(placed(carried.error, source.index))
    if (carried.value.kind === 'created') drafts.push({ ...carried.value, original: source.objective })
    else alreadyThere.push(source.objective.data.id)
  }
  return ok({ drafts, alreadyThere })
}

/** The summaries of the units that get drafts. */
export const summaryWrites = (given: ToCarry, drafts: readonly Carried[]): readonly PendingWrite[] =>
  [...given.targets.values()].flatMap((unit) => {
    const [first, ...others] = drafts.map(({ draft }) => draft).filter(({ unitId }) => unitId === unit.unitId)
    return first === undefined ? [] : [summaryWrite(unit, first, ...others)]
  })
