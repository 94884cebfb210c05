import type { ObjectiveView, UnitSummaryView } from '#shared/contracts/shapes/types.ts'
import type { CycleLandscape, MapNode } from './landscape.ts'
import { Lru } from './lru.ts'

/** An objective's view without what differs from reader to reader. */
export type ObjectiveContent = Omit<ObjectiveView, 'awaiting' | 'denials'>

/**
 * Computed numbers by the revisions they were computed from and the day: forecasts and health cost more than reading
 * the records. About 5 KB an objective and 0.5 KB a summary.
 */
export class Presented {
  readonly objectives = new Lru<ObjectiveContent>(4000)
  /** Whole answers as they were sent, by address and entity tag; see QuerySteps.isKept. */
  readonly answers = new Lru<Uint8Array<ArrayBuffer>>(256)
  readonly summaries = new Lru<UnitSummaryView>(8000)
  /** The objectives of one unit as nodes of the map, about 1 KB a unit. */
  readonly nodes = new Lru<readonly MapNode[]>(8000)
  /** Everything the map, the gaps and the matrix of one cycle are made of, up to a few MB each. */
  readonly landscapes = new Lru<CycleLandscape>(4)
}
