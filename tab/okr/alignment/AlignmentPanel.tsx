import { Button, Subtitle2, Text } from '@fluentui/react-components'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AlignmentView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { AlignmentKind } from '#shared/domain/alignment/alignment.ts'
import { meQuery } from '#tab/api/queries.ts'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { AddLink } from './AddLink.tsx'
import { alignmentsQuery } from './alignment-queries.ts'
import { LinkItem } from './LinkItem.tsx'
import { LINK_GROUPS, type LinkGroup, linksByGroup, shareLeft } from './link-groups.ts'
import { useAlignmentStyles } from './styles.ts'

interface GroupProps {
  readonly group: LinkGroup
  readonly links: readonly AlignmentView[]
  readonly objectiveId: string
  readonly unitName: (unitId: string) => string
}

const Group = ({ group, links, objectiveId, unitName }: GroupProps) => {
  const styles = useAlignmentStyles()
  return (
    <section className={styles.section} aria-label={t(`alignment.groups.${group}`)}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {t(`alignment.groups.${group}`)}
      </Text>
      <ul className={styles.list}>
        {links.map((link) => (
          <LinkItem key={link.id} link={link} objectiveId={objectiveId} unitName={unitName} />
        ))}
      </ul>
    </section>
  )
}

const useLinks = ({ cycleId, id }: ObjectiveView) => {
  const query = useInfiniteQuery(alignmentsQuery({ cycleId, objectiveId: id }))
  return { query, links: query.data?.pages.flatMap(({ items }) => items) ?? [] }
}

const useUnitName = () => {
  const { data } = useQuery(meQuery())
  return (unitId: string) => data?.units.find(({ id }) => id === unitId)?.name ?? t('common.none')
}

interface Props {
  readonly objective: ObjectiveView
  /** A link of this kind is what people came for. */
  readonly linking: AlignmentKind | null
}

/** How one objective fits in: parents, contributors, and dependencies in both directions. */
const AlignmentPanel = ({ objective, linking }: Props) => {
  const styles = useAlignmentStyles()
  const unitName = useUnitName()
  const [isAdding, setIsAdding] = useState(linking !== null && !reasonOf(objective.denials, 'objective.link'))
  const { query, links } = useLinks(objective)
  const groups = linksByGroup(links, objective.id)
  return (
    <section className={styles.section} aria-label={t('alignment.title')}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('alignment.title')}
        </Subtitle2>
        <AllowedButton
          action="objective.link"
          denials={objective.denials}
          size="small"
          aria-expanded={isAdding}
          onClick={() => setIsAdding(!isAdding)}
        >
          {t('alignment.add')}
        </AllowedButton>
      </div>
      {isAdding && (
        <AddLink
          objective={objective}
          wanted={linking}
          left={shareLeft(groups.get('parents') ?? [])}
          unitName={unitName}
          onLeave={() => setIsAdding(false)}
        />
      )}
      {query.isPending && <SkeletonLine width="80%" />}
      <Problem error={query.error} />
      {query.data && links.length === 0 && <Text className={styles.small}>{t('alignment.none')}</Text>}
      {LINK_GROUPS.map((group) => {
        const members = groups.get(group)
        return (
          members && (
            <Group key={group} group={group} links={members} objectiveId={objective.id} unitName={unitName} />
          )
        )
      })}
      {query.hasNextPage && (
        <Button size="small" onClick={() => void query.fetchNextPage()}>
          {t('alignment.more')}
        </Button>
      )}
    </section>
  )
}

export default AlignmentPanel
