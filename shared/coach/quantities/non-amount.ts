import { isDate } from './dates.ts'
import { isName } from './names.ts'
import { isPartOfWord } from './parts-of-words.ts'
import type { Place } from './place.ts'
import { isRank } from './ranks.ts'
import { isVersion } from './versions.ts'

/** Why a written number at this token is no amount: a date, a name, a place in a ranking; null when it may be one. */
export function nonAmount(place: Place, at: number): 'date' | 'name' | 'rank' | null {
  if (isDate(place, at)) return 'date'
  if (isRank(place, at)) return 'rank'
  return isName(place, at) || isPartOfWord(place, at) || isVersion(place.tokens, at) ? 'name' : null
}
