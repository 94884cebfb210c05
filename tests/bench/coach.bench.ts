import { coachKeyResult, coachObjective } from '#shared/coach/coach.ts'
import type { Language } from '#shared/coach/language.ts'
import { itemsOf } from '#tests/unit/coach/corpus.ts'
import { type Figure, figure, median } from './lib/figures.ts'

const WARM_UP = 5
const RUNS = 15
const ROUNDS = 20
const KEY_RESULTS = 5
const SETS = 10

interface Sample {
  readonly title: string
  readonly keyResults: readonly string[]
}

/** Objectives with five key results each, as people in the corpus word them. */
const samplesIn = (language: Language): readonly Sample[] => {
  const items = itemsOf('dev').filter(({ lang }) => lang === language)
  const titles = items.filter(({ kind }) => kind === 'objective').map(({ text }) => text)
  const keyResults = items.filter(({ kind }) => kind === 'key_result').map(({ text }) => text)
  return titles.slice(0, SETS).map((title, at) => ({
    title,
    keyResults: keyResults.slice(at * KEY_RESULTS, (at + 1) * KEY_RESULTS),
  }))
}

/** Microseconds for one objective with its key results. */
const timeOf = (samples: readonly Sample[], work: (sample: Sample) => void): number => {
  const start = performance.now()
  for (let round = 0; round < ROUNDS; round += 1) for (const sample of samples) work(sample)
  return ((performance.now() - start) * 1000) / (ROUNDS * samples.length)
}

const segment = (segmenter: Intl.Segmenter, { title, keyResults }: Sample) => {
  for (const text of [title, ...keyResults]) for (const part of segmenter.segment(text)) void part.isWordLike
}

const judge = (language: Language, { title, keyResults }: Sample) => {
  coachObjective({ title }, language)
  for (const text of keyResults) coachKeyResult({ title: text }, language)
}

/** Turn by turn, so that whatever else the machine does slows both alike; the first turns only warm up. */
const turns = (samples: readonly Sample[], works: readonly ((sample: Sample) => void)[]) =>
  Array.from({ length: WARM_UP + RUNS }, () => works.map((work) => timeOf(samples, work))).slice(WARM_UP)

const measure = (language: Language): Figure => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const works = [(one: Sample) => segment(segmenter, one), (one: Sample) => judge(language, one)]
  const measured = turns(samplesIn(language), works)
  const [floor, value] = [0, 1].map((at) => median(measured.map((turn) => turn[at] ?? Number.NaN)))
  const name = `coach: an objective with ${KEY_RESULTS} key results (${language})`
  const budget = { most: 4, of: 'ratio' } as const
  return figure({ name, value: value ?? Number.NaN, unit: 'µs', floor: floor ?? Number.NaN, budget })
}

/** The coach against splitting the same texts into words (Intl.Segmenter). */
export const coach = async (): Promise<Figure[]> => [measure('de'), measure('en')]
