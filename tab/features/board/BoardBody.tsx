import { makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, useDeferredValue, useEffect, useMemo } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { Note } from '#tab/ui/Note.tsx'
import { type Open, useBoard } from './board-context.ts'
import { type BoardFilter, hiddenOf, NO_FILTER } from './filter.ts'
import { useInSteps } from './in-steps.ts'
import { ObjectiveCard } from './ObjectiveCard.tsx'
import { fetchAhead, ObjectiveComposer } from './parts.ts'

interface Props {
  readonly data: BoardData
  readonly open: Open
  readonly filter: BoardFilter
  readonly onFilter: (filter: BoardFilter) => void
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
})

const isInside = (open: Open, { id, keyResults }: ObjectiveView): boolean =>
  open !== null &&
  'id' in open &&
  (open.id === id || keyResults.some((keyResult) => keyResult.id === open.id))

const Empty = ({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) => {
  const { board, setOpen } = useBoard()
  if (filter.name !== 'all' || filter.text !== '') {
    const reset = { label: t('filter.reset'), onClick: () => onFilter(NO_FILTER) }
    return <EmptyState title={t('filter.none')} text={t('filter.noneText')} action={reset} />
  }
  if (board.denials['objective.create'])
    return <EmptyState title={t('board.emptyTitle')} text={t('board.emptyReadOnly')} />
  const write = { label: t('board.emptyAction'), onClick: () => setOpen({ kind: 'new-objective' }) }
  return <EmptyState title={t('board.emptyTitle')} text={t('board.emptyText')} action={write} />
}

const Warnings = ({ data }: Pick<Props, 'data'>) => {
  const count = data.objectives.filter(({ archivedAt }) => archivedAt === null).length
  if (count === 0) return null
  return data.warnings.map((warning) => (
    <Note key={warning}>{t(`board.warning.${warning}`, { count, ...data.limits.objectivesPerUnit })}</Note>
  ))
}

/** The objectives with everything that can be opened in and below them. */
export const BoardBody = ({ data, open, filter, onFilter }: Props) => {
  const styles = useStyles()
  const { personId } = useBoard()
  // Typing in the search goes before drawing what it finds
  const wanted = useDeferredValue(filter)
  const hidden = useMemo(
    () => data.objectives.map((objective) => hiddenOf(objective, { filter: wanted, me: personId })),
    [data.objectives, wanted, personId],
  )
  const drawn = useInSteps(hidden)
  useEffect(fetchAhead, [])
  const isEmpty = hidden.every((each) => each === 'everything')
  return (
    <>
      {isEmpty && open?.kind !== 'new-objective' && <Empty filter={filter} onFilter={onFilter} />}
      <ul className={styles.list} aria-label={t('board.objectives')}>
        {data.objectives.map((objective, at) => (
          <ObjectiveCard
            key={objective.id}
            objective={objective}
            hidden={drawn[at] ?? 'nothing'}
            open={isInside(open, objective) ? open : null}
          />
        ))}
      </ul>
      {open?.kind === 'new-objective' && (
        <Suspense fallback={null}>
          <ObjectiveComposer />
        </Suspense>
      )}
      <Warnings data={data} />
    </>
  )
}
