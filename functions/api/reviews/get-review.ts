import type { Context } from '#functions/http/context.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import {
  isShownTo,
  presentAction,
  presentCard,
  presentDots,
  presentGroup,
  presentHiddenCards,
  presentItem,
  presentLearning,
  presentVotes,
} from '#functions/presenters/review-parts.ts'
import { presentPulse } from '#functions/presenters/review-pulse.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { getReview as contract } from '#shared/contracts/reviews/get-review.ts'
import type { Learning, ReviewAction } from '#shared/domain/review/memory.ts'
import type { Card } from '#shared/domain/review/part.ts'
import { isPresent } from '#shared/domain/review/presence.ts'
import { countOf } from '#shared/domain/review/pulse.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import { findReview, isFacilitatorAway, isMemberOf, isWithheld } from './load-review.ts'
import { pulseMark } from './pulse-mark.ts'
import { actionsIn, learningsFor } from './review-actions.ts'
import { partsOf, type ReviewContents, readContents, revisionsOf } from './review-contents.ts'

type Loaded = ReviewContents & { readonly now: string }

const presentParticipants = (context: Context, contents: ReviewContents) =>
  partsOf(contents, 'presence').map((presence) => ({
    personId: presence.personId,
    isPresent: isPresent(presence, context.now),
    isMember: isMemberOf(context, contents.review.data.unitId, presence.personId),
  }))

/** Cards without a moment, revealed and anonymous, stay in the order of their random ids. */
const inOrderOfWriting = (cards: readonly Card[]): readonly Card[] =>
  [...cards].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : Number((a.at ?? '') > (b.at ?? ''))))

function presentRetrospective(context: Context, contents: ReviewContents, learnings: readonly Learning[]) {
  const { personId } = context.reader
  const cards = inOrderOfWriting(partsOf(contents, 'card'))
  const [box] = partsOf(contents, 'pulse')
  const hasAnswered = box?.answered.includes(pulseMark(box.salt, personId)) ?? false
  const count = box === undefined ? 0 : countOf(box.tally)
  return {
    cards: cards.filter((card) => isShownTo(personId, card)).map((card) => presentCard(personId, card)),
    hiddenCards: presentHiddenCards(cards),
    groups: partsOf(contents, 'group').map(presentGroup),
    dots:
      contents.review.data.retro &&
      presentDots(contents.review.data, { all: partsOf(contents, 'dots'), cards }, personId),
    pulse: presentPulse(contents.review.data, { count, hasAnswered }, learnings),
  }
}

const NOTHING = {
  cards: [],
  hiddenCards: [],
  groups: [],
  dots: null,
  pulse: null,
  items: [],
  actions: [],
  learnings: [],
}

const facilitatorAway = (context: Context, contents: ReviewContents): boolean => {
  const { facilitatorId } = contents.review.data
  const presence = partsOf(contents, 'presence').find(({ personId }) => personId === facilitatorId)
  return isFacilitatorAway(context, contents.review.data, presence ?? null)
}

function presentWritten(context: Context, contents: ReviewContents) {
  const review = contents.review.data
  if (isWithheld(context, review)) return { withheld: 'members_only' as const, ...NOTHING }
  const learnings = learningsFor(context, contents)
  return {
    withheld: null,
    ...presentRetrospective(context, contents, learnings),
    items: partsOf(contents, 'item').map(presentItem),
    actions: actionsIn(contents).map(({ data, revision }) =>
      presentAction(data, revision, { today: context.today, reviewId: review.id }),
    ),
    learnings: review.ritual === 'planning' ? learnings.map(presentLearning) : [],
  }
}

const peopleSeen = (contents: ReviewContents) => [
  contents.review.data.facilitatorId,
  ...contents.review.data.reopenings.map(({ by }) => by),
  ...partsOf(contents, 'presence').map(({ personId }) => personId),
]

/** Those behind what is written: for those alone who may read it. */
const peopleWriting = (contents: ReviewContents) => {
  const actions: readonly ReviewAction[] = actionsIn(contents).map(({ data }) => data)
  const cards = partsOf(contents, 'card').filter((card) => !card.isHidden)
  return [
    ...partsOf(contents, 'ballot').map(({ personId }) => personId),
    ...partsOf(contents, 'dots').map(({ personId }) => personId),
    ...partsOf(contents, 'item').flatMap(({ by, ownerId }) => [by, ownerId]),
    ...actions.flatMap(({ by, ownerId }) => [by, ownerId]),
    ...cards.map(({ by }) => by),
  ]
}

export const getReview = defineQuery(contract, {
  async load(context): Promise<Loaded> {
    const review = await findReview(context, context.input.params)
    return { ...(await readContents(context, review)), now: context.now }
  },

  revisions: (loaded) => revisionsOf(loaded, loaded.now),
  entity: ({ review }) => review.revision,

  present: (context, contents) => {
    const { data, revision } = contents.review
    const isAway = facilitatorAway(context, contents)
    return {
      session: presentReviewSession(data, revision),
      serverNow: context.now,
      participants: presentParticipants(context, contents),
      isFacilitatorAway: isAway,
      votes: presentVotes(data, partsOf(contents, 'ballot'), context.reader.personId),
      ...presentWritten(context, contents),
      people: presentPeople(context, [
        ...peopleSeen(contents),
        ...(isWithheld(context, data) ? [] : peopleWriting(contents)),
      ]),
      denials: denialsFor('review', context.who, {
        unitId: data.unitId,
        reviewState: data.state,
        facilitatorId: data.facilitatorId,
        isFacilitatorAway: isAway,
      }),
    }
  },
})
