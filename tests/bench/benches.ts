import { alignmentMap } from './alignment-map.bench.ts'
import { api } from './api.bench.ts'
import { calendar } from './calendar.bench.ts'
import { coach } from './coach.bench.ts'
import { functionsLoad } from './functions-load.bench.ts'
import { growth } from './growth.bench.ts'
import { host } from './host.bench.ts'
import type { Figure } from './lib/figures.ts'
import { live } from './live.bench.ts'
import { mapDrawing } from './map-drawing.bench.ts'
import { overview } from './overview.bench.ts'
import { pageLoad } from './page-load.bench.ts'
import { sizes } from './sizes.bench.ts'
import { typing } from './typing.bench.ts'

/** Every benchmark by name: `npm run bench -- NAME` runs one. */
export const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  functionsLoad,
  sizes,
  api,
  alignmentMap,
  calendar,
  coach,
  growth,
  host,
  live,
  mapDrawing,
  overview,
  pageLoad,
  typing,
}
