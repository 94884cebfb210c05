import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useCallback, useMemo, useState } from 'react'
import type { DialogPort, DialogRequest, Frame } from '../../protocol/host.ts'
import { type Outcome, refuse, succeed } from '../../protocol/outcome.ts'
import { AppFrame } from '../frame/AppFrame.tsx'
import type { FrameLink } from '../frame/frame-link.ts'
import { useClient } from '../state/client.tsx'
import { childOf } from './open-task-dialog.tsx'

/** The named sizes of Teams, in pixels. */
const sides = { small: 300, medium: 500, large: 720 } as const

function pixels(side: DialogRequest['width']): number {
  return typeof side === 'number' ? side : sides[side ?? 'medium']
}

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 16px)', boxSizing: 'content-box' },
  content: { display: 'flex', flexDirection: 'column', padding: 0, maxHeight: 'calc(100vh - 120px)' },
})

interface TaskDialogProps {
  readonly request: DialogRequest
  readonly frame: Frame
  readonly opener: FrameLink
  readonly onDone: (outcome: Outcome) => void
}

/** A page of the app in a dialog; closing it by hand is an abort, as in Teams. */
export function TaskDialog({ request, frame, opener, onDone }: TaskDialogProps) {
  const { t, state } = useClient()
  const styles = useStyles()
  const [size, setSize] = useState<Pick<DialogRequest, 'width' | 'height'>>(request)
  const abort = () => onDone(refuse('userAbort', 'User cancelled/closed the task module.'))
  const dialogs = useMemo(() => insideDialog(opener, onDone, setSize), [opener, onDone])
  const onLink = useCallback((link: FrameLink) => void childOf.set(opener, link), [opener])
  return (
    <Dialog open onOpenChange={abort}>
      <DialogSurface className={styles.surface} style={{ width: pixels(size.width) }}>
        <DialogBody>
          <DialogTitle
            action={
              <Button appearance="subtle" aria-label={t.close} icon={<DismissRegular />} onClick={abort} />
            }
          >
            {request.title ?? state.app.name}
          </DialogTitle>
          <DialogContent className={styles.content} style={{ height: pixels(size.height) }}>
            <AppFrame
              frame={frame}
              url={request.url}
              title={request.title ?? state.app.name}
              dialogs={dialogs}
              onLink={onLink}
            />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function insideDialog(
  opener: FrameLink,
  onDone: (outcome: Outcome) => void,
  resize: DialogPort['resize'],
): DialogPort {
  return {
    open: () => refuse('notSupportedInCurrentContext', 'A dialog cannot open another one.'),
    submit: (result) => onDone(succeed(result)),
    resize,
    toParent: (message) => opener.send('messageForParent', message),
    toChild: () => {},
  }
}
