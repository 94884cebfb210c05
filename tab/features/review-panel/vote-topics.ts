import type { ReviewPage } from '#tab/reviews/queries.ts'

/** What is known of the vote on an objective as a whole. */
export const topicOf = ({ votes }: Pick<ReviewPage, 'votes'>, objectiveId: string) =>
  votes.find((topic) => topic.objectiveId === objectiveId && topic.keyResultId === null)

/** Members who are here; others look on and do not vote. */
export const votersOf = ({ participants }: Pick<ReviewPage, 'participants'>): number =>
  participants.filter(({ isPresent, isMember }) => isPresent && isMember).length
