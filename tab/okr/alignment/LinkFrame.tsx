import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePageAgain } from '#tab/ui/use-page-again.ts'

interface Props {
  readonly title: string
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** A form for a link over the page that it belongs to. */
export const LinkFrame = ({ title, onLeave, children }: Props) => {
  usePageAgain()
  return (
    <Dialog open onOpenChange={onLeave}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
