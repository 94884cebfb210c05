import type { QueryClient } from '@tanstack/react-query'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from './contract-types.ts'

export type BoardData = ResponseOf<'GET /cycles/{cycleId}/units/{unitId}/board'>
type PageData = ResponseOf<'GET /cycles/{cycleId}/objectives/{objectiveId}'>
type MyData = ResponseOf<'GET /cycles/{cycleId}/my-okrs'>
type Update = (objective: ObjectiveView) => ObjectiveView

const inList =
  (id: string, update: Update) =>
  <T extends { readonly objectives: readonly ObjectiveView[] }>(data: T | undefined): T | undefined =>
    data && { ...data, objectives: data.objectives.map((one) => (one.id === id ? update(one) : one)) }

/** Changes an objective wherever a screen holds it. */
export const updateObjective = (client: QueryClient, id: string, update: Update) => {
  client.setQueriesData<BoardData>({ queryKey: ['board'] }, inList(id, update))
  client.setQueriesData<MyData>({ queryKey: ['my-okrs'] }, inList(id, update))
  client.setQueryData<PageData>(
    ['objective', id, 'page'],
    (data) => data && { ...data, objective: update(data.objective) },
  )
}

/** Puts a new objective at the end of the boards of its unit. */
export const insertObjective = (client: QueryClient, objective: ObjectiveView) => {
  const insert = (data: BoardData | undefined): BoardData | undefined =>
    data && { ...data, objectives: [...data.objectives.filter(({ id }) => id !== objective.id), objective] }
  client.setQueriesData<BoardData>({ queryKey: ['board', objective.cycleId, objective.unitId] }, insert)
}

/** What is derived from objectives is asked for again: sums, explanations, histories, what is due. */
export const refreshAround = (client: QueryClient, objectiveId: string) =>
  Promise.all(
    [['board'], ['objective', objectiveId], ['my-okrs'], ['overview'], ['alignment-map'], ['search']].map(
      (queryKey) => client.invalidateQueries({ queryKey }),
    ),
  )

/** The objective as some screen holds it now; to take a preview back. */
export const findObjective = (client: QueryClient, id: string): ObjectiveView | null => {
  const boards = client.getQueriesData<BoardData>({ queryKey: ['board'] })
  const onBoard = boards.flatMap(([, data]) => data?.objectives ?? []).find((one) => one.id === id)
  return onBoard ?? client.getQueryData<PageData>(['objective', id, 'page'])?.objective ?? null
}
