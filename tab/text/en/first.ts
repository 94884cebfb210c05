import { board, conflict, filter, keys } from './board.ts'
import { checkIn } from './check-in.ts'
import { common, outside, problem } from './common.ts'
import { day } from './day.ts'
import { denial } from './denial.ts'
import { nav } from './nav.ts'
import { word } from './words.ts'

/** What the board and everything around it says: part of the first load. */
export default { common, nav, problem, outside, denial, word, board, filter, keys, conflict, checkIn, day }
