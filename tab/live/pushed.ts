import { call } from '#tab/api/client.ts'
import type { Connection, Topic, Transport, TransportEvents } from './live-hub.ts'

/** A board's topic is named by its cycle and unit, with a dot between (the server names it so). */
const placeOf = ({ id }: Topic) => {
  const [cycleId = '', unitId = ''] = id.split('.')
  return { cycleId, unitId }
}

const wishes = (topics: readonly Topic[]) => ({
  boards: topics.filter(({ type }) => type === 'board').map(placeOf),
  reviews: topics.flatMap(({ type, id, cycleId }) =>
    type === 'review' && cycleId ? [{ cycleId, reviewId: id }] : [],
  ),
  objectives: topics.filter(({ type }) => type === 'objective').map(({ id }) => id),
})

const negotiate = async (topics: readonly Topic[]) => {
  const answer = await call('POST /live/negotiate', { body: wishes(topics) })
  if (answer.url === null) throw new Error('Live updates are not set up.')
  return answer.url
}

/** The client library comes when there is something to listen to; no screen waits for it. */
const open = async (topics: readonly Topic[], events: TransportEvents): Promise<Connection> => {
  const first = await negotiate(topics)
  const { connect } = await import('./connect.ts')
  return connect({ first, again: () => negotiate(topics), events })
}

/** Changes pushed through Azure Web PubSub. */
export const pushed: Transport = { open }
