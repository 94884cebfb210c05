import { useEffect } from 'react'

const isLost = () => document.activeElement === null || document.activeElement === document.body

/** The heading is where a page begins, for a keyboard that would go on nowhere. */
const beginAtHeading = () => {
  const heading = document.querySelector<HTMLElement>('h1')
  if (!heading || !isLost()) return
  heading.tabIndex = -1
  heading.style.outline = 'none'
  heading.focus({ preventScroll: true })
}

const bringBack = () => {
  if (document.querySelector('[aria-modal="true"]')) return
  document.getElementById('root')?.removeAttribute('aria-hidden')
  beginAtHeading()
}

/**
 * For what lies over the page: the page can be read and the keyboard goes on when it has gone. Fluent's focus manager
 * hides the page from screen readers as long as a dialog is open; a dialog that was its only user takes it along, and
 * nobody would show the page again. What opened the dialog may have gone as well.
 */
export const usePageAgain = () =>
  useEffect(
    () => () => {
      requestAnimationFrame(bringBack)
    },
    [],
  )
