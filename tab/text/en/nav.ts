import type * as de from '../de/nav.ts'
import type { SameKeys } from '../same-keys.ts'

/** Where else one can go. */
export const nav: SameKeys<typeof de.nav> = {
  board: 'Board',
  alignment: 'Alignment',
  rituals: 'Rituals',
  my: 'My OKRs',
  overview: 'Overview',
  settings: 'Settings',
  label: 'Views',
}
