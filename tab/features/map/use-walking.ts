import { useRef, useState } from 'react'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import type { AlignmentMap } from './alignment-map.ts'
import { type Choice, isSame, walk } from './choice.ts'
import type { MapIndex } from './map-index.ts'

interface Walking {
  readonly map: AlignmentMap
  readonly index: MapIndex
  readonly choice: Choice | null
  /** Goes there, and brings it into view. */
  readonly goTo: (choice: Choice | null) => void
  readonly open: (choice: Choice) => void
  readonly link: (from: number, to: number | null) => void
}

/** Keys and presses on the map: walking along its links, and choosing the target of a new one. */
export const useWalking = ({ map, index, choice, goTo, open, link }: Walking) => {
  const last = useRef<Choice | null>(null)
  /** The objective a link is being drawn from by keyboard or finger. */
  const [linkFrom, setLinkFrom] = useState<number | null>(null)

  const finish = (to: Choice | null): boolean => {
    if (linkFrom === null || to?.kind !== 'node' || to.at === linkFrom) return false
    setLinkFrom(null)
    link(linkFrom, to.at)
    return true
  }
  const begin = () => {
    if (choice?.kind !== 'node') return false
    setLinkFrom(choice.at)
    notify(t('map.linkTo'))
    return true
  }
  const abort = () => {
    setLinkFrom(null)
    notify(t('map.linkAborted'))
    return true
  }
  const step = (key: string): boolean => {
    if (key === 'l' || key === 'L') return begin()
    if (key === 'Escape' && linkFrom !== null) return abort()
    if (key === 'Enter' && choice?.kind === 'node') {
      if (!finish(choice)) open(choice)
      return true
    }
    const next = walk(choice, key, { map, index, last: last.current })
    if (next === null || isSame(next, choice)) return key.startsWith('Arrow')
    last.current = choice
    goTo(next)
    return true
  }
  return { step, finish, linkFrom }
}
