import '#shared/coach/languages/both.ts'
import { coachKeyResult, coachObjective } from '#shared/coach/coach.ts'
import type { Language } from '#shared/coach/language.ts'
import { isKeptAside, itemsOf, partsOf } from '#tests/unit/coach/corpus.ts'
import { type Figure, figure, median } from './lib/figures.ts'

const WARM_UP = 10
const RUNS = 40
const KEY_RESULTS = 5

interface Sample {
  readonly title: string
  readonly keyResults: readonly string[]
}

/** Objectives with five key results each, as people in the whole open corpus word them. */
const samplesIn = (language: Language): readonly Sample[] => {
  const open = partsOf().filter((part) => !isKeptAside(part))
  const items = open.flatMap((part) => itemsOf(part)).filter(({ lang }) => lang === language)
  const titles = items.filter(({ kind }) => kind === 'objective').map(({ text }) => text)
  const keyResults = items.filter(({ kind }) => kind === 'key_result').map(({ text }) => text)
  return titles.slice(0, Math.floor(keyResults.length / KEY_RESULTS)).map((title, at) => ({
    title,
    keyResults: keyResults.slice(at * KEY_RESULTS, (at + 1) * KEY_RESULTS),
  }))
}

/** The same sentences with other numbers: nobody has seen these texts before, so no kept answer can help. */
const freshened = (samples: readonly Sample[], turn: number): readonly Sample[] => {
  const fresh = (text: string) => text.replace(/\d/g, (digit) => String((Number(digit) + turn) % 10))
  return samples.map(({ title, keyResults }) => ({ title: fresh(title), keyResults: keyResults.map(fresh) }))
}

const segment = (segmenter: Intl.Segmenter, { title, keyResults }: Sample) => {
  for (const text of [title, ...keyResults]) for (const part of segmenter.segment(text)) void part.isWordLike
}

const judge = (language: Language, { title, keyResults }: Sample) => {
  coachObjective({ title }, language)
  for (const text of keyResults) coachKeyResult({ title: text }, language)
}

type Work = (sample: Sample) => void

/** Microseconds of one piece of work. */
const timeOf = (work: Work, sample: Sample): number => {
  const start = performance.now()
  work(sample)
  return (performance.now() - start) * 1000
}

/**
 * Microseconds per text set: every set's median over the turns, then their mean. Pieces this small are rarely
 * interrupted, so that what else the machine does counts for little; the first turns only warm up.
 */
const timesOf = (samples: readonly Sample[], works: readonly Work[]): number[] => {
  const times = works.map(() => samples.map((): number[] => []))
  for (let turn = 0; turn < WARM_UP + RUNS; turn += 1)
    for (const [at, sample] of freshened(samples, turn).entries())
      for (const [n, work] of works.entries()) {
        const time = timeOf(work, sample)
        if (turn >= WARM_UP) times[n]?.[at]?.push(time)
      }
  return times.map((bySample) => bySample.map(median).reduce((sum, one) => sum + one, 0) / samples.length)
}

const measure = (language: Language): Figure => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const works: Work[] = [(one) => segment(segmenter, one), (one) => judge(language, one)]
  const [floor = Number.NaN, value = Number.NaN] = timesOf(samplesIn(language), works)
  const name = `coach: an objective with ${KEY_RESULTS} key results (${language})`
  return figure({ name, value, unit: 'µs', floor, budget: { most: 4, of: 'ratio' } })
}

/** The coach against splitting the same texts into words (Intl.Segmenter). */
export const coach = async (): Promise<Figure[]> => [measure('de'), measure('en')]
