import type { FormSink, WordLists } from './lists.ts'
import { split } from './split.ts'
import {
  NOUN_BIT,
  type NounClass,
  type Particles,
  type VerbClass,
  type VerbForm,
  type VerbReading,
} from './types.ts'

/** The first class that claims a form keeps it: special readings come before the general ones. */
const ORDER: readonly VerbClass[] = [
  'double',
  'triple',
  'quadruple',
  'halve',
  'deal',
  'serve',
  'make',
  'win',
  'up',
  'down',
  'better',
  'keep',
  'move',
  'reach',
  'do',
  'state',
]

/** What a noun made of a verb stands for ("Einführung", "Steigerung"). */
const NOUN_OF_VERB: Partial<Record<VerbClass, NounClass>> = {
  do: 'act',
  deal: 'act',
  make: 'act',
  up: 'rise',
  down: 'fall',
  better: 'better',
  keep: 'keep',
  double: 'double',
  halve: 'halve',
}

interface VerbTable {
  readonly verbs: ReadonlyMap<string, VerbReading>
  readonly particles: ReadonlyMap<string, Particles>
}

/** Every form of every listed verb; nouns made of verbs are added to the given ones. */
export function verbTable(lists: WordLists, nouns: Map<string, number>): VerbTable {
  const verbs = new Map<string, { cls: VerbClass; forms: Set<VerbForm> }>()
  const particles = new Map<string, Map<string, VerbClass>>()
  const sink: FormSink = {
    verb(form, kind, cls) {
      const known = verbs.get(form)
      if (known === undefined) verbs.set(form, { cls, forms: new Set([kind]) })
      else if (known.cls === cls) known.forms.add(kind)
    },
    separated(form, particle, cls) {
      const known = particles.get(form) ?? new Map<string, VerbClass>()
      if (!known.has(particle)) known.set(particle, cls)
      particles.set(form, known)
    },
    noun(form, cls) {
      const name = NOUN_OF_VERB[cls]
      if (name === undefined) return
      for (const end of ['', 'en']) if (!nouns.has(form + end)) nouns.set(form + end, NOUN_BIT[name])
    },
  }
  for (const cls of ORDER) for (const entry of split(lists.verbs[cls])) lists.inflect(entry, cls, sink)
  return { verbs, particles }
}
