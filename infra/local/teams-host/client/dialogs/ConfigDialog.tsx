import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components'
import { useCallback, useMemo } from 'react'
import type { Frame } from '../../protocol/host.ts'
import type { PinnedTab } from '../../types.ts'
import { AppFrame } from '../frame/AppFrame.tsx'
import { useClient } from '../state/client.tsx'
import { useTabConfig } from './use-tab-config.ts'

const useStyles = makeStyles({
  surface: { width: 'min(680px, calc(100vw - 16px))', maxWidth: 'none' },
  content: { display: 'flex', flexDirection: 'column', height: '480px', maxHeight: 'calc(100vh - 200px)' },
})

interface ConfigDialogProps {
  readonly channel: NonNullable<Frame['channel']>
  readonly url: string
  /** The tab to change; a new one without it. */
  readonly tab?: PinnedTab | undefined
  /** The id of the saved tab, or nothing when the dialog was left. */
  readonly onDone: (tabId: string | undefined) => void
}

/** The app's configuration page with the client's own Save button. */
export function ConfigDialog({ channel, url, tab, onDone }: ConfigDialogProps) {
  const { t, state } = useClient()
  const styles = useStyles()
  const { config, isValid, isSaving, failure, save, setLink } = useTabConfig(channel.channelId, tab, onDone)
  const frame = useMemo<Frame>(
    () => ({ context: 'settings', entityId: tab?.config.entityId ?? '', channel }),
    [channel, tab],
  )
  const leave = useCallback(() => onDone(undefined), [onDone])
  return (
    <Dialog open onOpenChange={leave}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{state.app.name}</DialogTitle>
          <DialogContent className={styles.content}>
            {failure && (
              <MessageBar intent="error">
                <MessageBarBody>{failure}</MessageBarBody>
              </MessageBar>
            )}
            <AppFrame frame={frame} url={url} title={state.app.name} config={config} onLink={setLink} />
          </DialogContent>
          <DialogActions>
            <Button onClick={leave}>{t.cancel}</Button>
            <Button appearance="primary" disabled={!isValid || isSaving} onClick={save}>
              {t.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
