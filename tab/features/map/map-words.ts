import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { MapWords } from './svg-file.ts'

/** The map's words in the reader's language. */
export const mapWords = (): MapWords => ({
  health: (health) => (health === null ? '' : t(`word.health.${health}`)),
  progress: (progress) => (progress === null ? '' : formatScore(progress)),
  link: ({ kind, state }) =>
    [t(`map.kind.${kind}`), state && t(`alignment.states.${state}`)].filter(Boolean).join(': '),
  state: ({ state, gaps }) =>
    [(gaps?.length ?? 0) > 0 && '⚑', state && t(`alignment.states.${state}`)].filter(Boolean).join(' '),
  gap: (gap) => t(`map.gaps.${gap}`),
})
