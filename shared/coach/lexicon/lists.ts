import type { CueName, NounClass, VerbClass, VerbForm } from './types.ts'

type Lists<K extends string> = Readonly<Partial<Record<K, string>>>

/** Where forms of one verb go; a particle makes the base forms separable. */
export interface FormSink {
  verb(form: string, kind: VerbForm, cls: VerbClass): void
  separated(form: string, particle: string, cls: VerbClass): void
  noun(form: string, cls: VerbClass): void
}

/** The words of one language by class, and how it bends and joins them. */
export interface WordLists {
  readonly verbs: Lists<VerbClass>
  readonly nouns: Lists<NounClass>
  readonly words: Lists<CueName>
  /** Endings of plurals, the singular's empty one included. */
  readonly plurals: readonly string[]
  /** A plural that changes the word itself; undefined for all others. */
  changedPlural(noun: string): string | undefined
  inflect(verb: string, cls: VerbClass, sink: FormSink): void
  /** Classes of a noun, also of one that only its parts tell; undefined for an unknown one. */
  nounOf(low: string, nouns: ReadonlyMap<string, number>): number | undefined
  /** Value of a number word; NaN for any other. */
  numberOf(low: string): number
}
