import type { FieldRule, SizedRule } from './field-rules.ts'
import type { ProblemCode } from './problem.ts'
import { CODE_TEXTS_DE } from './problem-texts/codes-de.ts'
import { CODE_TEXTS_EN } from './problem-texts/codes-en.ts'
import { RULE_TEXTS_DE, SIZE_TEXTS_DE } from './problem-texts/rules-de.ts'
import { RULE_TEXTS_EN, SIZE_TEXTS_EN } from './problem-texts/rules-en.ts'

export type ProblemLanguage = 'de' | 'en'
export type ProblemTextKey = `${ProblemCode}.${'title' | 'detail'}` | FieldRule
export type TextParams = Readonly<Record<string, string | number>>

type Texts = Readonly<Record<ProblemTextKey | SizedRule, string>>

const TEXTS: Readonly<Record<ProblemLanguage, Texts>> = {
  de: { ...CODE_TEXTS_DE, ...RULE_TEXTS_DE, ...SIZE_TEXTS_DE },
  en: { ...CODE_TEXTS_EN, ...RULE_TEXTS_EN, ...SIZE_TEXTS_EN },
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Dates and numbers are written as the language writes them; every other text stays as it is. */
function written(language: ProblemLanguage, param: string | number): string {
  if (typeof param === 'number') return new Intl.NumberFormat(language).format(param)
  if (!DATE.test(param)) return param
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(param))
}

/** A sentence without its gaps: "{name}" is filled, and "[ … {name} …]" is left out where the name is not given. */
const filled = (sentence: string, language: ProblemLanguage, params: TextParams): string =>
  sentence
    .replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part: string, name: string) => (name in params ? part : ''))
    .replace(/\{(\w+)\}/g, (gap, name: string) => {
      const param = params[name]
      return param === undefined ? gap : written(language, param)
    })

const isSized = (key: string): key is SizedRule => Object.hasOwn(SIZE_TEXTS_DE, key)

function sentence(language: ProblemLanguage, key: ProblemTextKey, { origin }: TextParams): string {
  const exact = `${key}.${origin}`
  return TEXTS[language][isSized(exact) ? exact : key]
}

/** The sentence a person reads for a problem's title and detail or for what is wrong with one field. */
export const problemText = (
  language: ProblemLanguage,
  key: ProblemTextKey,
  params: TextParams = {},
): string => filled(sentence(language, key, params), language, params)
