import { Button, makeStyles, Subtitle2, Tab, TabList, Text, tokens } from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { HistoryEntryView } from '#shared/contracts/shapes/types.ts'
import { commentsQuery, historyQuery } from '#tab/api/queries.ts'
import { formatInstant } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { PersonAvatar } from '#tab/ui/PersonAvatar.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { usePage } from '../page.ts'
import { useLayout } from '../use-layout.ts'
import { CommentItem } from './CommentItem.tsx'
import { Composer } from './Composer.tsx'
import { changesOf, sentenceOf, type Told } from './history-text.ts'
import { type Filter, type Item, streamOf } from './stream.ts'

const FILTERS = ['all', 'check_ins', 'comments', 'changes'] as const

const useStyles = makeStyles({
  filters: { flexWrap: 'wrap', marginInline: '-8px' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
})

const nameIn = ({ people }: Told, personId: string) =>
  people.find(({ id }) => id === personId)?.name ?? t('activity.somebody')

const Entry = ({ entry, told }: { readonly entry: HistoryEntryView; readonly told: Told }) => {
  const [styles, layout] = [useStyles(), useLayout()]
  return (
    <div className={styles.entry}>
      {/* The sentence begins with the name */}
      <span aria-hidden>
        <PersonAvatar person={{ id: entry.by, name: nameIn(told, entry.by) }} />
      </span>
      <div className={styles.words}>
        <Text>{sentenceOf(entry, told)}</Text>
        {changesOf(entry, told).map((line) => (
          <Text key={line} size={200}>
            {line}
          </Text>
        ))}
        {entry.reason && (
          <Text size={200}>
            {t(entry.verb === 'answered' || entry.verb === 'agreed' ? 'activity.note' : 'activity.reason', {
              reason: entry.reason,
            })}
          </Text>
        )}
        <Text size={200} className={layout.quiet}>
          {formatInstant(entry.at)}
        </Text>
      </div>
    </div>
  )
}

const useStream = (filter: Filter) => {
  const { objective, people } = usePage()
  const place = { cycleId: objective.cycleId, objectiveId: objective.id }
  const comments = useInfiniteQuery(commentsQuery(place))
  const history = useInfiniteQuery(historyQuery(place))
  const said = comments.data?.pages ?? []
  const done = history.data?.pages ?? []
  const items = streamOf(
    { items: said.flatMap((page) => page.items), hasMore: comments.hasNextPage },
    { items: done.flatMap((page) => page.items), hasMore: history.hasNextPage },
    filter,
  )
  const everybody = [
    ...people,
    ...said.flatMap((page) => page.people),
    ...done.flatMap((page) => page.people),
  ]
  return {
    items,
    told: { people: everybody, keyResults: objective.keyResults },
    error: comments.error ?? history.error,
    isLoading: comments.isPending || history.isPending,
    hasMore: comments.hasNextPage || history.hasNextPage,
    fetchMore: () => {
      if (comments.hasNextPage) void comments.fetchNextPage()
      if (history.hasNextPage) void history.fetchNextPage()
    },
  }
}

const OneItem = ({ item, told }: { readonly item: Item; readonly told: Told }) => {
  const nameOf = (id: string) => nameIn(told, id)
  return (
    <li>
      {item.kind === 'comment' ? (
        <CommentItem comment={item.comment} nameOf={nameOf} />
      ) : (
        <Entry entry={item.entry} told={told} />
      )}
    </li>
  )
}

/** Check-ins, comments and changes in one stream: who, when, from what to what. */
export const Activity = () => {
  const [styles, layout] = [useStyles(), useLayout()]
  const [filter, setFilter] = useState<Filter>('all')
  const { items, told, error, isLoading, hasMore, fetchMore } = useStream(filter)
  return (
    <section className={layout.card} aria-label={t('activity.title')}>
      <Subtitle2 as="h2" className={layout.heading}>
        {t('activity.title')}
      </Subtitle2>
      <Composer />
      <TabList
        size="small"
        className={styles.filters}
        aria-label={t('activity.filter')}
        selectedValue={filter}
        onTabSelect={(_, { value }) => setFilter(FILTERS.find((one) => one === value) ?? 'all')}
      >
        {FILTERS.map((one) => (
          <Tab key={one} value={one}>
            {t(`activity.filters.${one}`)}
          </Tab>
        ))}
      </TabList>
      {error && <Text role="alert">{error.message}</Text>}
      {isLoading && <SkeletonLine width="100%" />}
      {!isLoading && items.length === 0 && <Text className={layout.quiet}>{t('activity.empty')}</Text>}
      <ul className={styles.list}>
        {items.map((item) => (
          <OneItem key={`${item.kind}${item.id}`} item={item} told={told} />
        ))}
      </ul>
      {hasMore && (
        <Button size="small" onClick={fetchMore}>
          {t('activity.more')}
        </Button>
      )}
    </section>
  )
}
