import { describe, expect, test } from 'vitest'
import '#shared/coach/languages/both.ts'
import { coachKeyResult, coachObjective, coachSet } from '#shared/coach/coach.ts'
import type { Finding } from '#shared/coach/finding.ts'
import type { SetObjective } from '#shared/coach/inputs.ts'
import type { Language } from '#shared/coach/language.ts'
import { RULES, type RuleId } from '#shared/coach/rules/rule-ids.ts'
import { strengthOf } from '#shared/coach/strength.ts'
import { ruleText } from '#shared/coach/texts/rule-texts.ts'

const ids = (findings: readonly Finding[]) => findings.map((finding) => finding.ruleId)
const LANGUAGES = ['de', 'en'] as const

type Row = readonly [Language, string, readonly RuleId[]]

const OBJECTIVES: readonly Row[] = [
  ['de', 'Neue Kundinnen fühlen sich vom ersten Tag an gut aufgehoben.', []],
  ['en', 'New customers feel in good hands from day one.', []],
  ['de', 'Kundenportal einführen', ['objective-state']],
  ['en', 'Introduce a customer portal', ['objective-state']],
  ['de', '12 Mio. € Umsatz erreichen', ['objective-qualitative']],
  ['en', 'Reach $12M in revenue', ['objective-qualitative']],
  ['de', 'Wir begeistern unsere Gäste und senken unsere Kosten', ['objective-single']],
  ['en', 'We delight our guests and cut our costs', ['objective-single']],
  ['de', 'Alle im Vertrieb erreichen ihren Bonus', ['objective-pay']],
  ['en', 'Everybody in sales earns their bonuses', ['objective-pay']],
  ['de', 'In den nächsten drei Jahren werden wir Marktführer', ['objective-cycle']],
  ['en', 'Become market leader within three years', ['objective-cycle']],
  ['de', 'Schöner arbeiten', ['objective-inspiring', 'objective-value']],
  ['de', 'Unsere Kunden erleben optimale Beratung', ['objective-vague']],
  ['en', 'Our customers get best-in-class advice', ['objective-vague']],
  ['de', '', []],
]

const KEY_RESULTS: readonly Row[] = [
  ['de', 'Antwortquote von 20 % auf 35 % steigern', []],
  ['en', 'Raise the reply rate from 20% to 35%', []],
  ['de', 'CRM eingeführt', ['key-result-milestone']],
  ['en', 'CRM launched', ['key-result-milestone']],
  ['de', '10 Interviews mit Key Accounts', ['key-result-activity']],
  ['en', 'Hold 10 interviews', ['key-result-activity']],
  ['de', 'Zufriedenere Lieferanten', ['key-result-measurable']],
  ['en', 'Happier suppliers', ['key-result-measurable']],
  ['de', 'Antwortquote um X % steigern', ['key-result-placeholder']],
  ['en', 'Improve NPS to [N] points', ['key-result-placeholder']],
  ['de', 'Konversionsrate auf 25 % steigern', ['key-result-baseline']],
  ['en', 'Raise conversion to 25%', ['key-result-baseline']],
  ['de', 'EBIT-Marge von 4 % auf 6 % heben', ['key-result-leading']],
  ['en', 'Revenue from €4M to €5M', ['key-result-leading']],
  ['en', 'Staff turnover from 14% to 9%', []],
  ['en', 'Net revenue retention from 104% to 112%', []],
  ['de', 'Neukundenanteil am Umsatz von 15 % auf 25 % erhöhen', []],
  ['de', 'Ausfälle auf 2 Stunden begrenzen', []],
  ['en', 'Outages limited to 2 hours per quarter', []],
  ['de', '', []],
]

describe('findings on single texts', () => {
  test.each(OBJECTIVES)('%s objective: %s', (language, title, wanted) => {
    expect(ids(coachObjective({ title }, language))).toEqual(wanted)
  })
  test.each(KEY_RESULTS)('%s key result: %s', (language, title, wanted) => {
    expect(ids(coachKeyResult({ title }, language))).toEqual(wanted)
  })

  test.each([
    ['de', 'Kundenzufriedenheit steigern', 'Kundenzufriedenheit von … auf … steigern'],
    ['de', 'Lieferzeit deutlich verkürzen', 'Lieferzeit von … auf … verkürzen'],
    ['en', 'Improve customer satisfaction', 'Improve customer satisfaction from … to …'],
    ['en', 'Reduce cost of sales', 'Reduce cost of sales from … to …'],
    ['de', 'Bessere Zusammenarbeit', undefined],
    ['en', 'Improve onboarding by listening to new hires', undefined],
  ] as const)(
    '%s: a change without a number is offered gaps for its numbers: %s',
    (language, title, rewrite) => {
      const [found] = coachKeyResult({ title }, language)
      expect(found?.ruleId).toBe('key-result-measurable')
      expect(found?.rewrite).toBe(rewrite)
      expect(ids(coachKeyResult({ title: rewrite ?? 'X %' }, language))).toContain('key-result-placeholder')
    },
  )

  test.each([
    [
      'de',
      'Wir verbessern spürbar den Alltag unserer Kundinnen',
      'Wir verbessern den Alltag unserer Kundinnen',
    ],
    ['en', 'We significantly ease the lives of our customers', 'We ease the lives of our customers'],
    ['de', 'Unsere Kunden erleben optimale Beratung', undefined],
  ] as const)('%s: a filler can be left out with one key: %s', (language, title, rewrite) => {
    const vague = coachObjective({ title }, language).find(({ ruleId }) => ruleId === 'objective-vague')
    expect(vague).toBeDefined()
    expect(vague?.rewrite).toBe(rewrite)
  })

  test('ten interviews are a question, not an error', () => {
    const [finding] = coachKeyResult({ title: '10 Interviews mit Key Accounts' }, 'de')
    expect(finding).toMatchObject({ severity: 'warning', certainty: 'asks' })
  })

  test('a baseline known to the metric is not asked for again', () => {
    expect(coachKeyResult({ title: 'Raise conversion to 25%', hasBaseline: true }, 'en')).toEqual([])
  })

  test('offers the first half of a double objective as its rewrite', () => {
    const [finding] = coachObjective({ title: 'We delight our guests and cut our costs' }, 'en')
    expect(finding?.rewrite).toBe('We delight our guests')
  })
})

describe('every rule', () => {
  const rules = Object.keys(RULES) as RuleId[] // keys of a const object are exactly its ids

  test.each(rules)('%s has all its words in both languages', (ruleId) => {
    for (const language of LANGUAGES) {
      const text = ruleText(ruleId, language)
      for (const words of Object.values(text)) expect(words.length).toBeGreaterThan(2)
    }
  })

  const single = rules.filter((ruleId) => ruleId.startsWith('objective-') || ruleId.startsWith('key-result-'))
  const needsMore = new Set<RuleId>(['objective-need'])

  test.each(single.filter((ruleId) => !needsMore.has(ruleId)))(
    '%s fires on its weak example and not on its good one',
    (ruleId) => {
      for (const language of LANGUAGES) {
        const coach = ruleId.startsWith('objective-') ? coachObjective : coachKeyResult
        const { good, weak } = ruleText(ruleId, language)
        expect(ids(coach({ title: weak }, language)), weak).toContain(ruleId)
        expect(ids(coach({ title: good }, language)), good).not.toContain(ruleId)
      }
    },
  )
})

const keyResults = [
  'Antwortquote von 20 % auf 35 %',
  'Wartezeit von 9 auf 4 Minuten',
  'NPS von 30 auf 50',
].map((title) => ({ title }))
const objective = (index: number, more: Partial<SetObjective> = {}): SetObjective => ({
  id: `o${index}`,
  title: 'Kunden empfehlen uns ihren besten Freunden',
  origin: index < 2 ? 'top_down' : 'bottom_up',
  ownerId: `p${index}`,
  keyResults:
    index === 0
      ? keyResults
      : keyResults.map(({ title }) => ({
          title: `Bereich ${'abcdefgh'[index]}${'xyz'.repeat(3)}: ${title}`,
        })),
  ...more,
})
const setOnly = (objectives: readonly SetObjective[], more = {}) =>
  ids(coachSet({ objectives, ...more }, 'de')).filter((id) => id.startsWith('set-'))

describe('findings on a set', () => {
  const good = [0, 1, 2, 3]
    .map((index) => objective(index, { keyResults: index === 0 ? keyResults : [] }))
    .slice(0, 1)

  test('asks for three to five objectives', () => {
    expect(setOnly(good)).toContain('set-objectives')
    expect(setOnly([])).toEqual([])
  })
  test('asks for three to five key results', () => {
    expect(setOnly([objective(0, { keyResults: keyResults.slice(0, 1) })])).toContain('set-key-results')
    expect(setOnly([objective(0)])).not.toContain('set-key-results')
  })
  test('notices sets that only look back', () => {
    const late = ['Umsatz von 4 auf 5 Mio. €', 'Gewinn von 3 % auf 4 %', 'Marktanteil von 20 % auf 30 %'].map(
      (title) => ({ title }),
    )
    expect(setOnly([objective(0, { keyResults: late })])).toContain('set-leading')
    expect(
      setOnly([objective(0, { keyResults: [...late, { title: '200 Leads pro Monat' }] })]),
    ).not.toContain('set-leading')
  })
  test('compares with 40 to 60', () => {
    const all = (origin: 'top_down' | 'bottom_up', count: number) =>
      Array.from({ length: count }, (_, i) => objective(i, { origin }))
    expect(setOnly(all('top_down', 4))).toContain('set-balance')
    expect(setOnly([...all('top_down', 2), ...all('bottom_up', 3)])).not.toContain('set-balance')
  })
  test('notices the same metric in another unit', () => {
    const elsewhere = [{ unitName: 'Vertrieb', title: 'Antwortquote auf 40 % heben' }]
    const findings = coachSet({ objectives: [objective(0)], elsewhere }, 'de')
    expect(findings.find((finding) => finding.ruleId === 'set-duplicate')?.params).toMatchObject({
      unit: 'Vertrieb',
    })
  })
  test('notices a target that the trend reaches by itself', () => {
    const easy = { id: 'k', title: 'NPS von 30 auf 40', baseline: 30, target: 40, trendValue: 43 }
    expect(setOnly([objective(0, { keyResults: [easy] })])).toContain('set-trend')
    expect(setOnly([objective(0, { keyResults: [{ ...easy, trendValue: 35 }] })])).not.toContain('set-trend')
  })
  test('misses an owner only where the field is known to be empty', () => {
    expect(setOnly([objective(0, { ownerId: null })])).toContain('set-owner')
    const { ownerId: _, ...unknown } = objective(0)
    expect(setOnly([unknown])).not.toContain('set-owner')
  })
  test('notices that one person owns everything', () => {
    const mine = [0, 1, 2, 3].map((index) => objective(index, { ownerId: 'mira' }))
    expect(setOnly(mine)).toContain('set-one-owner')
    expect(setOnly([0, 1, 2, 3].map((index) => objective(index)))).not.toContain('set-one-owner')
  })
})

test('the strength of a set follows its findings', () => {
  const weak = coachKeyResult({ title: 'Zufriedenere Lieferanten' }, 'de')
  expect(strengthOf([], 4)).toBe('strong')
  expect(strengthOf(weak, 4)).toBe('fair')
  expect(strengthOf(weak, 1)).toBe('weak')
})
