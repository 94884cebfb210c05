import { readdirSync, readFileSync } from 'node:fs'
import '#shared/coach/languages/both.ts'
import { classifyKeyResult, classifyObjective } from '#shared/coach/classify.ts'
import type { Language } from '#shared/coach/language.ts'

/** One labelled text of the corpus. */
export interface Item {
  readonly id: string
  readonly lang: Language
  readonly kind: 'objective' | 'key_result'
  readonly text: string
  readonly labels: Readonly<Record<string, unknown>>
  readonly unsure?: boolean
}

const FOLDER = new URL('../../vectors/coach/', import.meta.url)

/** The parts of the corpus: "dev-de.jsonl" and "dev-en.jsonl" are the part "dev", "dev2-mixed.jsonl" is "dev2". */
export function partsOf(): string[] {
  return [...new Set(files().map(partOf))].sort()
}

/** All items of one part. */
export function itemsOf(part: string): Item[] {
  return files()
    .filter((name) => partOf(name) === part)
    .flatMap((name) => parse(readFileSync(new URL(name, FOLDER), 'utf8')))
}

/** Nobody who writes rules looks at these parts: they are only counted. */
export const isKeptAside = (part: string): boolean => part.startsWith('heldout')

const files = (): string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))
const partOf = (name: string): string => name.split(/[-.]/)[0] ?? name

export function parse(jsonl: string): Item[] {
  // The corpus files are part of the repository and have exactly this shape.
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item)
}

/** The engine's labels for an item, in the corpus' own field names. */
export function labelsOf(item: Item): Readonly<Record<string, unknown>> {
  return { ...(item.kind === 'objective' ? classifyObjective : classifyKeyResult)(item.text, item.lang) }
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly count: number
}

/** Precision and recall of one yes-or-no label over the items that carry it. */
export function scoreOf(items: readonly Item[], label: string): Score {
  let hits = 0
  let found = 0
  let wanted = 0
  for (const item of items) {
    const isWanted = item.labels[label] === true
    const isFound = labelsOf(item)[label] === true
    wanted += Number(isWanted)
    found += Number(isFound)
    hits += Number(isWanted && isFound)
  }
  const precision = found === 0 ? 1 : hits / found
  const recall = wanted === 0 ? 1 : hits / wanted
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    count: items.length,
  }
}

/** Share of items whose value is exactly the wanted one (numbers within a thousandth). */
export function accuracyOf(items: readonly Item[], label: string): number {
  const right = items.filter((item) => isSame(item.labels[label] ?? null, labelsOf(item)[label] ?? null))
  return items.length === 0 ? 1 : right.length / items.length
}

export function isSame(wanted: unknown, found: unknown): boolean {
  if (typeof wanted === 'number' && typeof found === 'number') {
    return Math.abs(wanted - found) <= Math.max(0.005, Math.abs(wanted) * 0.001)
  }
  return wanted === found
}
