import { STRONG_DE } from './irregular-de.ts'
import type { FormSink } from './lists.ts'
import type { VerbClass } from './types.ts'

const STRONG = new Map(
  STRONG_DE.split(/[|\n]/).map((line) => {
    const [base = '', third = '', past = '', part = ''] = line.trim().split(' ')
    return [base, { third, past, part }] as const
  }),
)
/** Unstressed prefixes: the participle takes no ge- ("erstellt", "überarbeitet"). */
const INSEPARABLE =
  /^(?:be|ge(?=[a-zäöü]{4})|er|ver|zer|ent|emp|miss|über|unter|hinter|wider|vollend|voll(?=zieh))(?=[a-zäöü]{3})/
const NO_GE = /ieren$|^(?:kanti|offen|anti|refact|up|work|brainst)/
const HARD_END = /(?:[td]|[bdfgkpt][nm]|chn)$/

/** Generates the forms of one infinitive such as "führen" or "ein+führen". */
export function inflectDe(entry: string, cls: VerbClass, sink: FormSink): void {
  const at = entry.lastIndexOf('+')
  const particle = at < 0 ? '' : entry.slice(0, at)
  const base = entry.slice(at + 1)
  const forms = baseForms(base)
  sink.verb(particle + base, 'base', cls)
  sink.verb(particle + forms.part, 'part', cls)
  sink.noun(`${particle}${forms.stem}ung`, cls)
  if (particle !== '') sink.verb(`${particle}zu${base}`, 'base', cls)
  for (const form of forms.finite) {
    sink.verb(particle + form, 'finite', cls)
    if (particle !== '') sink.separated(form, particle, cls)
  }
  if (particle !== '') sink.separated(base, particle, cls)
}

function baseForms(base: string) {
  const stem = base.endsWith('en') ? base.slice(0, -2) : base.slice(0, -1)
  const strong = strongOf(base)
  const t = HARD_END.test(stem) ? 'et' : 't'
  const third = strong?.third ?? stem + t
  const past = strong?.past ?? `${stem}${t}e`
  const part = strong?.part ?? participle(base, stem + t)
  const stems = base.endsWith('eln') ? [`${stem.slice(0, -2)}le`] : [`${stem}e`]
  return {
    stem,
    part,
    finite: [...stems, stem + t, third, past, `${past}${past.endsWith('e') ? 'n' : 'en'}`],
  }
}

function strongOf(base: string) {
  const whole = STRONG.get(base)
  if (whole !== undefined) return whole
  const prefix = INSEPARABLE.exec(base)?.[0]
  if (prefix === undefined) return undefined
  const inner = STRONG.get(base.slice(prefix.length))
  if (inner === undefined) return undefined
  return {
    third: prefix + inner.third,
    past: prefix + inner.past,
    part: prefix + inner.part.replace(/^ge/, ''),
  }
}

function participle(base: string, weak: string): string {
  return INSEPARABLE.test(base) || NO_GE.test(base) ? weak : `ge${weak}`
}
