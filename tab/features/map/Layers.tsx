import { memo } from 'react'
import { painted } from './look.ts'
import type { Layer } from './scene.ts'

const FADED = 0.25
const WIRES: ReadonlySet<string> = new Set<Layer['look']>(['given', 'needed', 'arrow'])

/** The parts of the drawing that need no words. */
export const Layers = memo(({ layers }: { readonly layers: readonly Layer[] }) =>
  layers.map(({ key, d, look, isFaded, width }) => (
    <path
      key={key}
      d={d}
      {...painted({ look, ...(width && { width }) })}
      vectorEffect="non-scaling-stroke"
      fillRule="evenodd"
      opacity={isFaded ? FADED : 1}
      {...(WIRES.has(look) && { 'data-wire': true })}
    />
  )),
)
