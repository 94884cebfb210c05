import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { type CycleDoing, refuse, refuseFields } from '../doing.ts'
import type { Alignment, Dependency } from './alignment.ts'
import { type Changed, changesOf, type Ends, onBoth, otherEndChange } from './link-history.ts'
import { admitChange, dueIssues, type Surroundings } from './link-rules.ts'

export interface AlignmentEdit {
  readonly share?: number | null | undefined
  readonly message?: string | undefined
  readonly dueOn?: string | null | undefined
  readonly riskOwnerId?: PersonId | null | undefined
  /** Asks once more after a no. */
  readonly again?: true | undefined
  /** Brings a withdrawn link back. */
  readonly withdrawn?: false | undefined
}

/** Fields that mean nothing for this kind of link. */
function strayFields({ kind }: Alignment, input: AlignmentEdit): readonly FieldIssue[] {
  const stray =
    kind === 'contributes_to' ? (['message', 'dueOn', 'riskOwnerId', 'again'] as const) : (['share'] as const)
  return stray
    .filter((key) => input[key] !== undefined)
    .map((key) => ({ path: `/${key}`, rule: 'unrecognized_keys', params: { keys: key } }))
}

interface Asking {
  readonly input: AlignmentEdit
  readonly isBack: boolean
}

/** Other words or another day are another request; so is one that was withdrawn or declined in between. */
const asksAnew = (before: Dependency, after: Dependency, { input, isBack }: Asking): boolean =>
  before.message !== after.message ||
  before.dueOn !== after.dueOn ||
  isBack ||
  (input.again === true && before.state === 'declined')

function editDependency(before: Dependency, asking: Asking, doing: CycleDoing): Dependency {
  const { input } = asking
  const after: Dependency = {
    ...before,
    message: input.message ?? before.message,
    dueOn: input.dueOn === undefined ? before.dueOn : input.dueOn,
    riskOwnerId: input.riskOwnerId === undefined ? before.riskOwnerId : input.riskOwnerId,
  }
  if (!asksAnew(before, after, asking)) return after
  const riskOwnerId = input.riskOwnerId === undefined ? (before.riskOwnerId ?? doing.who) : input.riskOwnerId
  return { ...after, state: 'requested', answer: null, riskOwnerId }
}

function withEdit(before: Alignment, input: AlignmentEdit, doing: CycleDoing): Alignment {
  const isBack = before.withdrawnAt !== null && input.withdrawn === false
  return {
    ...before,
    share: input.share === undefined ? before.share : input.share,
    dependency: before.dependency && editDependency(before.dependency, { input, isBack }, doing),
    withdrawnAt: isBack ? null : before.withdrawnAt,
  }
}

function editHistory(
  before: Alignment,
  after: Alignment,
  { ends, doing }: { ends: Ends; doing: CycleDoing },
) {
  const isBack = before.withdrawnAt !== null && after.withdrawnAt === null
  const changes = changesOf(before, after)
  const what = (side: 'from' | 'to') => ({
    verb: isBack ? ('alignment_restored' as const) : ('alignment_edited' as const),
    changes:
      isBack || changes.length > 0
        ? [otherEndChange(after, side, { ends, change: isBack ? 'comes' : 'stays' }), ...changes]
        : [],
  })
  return onBoth(after, what, doing)
}

/** Changes a share or a request, asks again, or brings a withdrawn link back; `changes` are empty where nothing is. */
export function editAlignment(
  before: Alignment,
  input: AlignmentEdit,
  { around, ...doing }: CycleDoing & { readonly around: Surroundings },
): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const stray = strayFields(before, input)
  if (stray.length > 0) return refuseFields(stray)
  if (before.withdrawnAt !== null && input.withdrawn !== false) return refuse('invalid_transition')
  const edited = withEdit(before, input, doing)
  const dueOn = edited.dependency?.dueOn ?? null
  const due = dueOn === before.dependency?.dueOn ? [] : dueIssues(dueOn, doing)
  if (due.length > 0) return refuseFields(due)
  const after = admitChange(before, edited, around)
  if (!after.ok) return after
  const history = editHistory(before, after.value, { ends: around, doing })
  return ok({ alignment: after.value, history })
}

/** Withdrawn, not gone: it can be brought back. */
export function withdrawAlignment(
  before: Alignment,
  { ends, ...doing }: CycleDoing & { readonly ends: Ends },
): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const alignment = { ...before, withdrawnAt: before.withdrawnAt ?? doing.at }
  const isNew = before.withdrawnAt === null
  const history = onBoth(
    before,
    (side) => ({
      verb: 'alignment_withdrawn',
      changes: isNew ? [otherEndChange(before, side, { ends, change: 'goes' })] : [],
    }),
    doing,
  )
  return ok({ alignment, history })
}
