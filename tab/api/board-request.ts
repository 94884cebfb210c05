import type { BoardPlace } from '#tab/paths.ts'
import { call } from './client.ts'

const ask = ({ cycleId, unitId }: BoardPlace, archived: boolean) =>
  call('GET /cycles/{cycleId}/units/{unitId}/board', {
    params: { cycleId, unitId },
    query: archived ? { archived: 'true' } : {},
  })

const keyOf = ({ cycleId, unitId }: BoardPlace) => `${cycleId}/${unitId}`

const ahead = new Map<string, ReturnType<typeof ask>>()

/** Asks for a board before the query cache is there; a failure waits for whoever asks for this board next. */
export const askAhead = (place: BoardPlace) => {
  const answer = ask(place, false)
  answer.catch(() => undefined)
  ahead.set(keyOf(place), answer)
}

/** The board of a unit; the answer asked for ahead is given out once. */
export const requestBoard = (place: BoardPlace, archived: boolean) => {
  const begun = archived ? undefined : ahead.get(keyOf(place))
  ahead.delete(keyOf(place))
  return begun ?? ask(place, archived)
}
