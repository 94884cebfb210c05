import type config from './de/config.ts'
import type first from './de/first.ts'
import type pages from './de/pages.ts'

export type Texts = typeof first & typeof pages & typeof config
