import { useEffect, useRef, useState } from 'react'
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
  // Where the keys have come to: somebody who presses quickly is ahead of what is drawn
  const here = useRef(choice)
  useEffect(() => {
    here.current = choice
  }, [choice])
  /** The objective a link is being drawn from by keyboard or finger. */
  const [linkFrom, setLinkFrom] = useState<number | null>(null)

  const finish = (to: Choice | null): boolean => {
    if (linkFrom === null || to?.kind !== 'node' || to.at === linkFrom) return false
    setLinkFrom(null)
    link(linkFrom, to.at)
    return true
  }
  const begin = () => {
    if (here.current?.kind !== 'node') return false
    setLinkFrom(here.current.at)
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
    const from = here.current
    if (key === 'Enter' && from?.kind === 'node') {
      if (!finish(from)) open(from)
      return true
    }
    const next = walk(from, key, { map, index, last: last.current })
    if (next === null || isSame(next, from)) return key.startsWith('Arrow')
    last.current = from
    here.current = next
    goTo(next)
    return true
  }
  return { step, finish, linkFrom }
}
