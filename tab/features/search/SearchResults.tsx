import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { searchQuery } from '#tab/api/queries.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { ErrorState } from '#tab/ui/ErrorState.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { SearchFind } from './SearchFind.tsx'

export type Find = ResponseOf<'GET /cycles/{cycleId}/search'>['items'][number]

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  waiting: { display: 'flex', flexDirection: 'column', gap: '28px', paddingTop: '40px' },
  more: { alignSelf: 'center' },
})

interface Props {
  readonly cycleId: string
  readonly query: string
  readonly units: readonly UnitView[]
}

interface GroupProps {
  readonly name: string
  readonly finds: readonly Find[]
  readonly query: string
  readonly cycleId: string
}

const Group = ({ name, finds, query, cycleId }: GroupProps) => {
  const styles = useStyles()
  return (
    <section>
      <Subtitle2 as="h2">{name}</Subtitle2>
      <ul className={styles.list}>
        {finds.map((find) => (
          <SearchFind
            key={find.keyResultId ?? find.objectiveId}
            find={find}
            query={query}
            cycleId={cycleId}
          />
        ))}
      </ul>
    </section>
  )
}

const Waiting = () => (
  <div className={useStyles().waiting} role="status" aria-label={t('common.loading')}>
    <SkeletonLine width="80%" />
    <SkeletonLine width="60%" />
    <SkeletonLine width="70%" />
  </div>
)

/** Finds below the unit they belong to, in the order in which the server ranked the first of each. */
export const SearchResults = ({ cycleId, query, units }: Props) => {
  const styles = useStyles()
  const found = useInfiniteQuery(searchQuery(cycleId, query))
  if (query === '') return <EmptyState title={t('search.startTitle')} text={t('search.startText')} />
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  const finds = found.data.pages.flatMap(({ items }) => items)
  if (finds.length === 0) return <EmptyState title={t('search.noneTitle')} text={t('search.noneText')} />
  const groups = Map.groupBy(finds, ({ unitId }) => unitId)
  const nameOf = (unitId: string) => units.find(({ id }) => id === unitId)?.name ?? t('common.none')
  return (
    <div className={styles.root}>
      <Text role="status" size={200}>
        {found.hasNextPage
          ? t('search.foundMore', { count: finds.length })
          : t('search.found', { count: finds.length })}
      </Text>
      {[...groups].map(([unitId, members]) => (
        <Group key={unitId} name={nameOf(unitId)} finds={members} query={query} cycleId={cycleId} />
      ))}
      {found.hasNextPage && (
        <Button
          className={styles.more}
          disabledFocusable={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('search.more')}
        </Button>
      )}
    </div>
  )
}
