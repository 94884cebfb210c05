import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { PersonId, ReviewId } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { diff } from '../diff.ts'
import { type Doing, entry, type Outcome, refuse, refuseField, refuseFields } from '../doing.ts'
import type { FieldChange, HistoryVerb } from '../history.ts'
import { type AgendaStep, agendaIssues, agendaOf, type StepId } from './agenda.ts'
import { columnsOf, DEFAULT_RETRO, type RetroFormat, type RetroSettings } from './retro-format.ts'
import type { Review } from './review.ts'

export type Changed = Outcome<{ review: Review }>

type Frame = Pick<Review, 'cycleId' | 'unitId' | 'ritual' | 'on' | 'startsAt' | 'language'>
/** With the length of its meeting, where that is known. */
type Given = Frame & { readonly minutes?: number | null | undefined }

const changed = (
  review: Review,
  doing: Doing,
  {
    verb,
    changes = [],
    reason = null,
  }: { verb: HistoryVerb; changes?: readonly FieldChange[]; reason?: string | null },
): Changed => ok({ review, history: entry(doing, { subjectId: review.id, verb, changes, reason }) })

export const createReview = (id: ReviewId, { minutes, ...frame }: Given, doing: Doing): Changed =>
  changed(
    {
      id,
      ...frame,
      state: 'scheduled',
      agenda: agendaOf(frame.ritual, minutes),
      current: null,
      facilitatorId: null,
      openedAt: null,
      closedAt: null,
      closedBy: null,
      reopenings: [],
      retro: frame.ritual === 'retrospective' ? DEFAULT_RETRO : null,
      votes: [],
      areCardsRevealed: false,
      dots: null,
      pulse: null,
      actionIds: [],
    },
    doing,
    { verb: 'review_created' },
  )

export interface RetroInput {
  readonly format: RetroFormat
  readonly ownColumns: readonly string[]
  readonly isAnonymous: boolean
  readonly dotBudget: number
}

export interface ReviewPatch {
  readonly agenda?: readonly AgendaStep[] | undefined
  readonly startsAt?: string | null | undefined
  readonly language?: 'de' | 'en' | undefined
  readonly retro?: RetroInput | undefined
}

/** An own format needs one column at least, the others bring theirs. */
function retroOf(input: RetroInput): Result<RetroSettings, Refusal> {
  const { format, ownColumns, isAnonymous, dotBudget } = input
  if (format === 'own' && ownColumns.length === 0) return refuseField('/retro/ownColumns', 'required')
  return ok({ format, columns: columnsOf(format, ownColumns), isAnonymous, dotBudget })
}

function refusedPatch(review: Review, patch: ReviewPatch, hasCards: boolean): Result<never, Refusal> | null {
  if (review.state === 'closed') return refuse('session_closed')
  if (patch.agenda !== undefined && review.state !== 'scheduled') return refuse('invalid_transition')
  if (patch.retro === undefined) return null
  if (review.retro === null) return refuseField('/retro', 'unknown_reference')
  // What was promised to those who have written already is kept
  return hasCards || review.areCardsRevealed ? refuse('invalid_transition') : null
}

export function editReview(
  review: Review,
  { patch, hasCards }: { readonly patch: ReviewPatch; readonly hasCards: boolean },
  doing: Doing,
): Changed {
  const refused = refusedPatch(review, patch, hasCards)
  if (refused) return refused
  const issues = agendaIssues(review.ritual, patch.agenda ?? [])
  if (issues.length > 0) return refuseFields(issues)
  const retro = patch.retro ? retroOf(patch.retro) : ok(review.retro)
  if (!retro.ok) return retro
  const after: Review = {
    ...review,
    agenda: patch.agenda ?? review.agenda,
    startsAt: patch.startsAt === undefined ? review.startsAt : patch.startsAt,
    language: patch.language ?? review.language,
    retro: retro.value,
  }
  const changes = diff<Review>(review, after, ['agenda', 'startsAt', 'language', 'retro'])
  return changed(after, doing, { verb: 'review_edited', changes })
}

/** Whoever opens a session facilitates it. Of two at once the second finds it open and takes part. */
export function openReview(review: Review, doing: Doing): Changed {
  if (review.state === 'closed') return refuse('session_closed')
  const [first] = review.agenda
  if (review.state === 'open' || first === undefined) return changed(review, doing, { verb: 'review_opened' })
  const after: Review = {
    ...review,
    state: 'open',
    facilitatorId: doing.who,
    openedAt: doing.at,
    current: { stepId: first.stepId, startedAt: doing.at },
  }
  return changed(after, doing, { verb: 'review_opened', changes: diff<Review>(review, after, ['state']) })
}

const notOpen = ({ state }: Review): Result<never, Refusal> | null => {
  if (state === 'open') return null
  return refuse(state === 'closed' ? 'session_closed' : 'session_not_open')
}

/** `from` is the step the facilitator saw: who comes second with the same wish finds it done, with another is told. */
export function moveOn(review: Review, { from, to }: { from: StepId; to: StepId }, doing: Doing): Changed {
  const refused = notOpen(review)
  if (refused) return refused
  if (!review.agenda.some(({ stepId }) => stepId === to)) return refuseField('/to', 'unknown_reference')
  const now = review.current?.stepId
  const unchanged = changed(review, doing, { verb: 'review_moved_on' })
  if (now === to) return unchanged
  if (now !== from) return refuse('moved_on')
  const after: Review = { ...review, current: { stepId: to, startedAt: doing.at } }
  const changes = [{ field: 'step', from, to }]
  return changed(after, doing, { verb: 'review_moved_on', changes })
}

/** Within a step the facilitator leads from one thing to the next; null where nothing changes. */
export function lookAt(
  review: Review,
  { step, focusId }: { readonly step: StepId; readonly focusId: string },
): Result<Review | null, Refusal> {
  const refused = notOpen(review)
  if (refused) return refused
  if (review.current?.stepId !== step) return refuse('moved_on')
  return ok(
    review.current.focusId === focusId ? null : { ...review, current: { ...review.current, focusId } },
  )
}

/** `members` are those who can facilitate: the unit's people without its guests. */
export function handOver(
  review: Review,
  { to, members }: { readonly to: PersonId; readonly members: readonly PersonId[] },
  doing: Doing,
): Changed {
  const refused = notOpen(review)
  if (refused) return refused
  if (!members.includes(to) && to !== doing.who) return refuseField('/personId', 'not_a_member')
  const after = { ...review, facilitatorId: to }
  const changes = diff<Review>(review, after, ['facilitatorId'])
  return changed(after, doing, { verb: 'review_facilitator', changes })
}

export interface Ending {
  readonly by: 'facilitator' | 'timer'
  /** Ids of the actions shown in the session. */
  readonly actionIds: readonly string[]
}

export function closeReview(review: Review, ending: Ending, doing: Doing): Changed {
  const refused = notOpen(review)
  if (refused) return refused
  const after: Review = {
    ...review,
    state: 'closed',
    current: null,
    closedAt: doing.at,
    closedBy: ending.by,
    actionIds: ending.actionIds,
  }
  return changed(after, doing, { verb: 'review_closed', changes: diff<Review>(review, after, ['state']) })
}

/** Goes on at the last step; who reopened it and why stays with the session. */
export function reopenReview(review: Review, reason: string, doing: Doing): Changed {
  const last = review.agenda.at(-1)
  if (review.state !== 'closed' || last === undefined) return refuse('invalid_transition')
  const after: Review = {
    ...review,
    state: 'open',
    facilitatorId: doing.who,
    closedAt: null,
    closedBy: null,
    current: { stepId: last.stepId, startedAt: doing.at },
    reopenings: [...review.reopenings, { by: doing.who, at: doing.at, reason }],
  }
  const changes = diff<Review>(review, after, ['state'])
  return changed(after, doing, { verb: 'review_reopened', changes, reason })
}
