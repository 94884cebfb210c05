import { describe, expect, test } from 'vitest'
import { indexTexts } from '#shared/domain/alignment/likeness.ts'
import { suggestionsFor } from '#shared/domain/alignment/suggestions.ts'
import { unitId } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { objectiveId } from './notation.ts'

/** What the rest of the company wants. */
const OTHERS = [
  'Unsere Kunden bleiben, weil sie jeden Monat einen Nutzen haben',
  'Auf uns ist so sehr Verlass, dass niemand mehr über Ausfälle spricht',
  'Neue Kunden müssen nichts zweimal erklären',
  'Jedes verlorene Angebot macht das nächste besser',
  'Wer uns schreibt, bekommt schnell eine gute Antwort',
  'Das Team arbeitet ruhig, auch in Spitzenzeiten',
  'Jeder neue Kunde erlebt in vier Wochen den ersten Erfolg',
  'Wir hören früh, wo einem Kunden etwas fehlt',
  'Im Produkt entscheiden Belege und nicht die Lautstärke',
  'Änderungen gehen ohne Bauchschmerzen live',
  'Our customers trust us with their data',
  'New people find their way in a week',
]

describe('objectives that may want the same', () => {
  test.each(table('alignment/duplicates'))('$says', ({ cell }) => {
    const titles = [cell('one'), cell('other'), ...OTHERS]
    const candidates = titles.map((title, at) => ({
      id: objectiveId(`o${at}`),
      unitId: unitId(`u${at}`),
      title,
    }))
    const [objective] = candidates
    if (!objective) throw new Error('there is a first')
    const { duplicates } = suggestionsFor({
      objective,
      candidates,
      index: indexTexts(titles),
      above: [],
      links: [],
    })
    expect(duplicates.map(({ id }) => id)).toEqual(cell('the same?') === 'yes' ? ['o1'] : [])
  })
})
