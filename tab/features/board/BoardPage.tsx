import { makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useCallback, useMemo, useRef, useState } from 'react'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { boardQuery } from '#tab/api/queries.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { withPageTexts } from '#tab/text/with-page-texts.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { BoardBody } from './BoardBody.tsx'
import { BoardCommands } from './BoardCommands.tsx'
import { BoardHeader } from './BoardHeader.tsx'
import { BoardProvider, type BoardValue, type Contributions, type Open } from './board-context.ts'
import { type BoardFilter, NO_FILTER } from './filter.ts'
import { SummaryLine } from './SummaryLine.tsx'

const SampleBanner = lazyPart(withPageTexts(() => import('./SampleBanner.tsx')))
const Requests = lazyPart(withPageTexts(() => import('./Requests.tsx')))
const FilterBar = lazyPart(() => import('./FilterBar.tsx'))
const BoardHelp = lazyPart(() => import('./BoardHelp.tsx'))

const useStyles = makeStyles({
  // As high as the bar that follows the first drawing, so that nothing moves when it comes
  filter: { height: '24px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '1440px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    [narrow]: {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    },
  },
})

/** Pixels that the requests take, so that nothing moves when they come. */
const requestsHeight = ({ requests }: BoardData): number =>
  requests.reduce((sum, { message }) => sum + (message ? 73 : 53), 2)

const NO_LINKS: Contributions = { up: 0, down: 0 }

const mapById = <T,>(items: readonly T[], idOf: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [idOf(item), item]))

/** Rows are drawn again only when what they read changes: not while somebody types. */
const useBoardValue = (data: BoardData, setOpen: (open: Open) => void): BoardValue => {
  const { personId } = useHost()
  const { cycle, unit, limits, people, denials, contributions } = data
  return useMemo(() => {
    const byId = mapById(people, ({ id }) => id)
    const links = mapById(contributions, ({ objectiveId }) => objectiveId)
    return {
      board: { cycle, unit, limits, people, denials },
      contributionsOf: (id) => links.get(id) ?? NO_LINKS,
      personOf: (id) => (id === null ? null : (byId.get(id) ?? null)),
      personId,
      setOpen,
    }
  }, [cycle, unit, limits, people, denials, contributions, personId, setOpen])
}

const useShown = (board: BoardData, filter: BoardFilter): BoardData => {
  const place = { cycleId: board.cycle.id, unitId: board.unit.id }
  const withArchived = useQuery({ ...boardQuery(place, true), enabled: filter.name === 'archived' })
  return filter.name === 'archived' ? (withArchived.data ?? board) : board
}

/** The board of one unit and cycle. */
export const BoardPage = ({ board }: { readonly board: BoardData }) => {
  const styles = useStyles()
  const [open, setOpen] = useState<Open>(null)
  const [filter, setFilter] = useState(NO_FILTER)
  const [isHelping, setHelping] = useState(false)
  const place = useRef<HTMLElement>(null)
  const search = useRef<HTMLElement>(null)
  const data = useShown(board, filter)
  const create = useCallback(() => setOpen({ kind: 'new-objective' }), [])
  const help = useCallback(() => setHelping(true), [])
  return (
    <BoardProvider value={useBoardValue(data, setOpen)}>
      <BoardHeader board={board} onCreate={create} onHelp={help} />
      <main className={styles.body} ref={place}>
        <Suspense fallback={null}>{board.unit.isSample && <SampleBanner />}</Suspense>
        <SummaryLine board={board} />
        {board.requests.length > 0 && (
          <Suspense fallback={<div style={{ height: `${requestsHeight(board)}px` }} />}>
            <Requests requests={board.requests} />
          </Suspense>
        )}
        {board.objectives.length > 0 && (
          <Suspense fallback={<div className={styles.filter} />}>
            <FilterBar filter={filter} onFilter={setFilter} searchRef={search} />
          </Suspense>
        )}
        <BoardBody data={data} open={open} filter={filter} onFilter={setFilter} />
      </main>
      <BoardCommands board={data} place={place} search={search} setOpen={setOpen} setHelping={setHelping} />
      <Suspense fallback={null}>{isHelping && <BoardHelp onClose={() => setHelping(false)} />}</Suspense>
    </BoardProvider>
  )
}
