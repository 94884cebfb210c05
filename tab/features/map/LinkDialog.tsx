import { useQuery } from '@tanstack/react-query'
import { objectiveQuery } from '#tab/api/queries.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { AddLink, canLink } from '#tab/okr/alignment/AddLink.tsx'
import { LinkFrame } from '#tab/okr/alignment/LinkFrame.tsx'
import type { LinkWay } from '#tab/okr/alignment/link-way.ts'
import { useShareLeft } from '#tab/okr/alignment/use-share-left.ts'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import type { AlignmentMap } from './alignment-map.ts'

/** A link that is to be made: from an objective, perhaps with its target and its kind. */
export interface Linking {
  readonly from: number
  readonly to: number | null
  readonly way: LinkWay
}

interface Props {
  readonly map: AlignmentMap
  readonly linking: Linking
  readonly onLeave: () => void
}

const targetOf = ({ nodes, units }: AlignmentMap, at: number | null) => {
  const node = at === null ? undefined : nodes[at]
  return node
    ? { objectiveId: node.id, keyResultId: null, title: node.title, unitId: units[node.unit]?.id ?? '' }
    : null
}

/** The form for a new link, over the map that it will be drawn on. */
const LinkDialog = ({ map, linking, onLeave }: Props) => {
  const from = map.nodes[linking.from]
  const [cycleId, objectiveId] = [map.cycle.id, from?.id ?? '']
  const page = useQuery(objectiveQuery({ cycleId, objectiveId }))
  const left = useShareLeft({ cycleId, objectiveId })
  const unitName = (id: string) => map.units.find((unit) => unit.id === id)?.name ?? ''
  return (
    <LinkFrame title={t('map.newLink', { title: from?.title ?? '' })} onLeave={onLeave}>
      <Loaded query={page} skeleton={<SkeletonLine width="100%" />}>
        {({ objective }) => {
          const reason = reasonOf(objective.denials, 'objective.link')
          const isForOthers = linking.way === 'receives' || linking.way === 'asks'
          if (reason && !(isForOthers && canLink(objective))) return reason
          return (
            <AddLink
              objective={objective}
              wanted={linking.way}
              target={targetOf(map, linking.to)}
              left={left}
              unitName={unitName}
              onLeave={onLeave}
            />
          )
        }}
      </Loaded>
    </LinkFrame>
  )
}

export default LinkDialog
