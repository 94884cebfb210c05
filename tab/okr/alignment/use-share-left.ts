import { useInfiniteQuery } from '@tanstack/react-query'
import type { ObjectivePlace } from '#tab/paths.ts'
import { alignmentsQuery } from './alignment-queries.ts'
import { linksByGroup, shareLeft } from './link-groups.ts'

/** Per cent of an objective that none of its parents has yet. */
export const useShareLeft = (place: ObjectivePlace): number => {
  const { data } = useInfiniteQuery(alignmentsQuery(place))
  const links = data?.pages.flatMap(({ items }) => items) ?? []
  return shareLeft(linksByGroup(links, place.objectiveId).get('parents') ?? [])
}
