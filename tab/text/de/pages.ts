import { metric } from './metric.ts'
import { overview } from './overview.ts'
import { search } from './search.ts'
import { start } from './start.ts'

/** What screens and editors say that are opened after the board. */
export default { metric, start, overview, search }
