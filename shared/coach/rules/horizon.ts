import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'
import { laterWord } from './words.ts'

/** Words or a year that reach beyond the cycle; years need the cycle's end to compare with. */
export function beyondCycle(
  reading: Reading,
  cycleEnd: string | undefined,
): { word: string; isSure: boolean } | null {
  const years = yearsAhead(reading)
  if (years !== null) return { word: years, isSure: true }
  const late = cycleEnd === undefined ? null : lateYear(reading, Number(cycleEnd.slice(0, 4)))
  if (late !== null) return { word: late, isSure: true }
  const word = laterWord(reading)
  return word === null ? null : { word, isSure: false }
}

const isAhead = oneOf('in within next nächsten kommenden innerhalb binnen over')

/** "in den nächsten drei Jahren", "within two years". */
function yearsAhead({ quantities, tokens }: Reading): string | null {
  const found = quantities.find(
    (quantity) => quantity.unit === 'years' && quantity.lead.slice(0, 3).some((token) => isAhead(token)),
  )
  if (found === undefined) return null
  return tokens
    .slice(found.start, found.end)
    .map((token) => token.raw)
    .join(' ')
}

function lateYear({ quantities, tokens }: Reading, end: number): string | null {
  for (const quantity of quantities) {
    const raw = tokens[quantity.start]?.raw ?? ''
    const year = quantity.role === 'date' ? /(?:^|\D)(20\d\d)$/.exec(raw)?.[1] : undefined
    if (year !== undefined && Number(year) > end) return year
  }
  return null
}
