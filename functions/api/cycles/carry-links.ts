import { linkNotices, readState, stateWrite } from '#functions/api/alignments/link-change.ts'
import { endOf, objectivesIn } from '#functions/api/alignments/link-ends.ts'
import { linkId } from '#functions/api/alignments/link-id.ts'
import { linksBeyond } from '#functions/api/alignments/surroundings.ts'
import { doingOf, historyOf } from '#functions/api/doing.ts'
import type { Context } from '#functions/http/context.ts'
import { toOutbox } from '#functions/notices/outbox.ts'
import { commitChange, create } from '#functions/records/change.ts'
import { alignmentKind } from '#functions/records/kinds.ts'
import { noticeKind } from '#functions/records/notice-kind.ts'
import type { Alignment } from '#shared/domain/alignment/alignment.ts'
import {
  type Counterparts,
  carriedEnds,
  carriedLink,
  isCarried,
} from '#shared/domain/alignment/carry-links.ts'
import { type Ends, onBoth, otherEndChange } from '#shared/domain/alignment/link-history.ts'
import { wayAlong } from '#shared/domain/alignment/way-round.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { CycleId, ObjectiveId } from '#shared/kernel/ids.ts'
import type { Carried } from './carry-over-records.ts'

export interface Carrying {
  readonly from: CycleId
  readonly to: CycleId
  readonly drafts: readonly Carried[]
}

/** A link takes four writes, the link, two entries and a notice, and the state of all links one: at most 100 a batch. */
const A_BATCH = 24

const unique = (links: readonly Alignment[]): readonly Alignment[] => [
  ...new Map(links.map((link) => [link.id, link])).values(),
]

async function linksOf(context: Context, { from, drafts }: Carrying): Promise<readonly Alignment[]> {
  const pages = drafts.map(({ original }) =>
    context.inCycle(from).all(alignmentKind, [{ field: 'objectives', has: original.data.id }]),
  )
  const links = (await Promise.all(pages)).flat().map(({ data }) => data)
  return unique(links).filter(isCarried)
}

/** The drafts of this request, and those that objectives at the other ends were carried over to before. */
async function counterpartsOf(
  context: Context,
  { from, to, drafts }: Carrying,
  links: readonly Alignment[],
): Promise<Counterparts> {
  const own = new Map<ObjectiveId, Objective>(drafts.map(({ original, draft }) => [original.data.id, draft]))
  const others = links.flatMap((link) => [link.from.objectiveId, link.to.objectiveId])
  const originals = await objectivesIn(
    context,
    from,
    others.filter((id) => !own.has(id)),
  )
  const carriedTo = [...originals.values()].flatMap(({ data }) =>
    data.carriedTo?.cycleId === to ? [data.carriedTo.objectiveId] : [],
  )
  const earlier = await objectivesIn(context, to, carriedTo)
  for (const { data } of earlier.values())
    if (data.carriedFrom?.cycleId === from) own.set(data.carriedFrom.objectiveId, data)
  return own
}

interface Copy {
  readonly link: Alignment
  readonly ends: Ends
}

interface Copying extends Carrying {
  readonly counterparts: Counterparts
}

/** The link among the drafts, unless it is there already or nothing admits it. */
async function copyOf(
  context: Context,
  { to, counterparts }: Copying,
  { link, made }: { readonly link: Alignment; readonly made: readonly Alignment[] },
): Promise<Copy | null> {
  const ends = carriedEnds(link, counterparts)
  const drafts = new Map([...counterparts.values()].map((draft) => [draft.id, draft]))
  const [child, parent] = [ends && drafts.get(ends.from.objectiveId), ends && drafts.get(ends.to.objectiveId)]
  if (!ends || !child || !parent) return null
  const partition = context.inCycle(to)
  const id = linkId({ kind: link.kind, ...ends })
  const isThere = made.some((other) => other.id === id) || (await partition.read(alignmentKind, id)) !== null
  if (isThere) return null
  const [siblings, beyond] = await Promise.all([
    partition.all(alignmentKind, [{ field: 'from', is: child.id }]),
    linksBeyond(partition, link.kind, parent.id),
  ])
  const around = {
    from: endOf(context, child, ends.from.keyResultId),
    to: endOf(context, parent, ends.to.keyResultId),
    siblings: [
      ...siblings.map(({ data }) => data),
      ...made.filter((other) => other.from.objectiveId === child.id),
    ],
    wayBack: wayAlong([...beyond, ...made.filter(({ kind }) => kind === link.kind)], parent.id, child.id),
  }
  const copy = carriedLink(link, { id, cycleId: to, ends }, { ...doingOf(context), around })
  return copy && { link: copy, ends: around }
}

function historyOfCopy(context: Context, { link, ends }: Copy) {
  const what = (side: 'from' | 'to') => ({
    verb: 'alignment_carried' as const,
    changes: [otherEndChange(link, side, { ends, change: 'comes' })],
  })
  return onBoth(link, what, doingOf(context)).map((entry) => historyOf(context, entry))
}

/** Promises are asked for again. The timer tells it: by then the drafts are there, or there is nothing to tell. */
const noticesOf = (context: Context, copies: readonly Copy[]) =>
  toOutbox(
    { ...context, by: context.reader.personId },
    copies.flatMap(({ link }) => linkNotices(context, null, link)),
  ).map((notice) => create(noticeKind, notice))

interface Batch {
  readonly to: CycleId
  /** As it was before the copies were judged. */
  readonly state: Awaited<ReturnType<typeof readState>>
  readonly copies: readonly Copy[]
}

async function commit(context: Context, { to, state, copies }: Batch): Promise<boolean> {
  const [first, ...others] = copies.flatMap((copy) => historyOfCopy(context, copy))
  if (first === undefined) return true
  const place = { pk: context.inCycle(to).pk, revision: context.newId() }
  const links = copies.map(({ link }) => create(alignmentKind, link))
  const writes = [stateWrite(state, to), ...links] as const
  const change = { writes, history: [first, ...others] as const, also: noticesOf(context, copies) }
  return (await commitChange(context.services.store, place, change)).ok
}

/** As many copies as fit into one batch; what is there already is none. */
async function nextCopies(context: Context, copying: Copying, links: readonly Alignment[]) {
  const copies: Copy[] = []
  for (const link of links) {
    if (copies.length === A_BATCH) return copies
    const made = copies.map((copy) => copy.link)
    const copy = await copyOf(context, copying, { link, made })
    if (copy) copies.push(copy)
  }
  return copies
}

/**
 * Links follow their ends: as soon as both have been carried over, the same link leads from draft to draft. Written
 * before the drafts, under ids that are the same at each attempt; a link whose drafts did not come to be is nowhere
 * shown. False when somebody else was faster.
 */
export async function carryLinks(context: Context, carrying: Carrying): Promise<boolean> {
  const links = await linksOf(context, carrying)
  const counterparts = await counterpartsOf(context, carrying, links)
  while (true) {
    const state = await readState(context, carrying.to)
    const copies = await nextCopies(context, { ...carrying, counterparts }, links)
    if (copies.length === 0) return true
    if (!(await commit(context, { to: carrying.to, state, copies }))) return false
  }
}
