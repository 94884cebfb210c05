import { cloneElement, type ReactElement, useEffect, useState } from 'react'
import type LazyTooltip from './LazyTooltip.tsx'
import { whenIdle } from './when-idle.ts'

interface Props {
  readonly text: string
  readonly children: ReactElement<{ title?: string }>
}

let tooltip: typeof LazyTooltip | null = null
let isAsked = false

/** Once for all controls; without it they keep the browser's own hint. */
const fetchTooltip = () => {
  if (isAsked) return
  isAsked = true
  void whenIdle()
    .then(() => import('./LazyTooltip.tsx'))
    .then((part) => {
      tooltip = part.default
    })
    .catch(() => undefined)
}

/**
 * A few words about a control, when pointed at or reached by keyboard. What shows them is settled when the control
 * appears: exchanged under the pointer, a control would lose the press and the focus that are on it.
 */
export const Hint = ({ text, children }: Props) => {
  const [Tooltip] = useState(() => tooltip)
  useEffect(fetchTooltip, [])
  return Tooltip ? <Tooltip text={text}>{children}</Tooltip> : cloneElement(children, { title: text })
}
