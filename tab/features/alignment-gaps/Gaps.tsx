import { Button, Select, Subtitle2, Title3 } from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { GapView, UnitView } from '#shared/contracts/shapes/types.ts'
import { gapsQuery } from '#tab/okr/alignment/alignment-queries.ts'
import { gapsByKind, type Listed } from '#tab/okr/alignment/gap-way.ts'
import { treeRows } from '#tab/okr/unit-tree.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { ErrorState } from '#tab/ui/ErrorState.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { GapItem } from './GapItem.tsx'
import { useGapStyles } from './styles.ts'

interface Props {
  readonly listed: Listed
  readonly unitName: (unitId: string) => string
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
          <GapItem key={gap.id} gap={gap} {...rest} />
        ))}
      </ul>
    </section>
  ))
}

interface FilterProps {
  readonly units: readonly UnitView[]
  readonly unitId: string | undefined
  readonly onUnit: (unitId: string) => void
}

const UnitChoice = ({ units, unitId = '', onUnit }: FilterProps) => (
  <Select
    className={useGapStyles().unit}
    size="small"
    aria-label={t('alignment.ofUnit')}
    value={unitId}
    onChange={(_, { value }) => onUnit(value)}
  >
    <option value="">{t('alignment.allUnits')}</option>
    {treeRows(units).map(({ unit, depth }) => (
      <option key={unit.id} value={unit.id}>
        {'\u2003'.repeat(depth) + unit.name}
      </option>
    ))}
  </Select>
)

/** What is missing in how the OKRs fit together, by name, each with ways to close it. */
export const Gaps = ({ units, onUnit, ...props }: Props & Omit<FilterProps, 'unitId'>) => {
  const styles = useGapStyles()
  const found = useInfiniteQuery(gapsQuery(props.listed))
  const gaps = found.data?.pages.flatMap(({ items }) => items)
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Title3 as="h2">{t('alignment.gaps')}</Title3>
        <UnitChoice units={units} unitId={props.listed.unitId} onUnit={onUnit} />
      </div>
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonLine width="80%" />}
      {gaps?.length === 0 && (
        <EmptyState
          title={t('alignment.gapsNone')}
          text={t(props.listed.unitId ? 'alignment.gapsNoneOfUnit' : 'alignment.gapsNoneText')}
        />
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
