import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import { toneOf } from '#tab/okr/health.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import type { AlignmentMap, MapNode, MapUnit } from './alignment-map.ts'
import { detailAt, seenThrough } from './detail.ts'
import type { Box, MapLayout } from './layout.ts'
import { themeColours } from './map-colours.ts'
import { type MapFilter, showsNode } from './map-filter.ts'
import { mapWords } from './map-words.ts'
import { CARD_PADDING, HEALTH_EDGE } from './sizes.ts'
import { figuresOf } from './svg-file.ts'
import { twoLines } from './two-lines.ts'
import { unitLinks } from './unit-links.ts'
import type { useView } from './use-view.ts'
import { wireOf } from './wires.ts'

const useStyles = makeStyles({
  canvas: {
    display: 'block',
    width: '100%',
    height: '100%',
    cursor: 'grab',
    touchAction: 'none',
    userSelect: 'none',
    backgroundColor: themeColours.page,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  link: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
})

const standOf = (one: MapNode | MapUnit): string => figuresOf(one, mapWords())

const Frame = ({ box, fill }: { readonly box: Box; readonly fill: string }) => (
  <rect {...box} rx={6} fill={fill} stroke={themeColours.line} />
)

interface EdgeProps {
  readonly box: Box
  readonly health: MapNode['health']
  readonly width?: number
}

/** How it stands, as colour at the left edge; the word stands inside. */
const HealthEdge = ({ box, health, width = HEALTH_EDGE }: EdgeProps) =>
  health && <rect {...box} width={width} rx={width / 2} fill={themeColours[toneOf[health]]} />

/** Keeps lines out of the letters. */
const halo = { stroke: themeColours.card, strokeWidth: 4, paintOrder: 'stroke' } as const

/** Under the lines: the card that its objectives are drawn in. */
const OpenCard = ({ unit, box }: { readonly unit: MapUnit; readonly box: Box }) => (
  <>
    <Frame box={box} fill={themeColours.card} />
    <HealthEdge box={box} health={unit.health} />
  </>
)

/** Above the lines: what the unit is called, and how it stands. */
const Head = ({ unit, box }: { readonly unit: MapUnit; readonly box: Box }) => (
  <g {...halo}>
    <text x={box.x + CARD_PADDING} y={box.y + 20} fontSize={14} fill={themeColours.text}>
      {twoLines(unit.name)[0]}
    </text>
    <text x={box.x + CARD_PADDING} y={box.y + 38} fontSize={12} fill={themeColours.quiet}>
      {standOf(unit)}
    </text>
  </g>
)

/** Pixels on the screen at which a unit can still be read from afar. */
const READABLE = 13
/** Width of a letter, in its height. */
const LETTER = 0.62

/** From afar a unit is its name and how it stands, as large as its card has room for. */
const ClosedCard = ({ unit, box, scale }: { unit: MapUnit; box: Box; scale: number }) => {
  const room = box.width - 3 * CARD_PADDING
  const longest = Math.max(...unit.name.split(' ').map((word) => word.length))
  const size = Math.min(READABLE / scale, room / (Math.max(longest, 5) * LETTER))
  const words = mapWords()
  const name = twoLines(unit.name, Math.max(longest, Math.floor(room / (size * LETTER))))
  const lines = [...name, words.progress(unit.progress), words.health(unit.health)].filter(Boolean)
  return (
    <g>
      <title>{`${unit.name}. ${standOf(unit)}`}</title>
      <Frame box={box} fill={themeColours.card} />
      <HealthEdge box={box} health={unit.health} width={Math.min(HEALTH_EDGE / scale, CARD_PADDING)} />
      {lines.map((line, at) => (
        <text
          key={line}
          x={box.x + 2 * CARD_PADDING}
          y={box.y + CARD_PADDING + (at + 1) * size * 1.2}
          fontSize={size}
          fill={at < name.length ? themeColours.text : themeColours.quiet}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

const Ring = ({ box, progress }: { readonly box: Box; readonly progress: number }) => {
  const [cx, cy] = [box.x + box.width - 28, box.y + 28]
  const shared = { cx, cy, r: 15.9155, fill: 'none', strokeWidth: 4 }
  return (
    <>
      <circle {...shared} stroke={themeColours.line} />
      <circle
        {...shared}
        stroke={themeColours.progress}
        strokeDasharray={`${Math.min(1, Math.max(0, progress)) * 100} 100`}
        transform={`rotate(-90 ${cx} ${cy})`}
      />
    </>
  )
}

/** One objective; it leads to its page. */
const Node = ({ node, box, cycleId }: { node: MapNode; box: Box; cycleId: string }) => (
  <a
    href={`#${paths.objective({ cycleId, objectiveId: node.id })}`}
    className={useStyles().link}
    aria-label={`${node.title}. ${standOf(node)}`}
    tabIndex={-1}
  >
    <title>{node.title}</title>
    <Frame box={box} fill={themeColours.node} />
    <HealthEdge box={box} health={node.health} />
    {twoLines(node.title, 21).map((line, at) => (
      <text
        key={line}
        x={box.x + CARD_PADDING}
        y={box.y + 24 + at * 20}
        fontSize={14}
        fill={themeColours.text}
      >
        {line}
      </text>
    ))}
    <Ring box={box} progress={node.progress ?? 0} />
    <text x={box.x + CARD_PADDING} y={box.y + 76} fontSize={12} fill={themeColours.quiet}>
      {standOf(node)}
    </text>
  </a>
)

const Wires = ({ map, layout }: { map: AlignmentMap; layout: MapLayout }) =>
  map.links.map((link) => {
    const [from, to] = [layout.nodes[link.from], layout.nodes[link.to]]
    if (!from || !to) return null
    return (
      <path
        key={link.id}
        d={wireOf(from, to)}
        fill="none"
        stroke={themeColours.quiet}
        strokeWidth={1.5}
        {...(link.kind === 'depends_on' && { strokeDasharray: '6 4' })}
      >
        <title>{mapWords().link(link)}</title>
      </path>
    )
  })

/** From afar: one line per pair of units and kind, the stronger the more it stands for. */
const UnitWires = ({ map, layout, scale }: { map: AlignmentMap; layout: MapLayout; scale: number }) => {
  const links = useMemo(() => unitLinks(map), [map])
  return links.map(({ kind, from, to, count }) => {
    const [start, end] = [layout.cards[from], layout.cards[to]]
    if (!start || !end) return null
    return (
      <path
        key={`${kind} ${from} ${to}`}
        d={wireOf(start, end)}
        fill="none"
        stroke={themeColours.quiet}
        strokeWidth={Math.min(1 + Math.log2(count), 4) / scale}
        {...(kind === 'depends_on' && { strokeDasharray: `${6 / scale} ${4 / scale}` })}
      />
    )
  })
}

/** What the filter does not ask for stays where it is, in the background. */
const FADED = 0.3

interface Props {
  readonly map: AlignmentMap
  readonly layout: MapLayout
  readonly screen: Pick<Box, 'width' | 'height'>
  readonly control: ReturnType<typeof useView>
  readonly filter: MapFilter
}

/** The drawn map; only what lies in the window is there. Everything in it stands in the tree beside it as well. */
export const MapCanvas = ({ map, layout, screen, control: { view, hands }, filter }: Props) => {
  const window: Box = {
    x: view.x,
    y: view.y,
    width: screen.width / view.scale,
    height: screen.height / view.scale,
  }
  const detail = detailAt(view.scale)
  const cards = seenThrough(window, layout.cards).flatMap((at) => {
    const [unit, box] = [map.units[at], layout.cards[at]]
    return unit && box ? [{ unit, box }] : []
  })
  return (
    <svg
      className={useStyles().canvas}
      viewBox={`${window.x} ${window.y} ${window.width} ${window.height}`}
      role="application"
      aria-label={t('map.canvas')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map
      tabIndex={0}
      {...hands}
    >
      {detail === 'cards' && <UnitWires map={map} layout={layout} scale={view.scale} />}
      {cards.map(({ unit, box }) =>
        detail === 'objectives' ? (
          <OpenCard key={unit.id} unit={unit} box={box} />
        ) : (
          <ClosedCard key={unit.id} unit={unit} box={box} scale={view.scale} />
        ),
      )}
      {detail === 'objectives' && <Wires map={map} layout={layout} />}
      {detail === 'objectives' && cards.map(({ unit, box }) => <Head key={unit.id} unit={unit} box={box} />)}
      {detail === 'objectives' &&
        seenThrough(window, layout.nodes).map((at) => {
          const [node, box] = [map.nodes[at], layout.nodes[at]]
          if (!node || !box) return null
          return (
            <g key={node.id} opacity={showsNode(filter, node) ? 1 : FADED}>
              <Node node={node} box={box} cycleId={map.cycle.id} />
            </g>
          )
        })}
    </svg>
  )
}
