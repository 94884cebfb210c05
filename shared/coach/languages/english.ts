import { ENGLISH as words } from '../lexicon/english.ts'
import { isTaskEn } from '../signals/task-en.ts'
import { verbsEn } from '../signals/verbs-en.ts'
import { EN as sentences } from '../texts/en.ts'
import type { LanguagePack } from './pack.ts'

/** What the coach knows of English. */
export const english: LanguagePack = { words, verbsIn: verbsEn, isTask: isTaskEn, sentences }
