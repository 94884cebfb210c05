import { expect, test } from 'vitest'
import { loadTexts, t } from '#tab/text/text.ts'
import { inLanguage } from '#tests/unit/tab/support/language.ts'

inLanguage('de-DE')

test('two groups of sentences that are fetched at the same time both arrive', async () => {
  await Promise.all([loadTexts('reviews'), loadTexts('retrospective')])
  expect(t('review.rituals.retrospective')).toBe('Retrospektive')
  expect(t('retro.formats.own')).toBe('Eigenes Format')
})
