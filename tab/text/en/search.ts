import type * as de from '../de/search.ts'
import type { SameKeys } from '../same-keys.ts'

export const search: SameKeys<typeof de.search> = {
  title: 'Search',
  label: 'Search all units',
  placeholder: 'Objectives and key results …',
  hint: 'Arrow keys choose, Enter opens.',
  startTitle: 'What are the others up to?',
  startText: 'Every objective and key result of every unit in this cycle can be found here.',
  noneTitle: 'Nothing found',
  noneText: 'A shorter word or another cycle may help.',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
  foundMore: 'The first {{count}} results',
  more: 'More results',
  results: 'Results',
  inObjective: 'in “{{title}}”',
}
