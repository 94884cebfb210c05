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
    // Whoever pages through mails is shown the last one
    if (mine === latest.current) setAsked(answer)
  }, [])

  useEffect(() => {
    onItemChanged(() => {
      setAsked(null)
      void ask()
    })
  }, [ask])

  const again = useCallback(() => {
    setAsked(null)
    void ask()
  }, [ask])
  return { asked, again, refresh: ask, set: (shown: Shown) => setAsked({ shown }) }
}
