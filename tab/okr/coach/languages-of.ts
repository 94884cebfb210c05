import type { Language } from '#shared/coach/language.ts'
import { recogniseLanguage } from '#shared/coach/recognise-language.ts'
import type { Question } from './questions.ts'

interface Text {
  readonly title: string
  readonly language?: Language | undefined
}

const textsOf = (question: Question): readonly Text[] => {
  if (question.about !== 'set') return [question.input]
  const { objectives, elsewhere = [] } = question.input
  return [...objectives.flatMap((objective) => [objective, ...objective.keyResults]), ...elsewhere]
}

/** Whether a question takes this language: to answer in it, or to read one of its texts. */
export const isIn = (language: Language, question: Question): boolean =>
  question.language === language ||
  textsOf(question).some(
    (text) => (text.language ?? recogniseLanguage(text.title, question.language)) === language,
  )
