import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { MapWords } from './svg-file.ts'

/** Where there is no room for a word; the legend says what they mean. */
export const STATE_MARKS = { requested: '?', confirmed: '✓', declined: '✕', delivered: '✓✓' } as const

/** The map's words in the reader's language. */
export const mapWords = (): MapWords => ({
  health: (health) => (health === null ? '' : t(`word.health.${health}`)),
  progress: (progress) => (progress === null ? '' : formatScore(progress)),
  link: ({ kind, state }) =>
    [t(`map.kind.${kind}`), state && t(`alignment.states.${state}`)].filter(Boolean).join(': '),
  state: ({ state, gaps }) =>
    [(gaps?.length ?? 0) > 0 && '⚑', state && t(`alignment.states.${state}`)].filter(Boolean).join(' '),
  mark: ({ state, gaps }) =>
    [(gaps?.length ?? 0) > 0 && '⚑', state && STATE_MARKS[state]].filter(Boolean).join(' '),
  gap: (gap) => t(`map.gaps.${gap}`),
})
