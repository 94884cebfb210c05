import {
  makeStyles,
  mergeClasses,
  Text,
  Tree,
  TreeItem,
  TreeItemLayout,
  tokens,
} from '@fluentui/react-components'
import { memo, useEffect, useMemo, useState } from 'react'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { AlignmentMap, MapLink, MapNode } from './alignment-map.ts'
import { type Choice, idOf } from './choice.ts'
import { isAboutNodes, type MapFilter, showsNode } from './map-filter.ts'
import { indexOf, type MapIndex, withAbove } from './map-index.ts'
import { mapWords } from './map-words.ts'

const useStyles = makeStyles({
  item: { minWidth: 0 },
  layout: {
    minWidth: 0,
    alignItems: 'flex-start',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  gap: { color: tokens.colorStatusWarningForeground3 },
})

interface Shared {
  readonly map: AlignmentMap
  readonly index: MapIndex
  /** Units in which something is shown, with those above. */
  readonly relevant: ReadonlySet<number>
  readonly filter: MapFilter
  readonly open: ReadonlySet<string>
  readonly choice: Choice | null
  readonly onChoose: (choice: Choice) => void
}

export const itemId = (id: string) => `map-item-${id}`

const linkWords = ({ map }: Shared, link: MapLink, other: number) => {
  const place = link.from === other ? '←' : '→'
  return `${mapWords().link(link)} ${place} ${map.nodes[other]?.title ?? ''}`
}

/** What an objective is linked to, in words, in both directions. */
const Links = ({ shared, at }: { readonly shared: Shared; readonly at: number }) => {
  const styles = useStyles()
  const to = (shared.index.linksFrom.get(at) ?? []).map((link) => [link, link.to] as const)
  const from = (shared.index.linksTo.get(at) ?? []).map((link) => [link, link.from] as const)
  return [...to, ...from].map(([link, other]) => (
    <Text key={link.id} size={200} block className={styles.quiet}>
      {linkWords(shared, link, other)}
    </Text>
  ))
}

const Gaps = ({ gaps }: { readonly gaps: MapNode['gaps'] }) => {
  const styles = useStyles()
  return gaps?.map((gap) => (
    <Text key={gap} size={200} block className={styles.gap}>
      {`⚑ ${mapWords().gap(gap)}`}
    </Text>
  ))
}

const NodeItem = ({ shared, at, node }: { shared: Shared; at: number; node: MapNode }) => {
  const styles = useStyles()
  const isChosen = shared.choice?.kind === 'node' && shared.choice.at === at
  return (
    <TreeItem
      id={itemId(node.id)}
      itemType="leaf"
      value={node.id}
      className={styles.item}
      aria-current={isChosen || undefined}
      onClick={() => shared.onChoose({ kind: 'node', at })}
    >
      <TreeItemLayout className={mergeClasses(styles.layout, isChosen && styles.chosen)}>
        <div className={styles.words}>
          <span>{node.title}</span>
          <div className={styles.line}>
            {node.progress !== null && (
              <Text size={200} className={styles.figure}>
                {formatScore(node.progress)}
              </Text>
            )}
            <HealthBadge health={node.health} />
          </div>
          <Gaps gaps={node.gaps} />
          {isChosen && <Links shared={shared} at={at} />}
        </div>
      </TreeItemLayout>
    </TreeItem>
  )
}

const UnitItem = ({ shared, at }: { readonly shared: Shared; readonly at: number }) => {
  const styles = useStyles()
  const { map, index, open, filter, choice, relevant } = shared
  const unit = map.units[at]
  if (!unit || !relevant.has(at)) return null
  const isChosen = choice?.kind === 'unit' && choice.at === at
  return (
    <TreeItem
      id={itemId(unit.id)}
      itemType="branch"
      value={unit.id}
      className={styles.item}
      aria-current={isChosen || undefined}
      onClick={() => shared.onChoose({ kind: 'unit', at })}
    >
      <TreeItemLayout className={mergeClasses(styles.layout, isChosen && styles.chosen)}>
        <div className={styles.words}>
          <div className={styles.line}>
            <span className={styles.unit}>{unit.name}</span>
            <HealthBadge health={unit.health} />
          </div>
          <Gaps gaps={unit.gaps} />
        </div>
      </TreeItemLayout>
      {/* Thousands of objectives are not on the page before somebody opens what they are in */}
      {open.has(unit.id) && (
        <Tree>
          {(index.nodesOf.get(at) ?? []).map((place) => {
            const node = map.nodes[place]
            return (
              node &&
              showsNode(filter, node) && <NodeItem key={node.id} shared={shared} at={place} node={node} />
            )
          })}
          {(index.below.get(at) ?? []).map((child) => (
            <UnitItem key={child} shared={shared} at={child} />
          ))}
        </Tree>
      )}
    </TreeItem>
  )
}

const FEW = 60

/** Units in which the filter finds something, and every unit above them. */
const relevantUnits = (map: AlignmentMap, filter: MapFilter): ReadonlySet<number> => {
  if (!isAboutNodes(filter)) return new Set(map.units.keys())
  const ofNodes = map.nodes.filter((node) => showsNode(filter, node)).map(({ unit }) => unit)
  const ofUnits = [...map.units.keys()].filter((at) => map.units[at] && showsNode(filter, map.units[at]))
  return new Set([...ofNodes, ...ofUnits].flatMap((unit) => withAbove(map.units, unit)))
}

/** Small companies are open; of large ones the top, and where something is chosen. */
const openAtFirst = (map: AlignmentMap, relevant: ReadonlySet<number>): readonly number[] =>
  relevant.size <= FEW ? [...relevant] : [...relevant].filter((at) => map.units[at]?.parent === null)

const aroundChoice = (map: AlignmentMap, choice: Choice | null): readonly number[] => {
  if (choice === null) return []
  const unit = choice.kind === 'unit' ? choice.at : (map.nodes[choice.at]?.unit ?? -1)
  return withAbove(map.units, unit)
}

const useOpen = (map: AlignmentMap, relevant: ReadonlySet<number>, choice: Choice | null) => {
  const ids = (places: readonly number[]) => places.flatMap((at) => map.units[at]?.id ?? [])
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(ids([...openAtFirst(map, relevant), ...aroundChoice(map, choice)])),
  )
  const [seen, setSeen] = useState({ choice, relevant })
  if (seen.choice !== choice || seen.relevant !== relevant) {
    const more = seen.relevant === relevant ? [] : openAtFirst(map, relevant)
    setSeen({ choice, relevant })
    setOpen(new Set([...open, ...ids([...more, ...aroundChoice(map, choice)])]))
  }
  return [open, setOpen] as const
}

interface Props {
  readonly map: AlignmentMap
  readonly filter: MapFilter
  readonly choice: Choice | null
  readonly onChoose: (choice: Choice) => void
}

/** The same map as a tree, in step with the drawing: for keyboard and screen reader, and for narrow screens. */
export const MapTree = memo(({ map, filter, choice, onChoose }: Props) => {
  const index = useMemo(() => indexOf(map), [map])
  const relevant = useMemo(() => relevantUnits(map, filter), [map, filter])
  const [open, setOpen] = useOpen(map, relevant, choice)
  const shared: Shared = { map, index, relevant, filter, open, choice, onChoose }
  useEffect(() => {
    if (choice) document.getElementById(itemId(idOf(map, choice)))?.scrollIntoView?.({ block: 'nearest' })
  }, [map, choice])
  return (
    <Tree
      aria-label={t('map.tree')}
      openItems={open as Set<string>}
      onOpenChange={(_, data) => {
        // A press on a unit's name looks at it; only the arrow and the keys open and close it
        if (data.type !== 'Click') setOpen(new Set([...data.openItems].map(String)))
      }}
    >
      {(index.below.get(null) ?? []).map((at) => (
        <UnitItem key={at} shared={shared} at={at} />
      ))}
    </Tree>
  )
})
