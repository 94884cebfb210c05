import { Button, Subtitle2, Text } from '@fluentui/react-components'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AlignmentView, ObjectiveView, PersonView } from '#shared/contracts/shapes/types.ts'
import { meQuery, objectiveQuery } from '#tab/api/queries.ts'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { AddLink, canLink } from './AddLink.tsx'
import { AlikeGroup } from './AlikeGroup.tsx'
import { alignmentsQuery } from './alignment-queries.ts'
import { LinkItem } from './LinkItem.tsx'
import type { WantedLink } from './link-doing.ts'
import type { Target } from './link-form.ts'
import { LINK_GROUPS, type LinkGroup, linksByGroup, shareLeft } from './link-groups.ts'
import type { Linking } from './link-way.ts'
import { RequestGroup } from './RequestGroup.tsx'
import { useAlignmentStyles } from './styles.ts'

interface GroupProps {
  readonly group: LinkGroup
  readonly links: readonly AlignmentView[]
  readonly objectiveId: string
  readonly unitName: (unitId: string) => string
  readonly people: readonly PersonView[]
  readonly left: number
  readonly wanted: WantedLink | null
}

const Group = ({ group, links, ...rest }: GroupProps) => {
  const styles = useAlignmentStyles()
  return (
    <section className={styles.section} aria-label={t(`alignment.groups.${group}`)}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {t(`alignment.groups.${group}`)}
      </Text>
      <ul className={styles.list}>
        {links.map((link) => (
          <LinkItem key={link.id} link={link} {...rest} />
        ))}
      </ul>
    </section>
  )
}

const useLinks = ({ cycleId, id }: ObjectiveView) => {
  const query = useInfiniteQuery(alignmentsQuery({ cycleId, objectiveId: id }))
  const links = query.data?.pages.flatMap(({ items }) => items) ?? []
  const people = query.data?.pages.flatMap((page) => page.people) ?? []
  return { query, links, people }
}

const useUnitName = () => {
  const { data } = useQuery(meQuery())
  return (unitId: string) => data?.units.find(({ id }) => id === unitId)?.name ?? t('common.none')
}

interface AddingProps {
  readonly objective: ObjectiveView
  readonly linking: Linking | null
  readonly target: Target | null
  readonly left: number
  readonly unitName: (unitId: string) => string
  readonly onLeave: () => void
}

const asTarget = ({ id, title, unitId }: ObjectiveView): Target => ({
  objectiveId: id,
  keyResultId: null,
  title,
  unitId,
})

/** The form, with the target that was chosen beside it or that the address names. */
const Adding = ({ linking, target, ...rest }: AddingProps) => {
  const targetId = target ? null : (linking?.targetId ?? null)
  const place = { cycleId: rest.objective.cycleId, objectiveId: targetId ?? '' }
  const named = useQuery({ ...objectiveQuery(place), enabled: targetId !== null })
  if (targetId !== null && named.isPending) return <SkeletonLine width="100%" />
  const found = target ?? (named.data ? asTarget(named.data.objective) : null)
  return <AddLink wanted={target ? 'contributes_to' : (linking?.way ?? null)} target={found} {...rest} />
}

interface Props {
  readonly objective: ObjectiveView
  /** A new link of this kind is what people came for. */
  readonly linking: Linking | null
  /** Or one that is there, and something to do with it. */
  readonly wanted: WantedLink | null
}

/** How one objective fits in: parents, contributors, and dependencies in both directions. */
const AlignmentPanel = ({ objective, linking, wanted }: Props) => {
  const styles = useAlignmentStyles()
  const unitName = useUnitName()
  const [isAdding, setIsAdding] = useState(linking !== null && canLink(objective))
  const [target, setTarget] = useState<Target | null>(null)
  const align = (next: Target) => {
    setTarget(next)
    setIsAdding(true)
  }
  const leave = () => {
    setTarget(null)
    setIsAdding(false)
  }
  const refusal = linking && !canLink(objective) ? reasonOf(objective.denials, 'objective.link') : null
  const { query, links, people } = useLinks(objective)
  const groups = linksByGroup(links, objective.id)
  const left = shareLeft(groups.get('parents') ?? [])
  const shared = { objectiveId: objective.id, unitName, people, left, wanted }
  return (
    <section className={styles.section} aria-label={t('alignment.title')}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('alignment.title')}
        </Subtitle2>
        <AllowedButton
          action="objective.link"
          denials={canLink(objective) ? {} : objective.denials}
          size="small"
          aria-expanded={isAdding}
          onClick={() => (isAdding ? leave() : setIsAdding(true))}
        >
          {t('alignment.add')}
        </AllowedButton>
      </div>
      {refusal && <Text className={styles.small}>{refusal}</Text>}
      {isAdding && (
        <Adding
          key={target?.objectiveId}
          objective={objective}
          linking={linking}
          target={target}
          left={left}
          unitName={unitName}
          onLeave={leave}
        />
      )}
      {query.isPending && <SkeletonLine width="80%" />}
      <Problem error={query.error} />
      {query.data && links.length === 0 && <Text className={styles.small}>{t('alignment.none')}</Text>}
      {LINK_GROUPS.map((group) => {
        const members = groups.get(group)
        return members && <Group key={group} group={group} links={members} {...shared} />
      })}
      {!isAdding && <AlikeGroup objective={objective} unitName={unitName} onAlign={align} />}
      <RequestGroup objective={objective} unitName={unitName} />
      {query.hasNextPage && (
        <Button size="small" onClick={() => void query.fetchNextPage()}>
          {t('alignment.more')}
        </Button>
      )}
    </section>
  )
}

export default AlignmentPanel
