import { useQueryClient } from '@tanstack/react-query'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { findObjective } from './objective-cache.ts'

/** The objective as it is known when it is asked for: an undo comes long after the row was drawn. */
export const useLatest = (objective: ObjectiveView) => {
  const client = useQueryClient()
  return (): ObjectiveView => findObjective(client, objective.id) ?? objective
}
