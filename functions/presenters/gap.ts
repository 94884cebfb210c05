import type { GapView } from '#shared/contracts/shapes/types.ts'
import { type Gap, type GapFix, gapId } from '#shared/domain/alignment/gap.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
import type { Action, DenialReason } from '#shared/policy/actions.ts'
import { denial } from '#shared/policy/policy.ts'
import type { CycleLandscape } from './landscape.ts'
import { cycleOf, type Viewer } from './viewer.ts'

/** What each way to close a gap asks the reader to be allowed, and at which end. */
const RIGHTS: Readonly<Record<GapFix, readonly [Action, 'own' | 'other' | 'gone']>> = {
  contribute_to_parent: ['objective.link', 'own'],
  ask_for_contributors: ['objective.link', 'own'],
  link_to_other_unit: ['objective.link', 'own'],
  ask_other_unit: ['alignment.change', 'own'],
  ask_again: ['alignment.change', 'own'],
  move_due_date: ['alignment.change', 'own'],
  withdraw_link: ['alignment.change', 'own'],
  answer_request: ['alignment.answer', 'other'],
  deliver: ['alignment.answer', 'other'],
  restore_end: ['objective.archive', 'gone'],
}

const unitAt = ({ unitId, otherUnitId, gone }: Gap, end: 'own' | 'other' | 'gone'): UnitId =>
  (end === 'gone' ? gone?.unitId : end === 'other' ? otherUnitId : unitId) ?? unitId

function denialOf(viewer: Viewer, cycleId: CycleId, gap: Gap, fix: GapFix): DenialReason | null {
  const [action, end] = RIGHTS[fix]
  const cycleState = cycleOf(viewer, cycleId).data.state
  const reason = denial(action, viewer.who, { unitId: unitAt(gap, end), cycleState })
  // Whose objective it is not can contribute one of their own
  return fix === 'ask_for_contributors' && reason === 'not_a_member' ? null : reason
}

const denialsOf = (viewer: Viewer, cycleId: CycleId, gap: Gap): GapView['denials'] =>
  Object.fromEntries(
    gap.fixes.flatMap((fix) => {
      const reason = denialOf(viewer, cycleId, gap, fix)
      return reason ? [[fix, reason]] : []
    }),
  )

const titleIn = ({ nodes }: CycleLandscape, id: Gap['objectiveId']): string | null =>
  id === null ? null : (nodes.get(id)?.title ?? null)

/** A gap with the titles of what it is about, and what of it the reader may close. */
export const presentGap = (
  viewer: Viewer,
  { cycleId, landscape }: { readonly cycleId: CycleId; readonly landscape: CycleLandscape },
  gap: Gap,
): GapView => ({
  id: gapId(gap),
  kind: gap.kind,
  unitId: gap.unitId,
  otherUnitId: gap.otherUnitId,
  objectiveId: gap.objectiveId,
  objectiveTitle: titleIn(landscape, gap.objectiveId),
  otherObjectiveId: gap.otherObjectiveId,
  otherObjectiveTitle: titleIn(landscape, gap.otherObjectiveId),
  alignmentId: gap.alignmentId,
  dueOn: gap.dueOn,
  gone: gap.gone && { objectiveId: gap.gone.objectiveId, unitId: gap.gone.unitId, reason: gap.gone.reason },
  fixes: [...gap.fixes],
  denials: denialsOf(viewer, cycleId, gap),
})
