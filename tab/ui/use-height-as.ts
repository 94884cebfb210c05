import { useEffect, useRef } from 'react'

/** Tells the page how high an element is, in a custom property: others keep clear of it. */
export const useHeightAs = <E extends HTMLElement>(property: `--${string}`) => {
  const place = useRef<E>(null)
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty(property, `${place.current?.offsetHeight ?? 0}px`)
    return () => void style.removeProperty(property)
  })
  return place
}
