import { memo } from 'react'
import type { MapNode, MapUnit } from './alignment-map.ts'
import type { Box } from './boxes.ts'
import type { Detail } from './detail.ts'
import { themeColours } from './map-colours.ts'
import { mapWords } from './map-words.ts'
import { CARD_HEAD, CARD_PADDING } from './sizes.ts'
import { linesIn, type Measure } from './text-fit.ts'

/** How words are written at the scale of the drawing; sizes are the screen's. */
export interface Writing {
  readonly detail: Detail
  readonly scale: number
  readonly measure: Measure
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** Where the first line stands. */
  readonly y: number
  readonly size: number
  readonly colour?: string
  readonly weight?: number
}

const LEADING = 1.3

const Lines = ({ lines, x, y, size, colour = themeColours.text, weight = 400 }: LinesProps) =>
  lines.map((line, at) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
      key={at}
      x={x}
      y={y + at * size * LEADING}
      fontSize={size}
      fontWeight={weight}
      fill={colour}
    >
      {line}
    </text>
  ))

/** Bold letters are a little wider than those that were measured. */
const BOLD = 1.13

const figuresOf = (one: MapNode | MapUnit) => {
  const words = mapWords()
  return [words.progress(one.progress), words.health(one.health)].filter(Boolean).join(' · ')
}

interface UnitProps extends Writing {
  readonly unit: MapUnit
  readonly box: Box
  /** What is missing in it. */
  readonly gapCount: number
}

/** From afar a unit is its name, over as many lines as its card has room for, and a figure or two. */
const FarUnit = ({ unit, box, gapCount, scale, measure }: UnitProps) => {
  const size = 11 / scale
  const inner = box.width - 2 * CARD_PADDING - 4 / scale
  const lines = Math.max(1, Math.floor((box.height - 24 / scale) / (size * LEADING)))
  const name = linesIn(unit.name, { width: inner, size: size * BOLD, lines: Math.min(4, lines) }, measure)
  const [x, y] = [box.x + CARD_PADDING + 2 / scale, box.y + CARD_PADDING + 12 / scale + size]
  const figures = [mapWords().progress(unit.progress), gapCount > 0 && `⚑ ${gapCount}`].filter(Boolean)
  return (
    <>
      <Lines lines={name} x={x} y={y} size={size} weight={600} />
      {name.length < lines && (
        <Lines
          lines={[figures.join('  ')]}
          x={x}
          y={y + name.length * size * LEADING}
          size={size}
          colour={themeColours.quiet}
        />
      )}
    </>
  )
}

/** What a unit is called, and how it stands where there is room to say so. */
export const UnitWords = memo((props: UnitProps) => {
  const { unit, box, detail, scale, measure } = props
  if (detail === 'cards') return <FarUnit {...props} />
  const size = Math.min(Math.max(18, 12 / scale), CARD_HEAD * (detail === 'bars' ? 0.42 : 0.36))
  const width = box.width - 2 * CARD_PADDING - 14 / scale
  const name = linesIn(unit.name, { width, size: size * BOLD, lines: 2 }, measure)
  const [x, y] = [box.x + CARD_PADDING, box.y + (detail === 'bars' ? 2 : 8) + size]
  const small = size * 0.82
  return (
    // Keeps the lines of links out of the letters
    <g stroke={themeColours.card} strokeWidth={3 / scale} paintOrder="stroke" strokeLinejoin="round">
      <Lines lines={name} x={x} y={y} size={size} weight={600} />
      {name.length === 1 && detail !== 'bars' && (
        <Lines
          lines={linesIn(figuresOf(unit), { width, size: small, lines: 1 }, measure)}
          x={x}
          y={y + size * LEADING}
          size={small}
          colour={themeColours.quiet}
        />
      )}
    </g>
  )
})

/** A place name over the tiles of everything below it. */
export const Landmark = memo(({ unit, box, scale, measure }: Omit<UnitProps, 'detail' | 'gapCount'>) => {
  const size = 12 / scale
  const width = measure(unit.name, size * BOLD)
  return (
    <g stroke={themeColours.page} strokeWidth={4 / scale} paintOrder="stroke" strokeLinejoin="round">
      <Lines
        lines={[unit.name]}
        x={box.x + box.width / 2 - width / 2}
        y={box.y - 5 / scale}
        size={size}
        weight={600}
      />
    </g>
  )
})

const Ring = ({ box, progress }: { readonly box: Box; readonly progress: number }) => {
  const [cx, cy] = [box.x + box.width - 30, box.y + 30]
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

interface NodeProps extends Writing {
  readonly node: MapNode
  readonly box: Box
  readonly isFaded: boolean
}

const FullNode = ({ node, box, measure }: NodeProps) => {
  const room = { width: box.width - 2 * CARD_PADDING - 44, size: 14, lines: 2 }
  return (
    <>
      <Lines
        lines={linesIn(node.title, room, measure)}
        x={box.x + CARD_PADDING + 2}
        y={box.y + 25}
        size={14}
      />
      <Ring box={box} progress={node.progress ?? 0} />
      <Lines
        lines={[figuresOf(node)]}
        x={box.x + CARD_PADDING + (node.health ? 18 : 2)}
        y={box.y + 78}
        size={12}
        colour={themeColours.quiet}
      />
    </>
  )
}

const TitleNode = ({ node, box, scale, measure }: NodeProps) => {
  const size = Math.min(10.5 / scale, 26)
  const lines = Math.floor((box.height - 8) / (size * LEADING))
  const width = box.width - 2 * CARD_PADDING - 14 / scale
  return (
    <Lines
      lines={linesIn(node.title, { width, size, lines }, measure)}
      x={box.x + CARD_PADDING + 2}
      y={box.y + 6 + size}
      size={size}
    />
  )
}

/** What an objective is called; near by also how it stands. */
export const NodeWords = memo((props: NodeProps) => (
  <g opacity={props.isFaded ? 0.35 : 1}>
    {props.detail === 'full' ? <FullNode {...props} /> : <TitleNode {...props} />}
  </g>
))
