import type { AlignmentId, PersonId } from '#shared/kernel/ids.ts'
import { err, ok } from '#shared/kernel/result.ts'
import { type CycleDoing, refuse, refuseFields } from '../doing.ts'
import type { Alignment, AlignmentKind, Dependency, LinkEnd } from './alignment.ts'
import { type Changed, changesOf, onBoth, otherEndChange } from './link-history.ts'
import { admit, dueIssues, type End, type Surroundings } from './link-rules.ts'

export interface NewAlignment {
  readonly id: AlignmentId
  readonly kind: AlignmentKind
  readonly share?: number | null
  readonly message?: string
  readonly dueOn?: string | null
  /** Who asks, when absent. */
  readonly riskOwnerId?: PersonId | null | undefined
}

const endOf = ({ objective, keyResult }: End): LinkEnd => ({
  objectiveId: objective.id,
  keyResultId: keyResult?.id ?? null,
  unitId: objective.unitId,
})

const requested = (input: NewAlignment, doing: CycleDoing): Dependency => ({
  state: 'requested',
  message: input.message ?? '',
  dueOn: input.dueOn ?? null,
  riskOwnerId: input.riskOwnerId === undefined ? doing.who : input.riskOwnerId,
  answer: null,
})

const newLink = (input: NewAlignment, around: Surroundings, doing: CycleDoing): Alignment => ({
  id: input.id,
  cycleId: doing.cycle.id,
  kind: input.kind,
  from: endOf(around.from),
  to: endOf(around.to),
  share: input.kind === 'contributes_to' ? (input.share ?? null) : null,
  dependency: input.kind === 'depends_on' ? requested(input, doing) : null,
  createdAt: doing.at,
  createdBy: doing.who,
  withdrawnAt: null,
  carriedFrom: null,
})

/**
 * A new link; `existing` is the one with the same kind and ends, if there ever was one. Two ends are linked once per
 * kind: what was withdrawn comes back with the new words instead.
 */
export function createAlignment(
  input: NewAlignment,
  { existing, ...around }: Surroundings & { readonly existing: Alignment | null },
  doing: CycleDoing,
): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  if (existing && existing.withdrawnAt === null)
    return err({ code: 'already_exists', errors: [{ path: '/to/objectiveId', rule: 'already_linked' }] })
  const due = dueIssues(input.dueOn ?? null, doing)
  if (due.length > 0) return refuseFields(due)
  const link = admit(newLink(input, around, doing), around)
  if (!link.ok) return link
  const history = onBoth(
    link.value,
    (side) => ({
      verb: 'alignment_added',
      changes: [
        otherEndChange(link.value, side, { ends: around, change: 'comes' }),
        ...changesOf({}, link.value),
      ],
    }),
    doing,
  )
  return ok({ alignment: link.value, history })
}
