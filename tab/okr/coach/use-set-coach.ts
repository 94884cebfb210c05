import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '#tab/api/client.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { meQuery } from '#tab/api/queries.ts'
import { elsewhereOf, setOf } from './board-set.ts'
import { setJudgementQuery } from './coach-query.ts'
import { groupsOf, openIn, type RemarkGroup, strengthIn } from './set-remarks.ts'

/** Enough to find what is measured twice in all but the largest organisations, in one request. */
const MOST_ELSEWHERE = 200
const FRESH_MS = 300_000

const useElsewhere = ({ cycle, unit }: BoardData, isAsked: boolean) => {
  const { data: me } = useQuery({ ...meQuery(), enabled: isAsked })
  const { data } = useQuery({
    queryKey: ['coach', 'elsewhere', cycle.id],
    queryFn: () =>
      call('GET /cycles/{cycleId}/objectives', {
        params: { cycleId: cycle.id },
        query: { limit: MOST_ELSEWHERE },
      }),
    enabled: isAsked,
    staleTime: FRESH_MS,
  })
  return useMemo(() => {
    if (!data) return undefined
    const names = new Map((me?.units ?? []).map(({ id, name }) => [String(id), name]))
    return elsewhereOf(data.items, unit.id, (id) => names.get(id) ?? '')
  }, [data, me, unit.id])
}

export interface SetCoach {
  readonly groups: readonly RemarkGroup[]
  readonly openCount: number
  readonly strength: 'strong' | 'fair' | 'weak'
}

/** What the coach says about a whole board; other units are compared once somebody wants to read it. */
export const useSetCoach = (board: BoardData, isRead: boolean): SetCoach | null => {
  const elsewhere = useElsewhere(board, isRead)
  const set = useMemo(() => setOf(board, elsewhere), [board, elsewhere])
  const { data } = useQuery({ ...setJudgementQuery(set), placeholderData: keepPreviousData })
  return useMemo(() => {
    if (!data) return null
    const groups = groupsOf(data.findings, board)
    const texts = set.objectives.reduce((sum, { keyResults }) => sum + 1 + keyResults.length, 0)
    return { groups, openCount: openIn(groups).length, strength: strengthIn(groups, texts) }
  }, [data, board, set])
}
