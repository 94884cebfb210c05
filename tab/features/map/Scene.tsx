import { memo, useMemo } from 'react'
import type { Box } from './boxes.ts'
import { meets, seenThrough } from './boxes.ts'
import { showsObjectives } from './detail.ts'
import { HollowWords, PillMark } from './Gaps.tsx'
import { Layers } from './Layers.tsx'
import { showsNode } from './map-filter.ts'
import type { Pill } from './pills.ts'
import { layersOf, type Shown } from './scene.ts'
import { useArriving } from './use-arriving.ts'
import { Landmark, NodeWords, UnitWords, type Writing } from './Words.tsx'

interface Props extends Shown {
  readonly writing: Writing
  readonly pills: readonly Pill[]
}

const NONE: readonly number[] = []
const LOT = 8
const EVERYWHERE: Box = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 }
/** About the middle of the scales at which tiles are shown. */
const TILE_SCALE = 0.08

/** Boxes in the window that words are written into. */
const useSeen = (boxes: readonly Box[], window: Box, isWritten: boolean) => {
  const seen = useMemo(() => (isWritten ? seenThrough(window, boxes) : NONE), [boxes, window, isWritten])
  return useArriving(seen, LOT)
}

const Units = ({ map, layout, window, writing }: Props) => {
  const seen = useSeen(layout.cards, window, writing.detail !== 'tiles')
  const gaps = useMemo(() => Map.groupBy(layout.hollows, ({ unit }) => unit), [layout])
  return seen.map((at) => {
    const [unit, box] = [map.units[at], layout.cards[at]]
    const gapCount = gaps.get(at)?.length ?? 0
    return unit && box && <UnitWords key={unit.id} unit={unit} box={box} gapCount={gapCount} {...writing} />
  })
}

/** From very far, the upper units give the regions of the map their names. */
const Landmarks = ({ map, layout, window, writing }: Props) =>
  map.units.map((unit, at) => {
    const box = layout.cards[at]
    const isHigh = unit.parent === null || map.units[unit.parent]?.parent === null
    if (!isHigh || !box || !meets(window, box)) return null
    return <Landmark key={unit.id} unit={unit} box={box} {...writing} />
  })

const Nodes = ({ map, layout, window, writing, filter }: Props) => {
  const seen = useSeen(layout.nodes, window, showsObjectives(writing.detail))
  return seen.map((at) => {
    const [node, box] = [map.nodes[at], layout.nodes[at]]
    return (
      node &&
      box && <NodeWords key={node.id} node={node} box={box} isFaded={!showsNode(filter, node)} {...writing} />
    )
  })
}

const Hollows = ({ layout, window, writing }: Props) => {
  const boxes = useMemo(() => layout.hollows.map(({ box }) => box), [layout])
  const seen = useSeen(boxes, window, showsObjectives(writing.detail))
  return seen.map((at) => {
    const hollow = layout.hollows[at]
    return hollow && <HollowWords key={at} hollow={hollow} {...writing} />
  })
}

/** The map as it is drawn once; moving it draws nothing anew. */
export const Scene = memo((props: Props) => {
  const { map, layout, filter, detail } = props
  // Tiles are few paths for the whole map: drawn once, they need no attention while it moves
  const isWhole = detail === 'tiles'
  const window = isWhole ? EVERYWHERE : props.window
  const scale = isWhole ? TILE_SCALE : props.scale
  const { back, front } = useMemo(
    () => layersOf({ map, layout, filter, window, scale, detail }),
    [map, layout, filter, window, scale, detail],
  )
  return (
    <>
      <Layers layers={back} />
      <Layers layers={front} />
      <Units {...props} />
      {detail === 'tiles' && <Landmarks {...props} />}
      <Nodes {...props} />
      <Hollows {...props} />
      {props.pills.map((pill) => (
        <PillMark key={pill.link.id} pill={pill} />
      ))}
    </>
  )
})
