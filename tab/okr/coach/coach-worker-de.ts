import { german } from '#shared/coach/languages/german.ts'
import { teach } from '#shared/coach/languages/pack.ts'
import { serveQuestions } from './serve-questions.ts'

// What a German reader writes is mostly German: English comes with the first English text.
teach('de', german)
serveQuestions({
  language: 'en',
  fetch: async () => (await import('#shared/coach/languages/english.ts')).english,
})
