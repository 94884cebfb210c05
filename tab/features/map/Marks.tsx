import type { AlignmentMap } from './alignment-map.ts'
import type { Box, Point } from './boxes.ts'
import { boxOf, type Choice } from './choice.ts'
import { type Detail, showsObjectives } from './detail.ts'
import type { Hit } from './hit.ts'
import type { MapLayout } from './layout.ts'
import { themeColours } from './map-colours.ts'
import { arrowPath, wireBetween, wirePath } from './wires.ts'

/** A link that is being drawn: from an objective to where the pointer is. */
export interface Rubber {
  readonly from: number
  readonly to: Point
  /** The objective under it, if it can be the target. */
  readonly target: number | null
}

interface Props {
  readonly map: Pick<AlignmentMap, 'links'>
  readonly layout: MapLayout
  readonly detail: Detail
  readonly scale: number
  readonly choice: Choice | null
  readonly hover: Hit | null
  readonly rubber: Rubber | null
}

/** Radius on the screen of the grip that links are drawn from. */
export const GRIP = 9

/** In the middle of the right edge, half of it outside. */
export const gripOf = ({ x, y, width, height }: Box): Point => ({ x: x + width, y: y + height / 2 })

const Outline = ({
  box,
  width,
  colour,
}: {
  readonly box: Box
  readonly width: number
  readonly colour: string
}) => (
  <rect {...box} rx={6} fill="none" stroke={colour} strokeWidth={width} vectorEffect="non-scaling-stroke" />
)

/** The links of what is looked at stand out. */
const OwnWires = ({ map, layout, choice, scale }: Props) =>
  map.links.map((link) => {
    if (choice?.kind !== 'node' || (link.from !== choice.at && link.to !== choice.at)) return null
    const [from, to] = [layout.nodes[link.from], layout.nodes[link.to]]
    if (!from || !to) return null
    const wire = wireBetween(from, to)
    return (
      <g key={link.id}>
        <path
          d={wirePath(wire)}
          fill="none"
          stroke={themeColours.accent}
          strokeWidth={2.5}
          vectorEffect="non-scaling-stroke"
          {...(link.kind === 'depends_on' && { strokeDasharray: '6 4' })}
        />
        <path d={arrowPath(wire, 9 / scale)} fill={themeColours.accent} />
      </g>
    )
  })

const Grip = ({ box, scale }: { readonly box: Box; readonly scale: number }) => {
  const { x, y } = gripOf(box)
  const [radius, arm] = [GRIP / scale, 4.5 / scale]
  return (
    <g data-grip>
      <circle cx={x} cy={y} r={radius} fill={themeColours.progress} />
      <path
        d={`M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`}
        stroke={themeColours.card}
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  )
}

const RubberBand = ({ rubber, layout }: { readonly rubber: Rubber; readonly layout: MapLayout }) => {
  const from = layout.nodes[rubber.from]
  const target = rubber.target === null ? undefined : layout.nodes[rubber.target]
  if (!from) return null
  const start = gripOf(from)
  return (
    <>
      <path
        d={
          target
            ? wirePath(wireBetween(from, target))
            : `M${start.x} ${start.y}L${rubber.to.x} ${rubber.to.y}`
        }
        fill="none"
        stroke={themeColours.accent}
        strokeWidth={2.5}
        vectorEffect="non-scaling-stroke"
      />
      {target && <Outline box={target} width={3} colour={themeColours.accent} />}
    </>
  )
}

const boxUnder = (hit: Hit, layout: MapLayout): Box | undefined => {
  if (hit.kind === 'hollow') return layout.hollows[hit.at]?.box
  return hit.kind === 'pill' ? undefined : boxOf(layout, hit)
}

/** What is looked at, pointed at or being drawn, over the map that stays as it is. */
export const Marks = (props: Props) => {
  const { layout, detail, scale, choice, hover, rubber } = props
  const under = hover && boxUnder(hover, layout)
  const chosen = choice && boxOf(layout, choice)
  const grips = [choice, hover].flatMap((one) => (one?.kind === 'node' ? [one.at] : []))
  return (
    <>
      {showsObjectives(detail) && <OwnWires {...props} />}
      {under && <Outline box={under} width={1.5} colour={themeColours.quiet} />}
      {chosen && <Outline box={chosen} width={3} colour={themeColours.accent} />}
      {showsObjectives(detail) &&
        [...new Set(grips)].map((at) => {
          const box = layout.nodes[at]
          return box && <Grip key={at} box={box} scale={scale} />
        })}
      {rubber && <RubberBand rubber={rubber} layout={layout} />}
    </>
  )
}
