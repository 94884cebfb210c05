import { memo } from 'react'
import type { MapLayout } from './layout.ts'
import { themeColours } from './map-colours.ts'
import { mapWords } from './map-words.ts'
import { type Pill, threadOf } from './pills.ts'
import { HOLLOW } from './sizes.ts'
import { linesIn } from './text-fit.ts'
import type { Writing } from './Words.tsx'

interface HollowProps extends Writing {
  readonly hollow: MapLayout['hollows'][number]
}

/** What is missing, in the frame that stands for it. */
export const HollowWords = memo(({ hollow: { box, gap }, scale, measure }: HollowProps) => {
  const size = Math.max(13, Math.min(10 / scale, 22))
  const [line] = linesIn(`⚑ ${mapWords().gap(gap)}`, { width: box.width - 20, size, lines: 1 }, measure)
  return (
    <text
      x={box.x + 12}
      y={box.y + HOLLOW.height / 2 + size * 0.35}
      fontSize={size}
      fill={themeColours.warning}
    >
      {line}
    </text>
  )
})

const PILL_COLOURS = {
  requested: themeColours.warning,
  confirmed: themeColours.quiet,
  declined: themeColours.bad,
  delivered: themeColours.good,
} as const

/** The state of a dependency on its line; hollow where it is a gap. */
export const PillMark = memo(({ pill }: { readonly pill: Pill }) => {
  const { box, text, link } = pill
  const thread = threadOf(pill)
  const colour = PILL_COLOURS[link.state ?? 'confirmed']
  const size = box.height / 1.6
  return (
    <g>
      {thread && (
        <path
          d={`M${thread[0].x} ${thread[0].y}L${thread[1].x} ${thread[1].y}`}
          stroke={colour}
          vectorEffect="non-scaling-stroke"
        />
      )}
      <rect
        {...box}
        rx={box.height / 2}
        fill={themeColours.card}
        stroke={colour}
        vectorEffect="non-scaling-stroke"
        {...(link.gaps?.length && { strokeDasharray: '4 2' })}
      />
      <text x={box.x + size * 0.6} y={box.y + box.height / 2 + size * 0.36} fontSize={size} fill={colour}>
        {text}
      </text>
    </g>
  )
})
