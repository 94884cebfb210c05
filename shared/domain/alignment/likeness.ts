import { featuresOf } from './words.ts'

interface Mention {
  readonly place: number
  readonly weight: number
}

/** Which texts say what, and how much it tells: what everybody says tells little. */
export interface TextIndex {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
  /** How much the features of each text weigh together, by its place. */
  readonly lengths: readonly number[]
  readonly rarity: (feature: string) => number
}

export function indexTexts(texts: readonly string[]): TextIndex {
  const all = texts.map(featuresOf)
  const counts = new Map<string, number>()
  for (const features of all) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1)
  const rarity = (feature: string) => Math.log(1 + (texts.length + 1) / (counts.get(feature) ?? 1))
  const mentions = new Map<string, Mention[]>()
  for (const [place, features] of all.entries())
    for (const each of features) {
      const list = mentions.get(each) ?? []
      list.push({ place, weight: rarity(each) })
      mentions.set(each, list)
    }
  return { mentions, lengths: all.map((features) => lengthOf(features, rarity)), rarity }
}

const lengthOf = (features: ReadonlySet<string>, rarity: (feature: string) => number): number =>
  Math.sqrt([...features].reduce((sum, each) => sum + rarity(each) ** 2, 0))

/**
 * How alike each text of the index is to the given one: the cosine of their weighted features, 0 (nothing in common)
 * to 1 (the same words), by place. Texts without anything in common are missing. The same in every language, without
 * any chance in it.
 */
export function likenesses(text: string, index: TextIndex): ReadonlyMap<number, number> {
  const features = featuresOf(text)
  const length = lengthOf(features, index.rarity)
  const dots = new Map<number, number>()
  for (const each of features)
    for (const { place, weight } of index.mentions.get(each) ?? [])
      dots.set(place, (dots.get(place) ?? 0) + weight * index.rarity(each))
  const cosine = (place: number, dot: number) => Math.min(1, dot / (length * (index.lengths[place] ?? 1)))
  return new Map([...dots].map(([place, dot]) => [place, cosine(place, dot)]))
}
