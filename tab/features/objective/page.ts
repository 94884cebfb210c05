import { createContext, useContext } from 'react'
import type { ResponseOf } from '#tab/api/contract-types.ts'

export type ObjectivePageData = ResponseOf<'GET /cycles/{cycleId}/objectives/{objectiveId}'>

const Page = createContext<ObjectivePageData | null>(null)
export const PageProvider = Page.Provider

/** Everything the objective page knows, for its parts. */
export const usePage = (): ObjectivePageData => {
  const page = useContext(Page)
  if (!page) throw new Error('usePage needs a PageProvider')
  return page
}
