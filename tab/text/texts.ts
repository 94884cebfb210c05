import type config from './de/config.ts'
import type first from './de/first.ts'
import type outlook from './de/outlook.ts'
import type pages from './de/pages.ts'
import type retrospective from './de/retrospective.ts'
import type reviews from './de/reviews.ts'
import type sessions from './de/sessions.ts'

export type Texts = typeof first &
  typeof pages &
  typeof config &
  typeof reviews &
  typeof sessions &
  typeof retrospective &
  typeof outlook
