import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { wayOfNode } from '#tab/okr/alignment/gap-way.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { paths } from '#tab/paths.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { AlignmentMap, MapLink, MapNode } from './alignment-map.ts'
import { type MapFilter, showsNode } from './map-filter.ts'
import { mapWords } from './map-words.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, listStyle: 'none' },
  top: { paddingLeft: 0 },
  item: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface Index {
  readonly map: AlignmentMap
  readonly nodesOf: ReadonlyMap<number, readonly number[]>
  readonly childrenOf: ReadonlyMap<number | null, readonly number[]>
  readonly linksOf: ReadonlyMap<number, readonly MapLink[]>
}

const places = (count: number) => Array.from({ length: count }, (_, at) => at)

const indexOf = (map: AlignmentMap, filter: MapFilter): Index => ({
  map,
  nodesOf: Map.groupBy(
    places(map.nodes.length).filter((at) => map.nodes[at] && showsNode(filter, map.nodes[at])),
    (at) => map.nodes[at]?.unit ?? -1,
  ),
  childrenOf: Map.groupBy(places(map.units.length), (at) => map.units[at]?.parent ?? null),
  linksOf: Map.groupBy(map.links, ({ from }) => from),
})

/** What an objective is linked to, in words. */
const Links = ({ index, at }: { readonly index: Index; readonly at: number }) => {
  const styles = useStyles()
  const links = index.linksOf.get(at) ?? []
  return links.map((link) => (
    <Text key={link.id} size={200} block className={styles.quiet}>
      {`${mapWords().link(link)} → ${index.map.nodes[link.to]?.title ?? ''}`}
    </Text>
  ))
}

const NodeItem = ({ index, at, node }: { index: Index; at: number; node: MapNode }) => {
  const styles = useStyles()
  const place = { cycleId: index.map.cycle.id, objectiveId: node.id }
  const href = `#${paths.objective(place)}`
  return (
    <li className={styles.item}>
      <Link href={href}>{node.title}</Link>{' '}
      <Text size={200}>{node.progress === null ? '' : formatScore(node.progress)}</Text>{' '}
      <HealthBadge health={node.health} />
      {node.gaps?.map((gap) => (
        <Text key={gap} size={200} block>
          {`⚑ ${t(`map.gaps.${gap}`)} · `}
          <Link href={`#${wayOfNode(place, gap)}`} aria-label={`${t('map.close')}: ${node.title}`}>
            {t('map.close')}
          </Link>
        </Text>
      ))}
      <Links index={index} at={at} />
    </li>
  )
}

const UnitItem = ({ index, at }: { readonly index: Index; readonly at: number }) => {
  const styles = useStyles()
  const unit = index.map.units[at]
  if (!unit) return null
  return (
    <li className={styles.item}>
      <Text weight="semibold">{unit.name}</Text> <HealthBadge health={unit.health} />
      <ul className={styles.list}>
        {(index.nodesOf.get(at) ?? []).map((place) => {
          const node = index.map.nodes[place]
          return node && <NodeItem key={node.id} index={index} at={place} node={node} />
        })}
        {(index.childrenOf.get(at) ?? []).map((child) => (
          <UnitItem key={child} index={index} at={child} />
        ))}
      </ul>
    </li>
  )
}

/** The same map as a tree, for keyboard and screen reader and for narrow screens. */
export const MapTree = ({ map, filter }: { readonly map: AlignmentMap; readonly filter: MapFilter }) => {
  const styles = useStyles()
  const index = indexOf(map, filter)
  return (
    <nav aria-label={t('map.tree')}>
      <ul className={`${styles.list} ${styles.top}`}>
        {(index.childrenOf.get(null) ?? []).map((at) => (
          <UnitItem key={at} index={index} at={at} />
        ))}
      </ul>
    </nav>
  )
}
