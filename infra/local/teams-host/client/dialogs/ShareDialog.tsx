import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { entityPathOf } from '../../protocol/deep-links.ts'
import type { AppLocation } from '../../protocol/host.ts'
import { type Outcome, refuse, succeed } from '../../protocol/outcome.ts'
import { useClient } from '../state/client.tsx'

const useStyles = makeStyles({
  links: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
})

interface ShareDialogProps {
  readonly location?: AppLocation
  readonly label?: string
  readonly links?: readonly string[]
  readonly onDone: (outcome: Outcome) => void
}

/** A link to hand on: the one of Teams, and the one that opens in this client. */
export function ShareDialog({ location, label, links = [], onDone }: ShareDialogProps) {
  const { t } = useClient()
  const styles = useStyles()
  const [isCopied, setCopied] = useState(false)
  const path = location && entityPathOf(location, label)
  const close = () => onDone(isCopied ? succeed() : refuse('userAbort', 'Nothing was shared.'))
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{label || t.shareTitle}</DialogTitle>
          <DialogContent className={styles.links}>
            {path && (
              <LinkField label={t.localLink} url={window.location.origin + path} onCopied={setCopied} />
            )}
            {path && (
              <LinkField
                label={t.teamsLink}
                url={`https://teams.microsoft.com${path}`}
                onCopied={setCopied}
              />
            )}
            {links.map((url) => (
              <LinkField key={url} label={t.shareTitle} url={url} onCopied={setCopied} />
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{t.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface LinkFieldProps {
  readonly label: string
  readonly url: string
  readonly onCopied: (isCopied: true) => void
}

function LinkField({ label, url, onCopied }: LinkFieldProps) {
  const { t } = useClient()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    setCopied(true)
    onCopied(true)
  }
  const icon = isCopied ? <CheckmarkRegular /> : <CopyRegular />
  return (
    <Field label={label}>
      <Input
        readOnly
        value={url}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={icon}
            aria-label={isCopied ? t.copied : t.copy}
            onClick={copy}
          />
        }
      />
    </Field>
  )
}
