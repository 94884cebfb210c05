import { useCallback, useRef } from 'react'
import { useClient } from '../state/client.tsx'
import type { FrameLink } from './frame-link.ts'

/** The client's back arrow: the page is asked first, and only if it has registered for it. */
export function useBackButton() {
  const { back } = useClient()
  const link = useRef<FrameLink>(undefined)
  const setLink = useCallback((to: FrameLink) => {
    link.current = to
  }, [])
  const pressBack = () =>
    link.current?.isRegistered('backButton') ? link.current.send('backButtonPress') : back()
  return { setLink, pressBack }
}
