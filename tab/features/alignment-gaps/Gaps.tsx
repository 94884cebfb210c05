import { Button, Subtitle2, Text, Title3 } from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { GapView } from '#shared/contracts/shapes/types.ts'
import { gapsQuery } from '#tab/okr/alignment/alignment-queries.ts'
import { gapsByKind, wayOf } from '#tab/okr/alignment/gap-way.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { ErrorState } from '#tab/ui/ErrorState.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { useGapStyles } from './styles.ts'

interface Props {
  readonly cycleId: string
  readonly unitName: (unitId: string) => string
}

const Gap = ({ gap, cycleId, unitName }: Props & { readonly gap: GapView }) => {
  const styles = useGapStyles()
  const title = gap.objectiveTitle ?? unitName(gap.unitId)
  const others = gap.otherUnitId && [unitName(gap.otherUnitId), gap.otherObjectiveTitle]
  const between = [gap.objectiveTitle && unitName(gap.unitId), others?.filter(Boolean).join(': ')]
  const due = gap.kind === 'overdue_dependency' ? 'my.dueSince' : 'my.neededBy'
  const facts = [between.filter(Boolean).join(' → '), gap.dueOn && t(due, { date: formatDate(gap.dueOn) })]
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Text>{title}</Text>
        <span className={styles.small}>{facts.filter(Boolean).join(' · ')}</span>
      </div>
      <div className={styles.ways}>
        {gap.fixes.map((fix) => {
          const label = t(
            `alignment.fix.${gap.objectiveId === null && fix === 'contribute_to_parent' ? 'on_map' : fix}`,
          )
          return (
            <Link
              key={fix}
              className={styles.link}
              href={wayOf(gap, fix, cycleId)}
              aria-label={`${label}: ${title}`}
            >
              {label}
            </Link>
          )
        })}
      </div>
    </li>
  )
}

const Lists = ({ gaps, ...rest }: Props & { readonly gaps: readonly GapView[] }) => {
  const styles = useGapStyles()
  return gapsByKind(gaps).map(([kind, members]) => (
    <section key={kind} className={styles.section} aria-label={t(`alignment.gap.${kind}`)}>
      <Subtitle2 as="h3" className={styles.heading}>
        {t(`alignment.gap.${kind}`)}
      </Subtitle2>
      <ul className={styles.list}>
        {members.map((gap) => (
          <Gap key={gap.id} gap={gap} {...rest} />
        ))}
      </ul>
    </section>
  ))
}

/** What is missing in how the OKRs fit together, by name, each with ways to close it. */
export const Gaps = (props: Props) => {
  const styles = useGapStyles()
  const found = useInfiniteQuery(gapsQuery(props.cycleId))
  const gaps = found.data?.pages.flatMap(({ items }) => items)
  return (
    <section className={styles.section}>
      <Title3 as="h2">{t('alignment.gaps')}</Title3>
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonLine width="80%" />}
      {gaps?.length === 0 && (
        <EmptyState title={t('alignment.gapsNone')} text={t('alignment.gapsNoneText')} />
      )}
      {gaps && <Lists gaps={gaps} {...props} />}
      {found.hasNextPage && (
        <Button
          className={styles.more}
          disabledFocusable={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('alignment.moreGaps')}
        </Button>
      )}
    </section>
  )
}
