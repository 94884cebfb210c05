import { Fragment, type ReactNode, useCallback, useState } from 'react'
import type { Ask } from './client.tsx'

interface Shown {
  readonly id: number
  readonly node: ReactNode
}

let lastId = 0

/** Dialogs one above the other, each with a promise of what it is closed with. */
export function useDialogs() {
  const [shown, setShown] = useState<readonly Shown[]>([])

  const ask: Ask = useCallback(
    (render) =>
      new Promise((resolve) => {
        lastId += 1
        const id = lastId
        const node = render((value) => {
          setShown((all) => all.filter((dialog) => dialog.id !== id))
          resolve(value)
        })
        setShown((all) => [...all, { id, node }])
      }),
    [],
  )

  const dialogs = shown.map(({ id, node }) => <Fragment key={id}>{node}</Fragment>)
  return { ask, dialogs }
}
