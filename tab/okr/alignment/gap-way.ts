import type { GapView } from '#shared/contracts/shapes/types.ts'
import { GAP_KINDS, type GapFix, type GapKind } from '#shared/domain/alignment/gap.ts'
import { paths } from '#tab/paths.ts'
import type { LinkDoing } from './link-doing.ts'

/** Done where the other end is: its unit answers, delivers, or brings it back. */
const AT_OTHER_END: ReadonlySet<GapFix> = new Set(['answer_request', 'deliver', 'restore_end'])

/** What is to be done with the link that is the gap; the form for it is open where the way leads. */
const DOING: Readonly<Partial<Record<GapFix, LinkDoing>>> = {
  answer_request: 'answer',
  deliver: 'deliver',
  move_due_date: 'edit',
  ask_other_unit: 'edit',
  ask_again: 'again',
  withdraw_link: 'withdraw',
}

type Where = Pick<GapView, 'unitId' | 'objectiveId' | 'otherObjectiveId' | 'alignmentId'>

/** The address where a gap can be closed that way: the form for it or, for a unit, its place on the map or its board. */
export const wayOf = (
  { unitId, objectiveId, otherObjectiveId, alignmentId }: Where,
  fix: GapFix,
  cycleId: string,
): string => {
  const target = AT_OTHER_END.has(fix) ? (otherObjectiveId ?? objectiveId) : objectiveId
  if (target === null)
    return fix === 'contribute_to_parent'
      ? paths.map(cycleId, { chosen: unitId })
      : paths.board({ cycleId, unitId })
  const place = { cycleId, objectiveId: target }
  const doing = DOING[fix]
  if (doing && alignmentId) return paths.link(place, alignmentId, doing)
  if (fix === 'contribute_to_parent') return paths.linking(place, 'contributes_to')
  return fix === 'ask_for_contributors' ? paths.linking(place, 'receives') : paths.objective(place)
}

/** Gaps by their kind, in the order the kinds are named. */
export const gapsByKind = (gaps: readonly GapView[]): readonly (readonly [GapKind, readonly GapView[]])[] => {
  const byKind = Map.groupBy(gaps, ({ kind }) => kind)
  return GAP_KINDS.flatMap((kind) => {
    const found = byKind.get(kind)
    return found ? [[kind, found] as const] : []
  })
}
