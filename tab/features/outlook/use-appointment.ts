import { useCallback, useEffect, useRef, useState } from 'react'
import { onItemChanged, openedItem } from '#tab/host/office/opened-item.ts'
import { askAppointment, type Shown } from './appointment.ts'

export type Asked = { readonly shown: Shown } | { readonly error: unknown }

/** The answer about what is open now; never rejected. */
export const askOpened = async (): Promise<Asked> => {
  try {
    return { shown: await askAppointment(await openedItem()) }
  } catch (error) {
    return { error }
  }
}

const STALE_AFTER_MS = 5 * 60_000

/** A pinned pane may stand there for days: looked at again, it asks again. */
const useRefresh = (ask: () => Promise<void>) => {
  const last = useRef(Date.now())
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last.current < STALE_AFTER_MS) return
      last.current = Date.now()
      void ask()
    }
    const events = ['visibilitychange', 'focus'] as const
    for (const event of events) window.addEventListener(event, look)
    return () => {
      for (const event of events) window.removeEventListener(event, look)
    }
  }, [ask])
}

/**
 * Follows what is open beside the pane.
 * @param first the answer that the page was drawn with
 */
export const useAppointment = (first: Asked) => {
  const [asked, setAsked] = useState<Asked | null>(first)
  const latest = useRef(0)

  const ask = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    const answer = await askOpened()
    // Whoever pages through mails is shown the last one; what is there stays where only a look for news has failed
    if (mine === latest.current)
      setAsked((shown) => ('error' in answer && shown && 'shown' in shown ? shown : answer))
  }, [])

  useEffect(() => {
    onItemChanged(() => {
      setAsked(null)
      void ask()
    })
  }, [ask])

  useRefresh(ask)

  const again = useCallback(() => {
    setAsked(null)
    void ask()
  }, [ask])
  return { asked, again, refresh: ask, set: (shown: Shown) => setAsked({ shown }) }
}
