import { tokens } from '@fluentui/react-components'
import type { SVGProps } from 'react'
import type { Tone } from '#tab/ui/StatusBadge.tsx'
import { themeColours as c } from './map-colours.ts'
import type { Layer } from './scene.ts'

type Look = Layer['look']
type Painted = Pick<
  SVGProps<SVGPathElement>,
  'fill' | 'stroke' | 'strokeWidth' | 'strokeDasharray' | 'fillOpacity'
>

const BOX = { stroke: c.border, strokeWidth: 1 } as const
const LINE = { fill: 'none', stroke: c.wire } as const

const PLAIN: Readonly<Partial<Record<Look, Painted>>> = {
  card: { fill: c.card, ...BOX },
  node: { fill: c.node, ...BOX },
  track: { fill: c.line },
  progress: { fill: c.progress },
  hollow: { fill: c.card, stroke: c.warning, strokeWidth: 1.5, strokeDasharray: '5 3' },
  given: LINE,
  needed: { ...LINE, strokeDasharray: '6 4' },
  arrow: { fill: c.wire },
}

/** Plain tiles are seen by their hundreds: colours that fill an area calmly. */
const TILES: Readonly<Record<Tone, string>> = {
  good: tokens.colorStatusSuccessBackground2,
  warning: tokens.colorStatusWarningBackground2,
  bad: tokens.colorStatusDangerBackground2,
  late: tokens.colorNeutralBackground5,
  neutral: tokens.colorNeutralBackground1,
}

/** How a layer is painted: in the theme's colours, with lines as wide on the screen whatever the scale. */
export const painted = ({ look, width }: Pick<Layer, 'look' | 'width'>): Painted => {
  const plain = PLAIN[look]
  if (plain) return width ? { ...plain, strokeWidth: width } : plain
  const [part, tone] = look.split('-') as ['tile' | 'edge' | 'glyph' | 'sign', 'good'] // the names are the union's own
  if (part === 'tile') return { fill: TILES[tone], stroke: c[tone], strokeWidth: 0.5 }
  return { fill: c[tone] }
}
