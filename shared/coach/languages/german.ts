import { GERMAN as words } from '../lexicon/german.ts'
import { isTaskDe } from '../signals/task-de.ts'
import { verbsDe } from '../signals/verbs-de.ts'
import { DE as sentences } from '../texts/de.ts'
import type { LanguagePack } from './pack.ts'

/** What the coach knows of German. */
export const german: LanguagePack = { words, verbsIn: verbsDe, isTask: isTaskDe, sentences }
