import { english } from '#shared/coach/languages/english.ts'
import { teach } from '#shared/coach/languages/pack.ts'
import { serveQuestions } from './serve-questions.ts'

// What an English reader writes is mostly English: German comes with the first German text.
teach('en', english)
serveQuestions({
  language: 'de',
  fetch: async () => (await import('#shared/coach/languages/german.ts')).german,
})
