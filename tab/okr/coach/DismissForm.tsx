import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'
import type { Dismissing } from './dismissing.ts'

const REASON_MIN = 3
const REASON_MAX = 1000

interface Props {
  readonly dismissing: Dismissing
  readonly onClose: () => void
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 0 24px`,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
})

/** A finding is set aside with a reason, so that the next reader need not wonder. */
export const DismissForm = ({ dismissing: { draftKey, dismiss }, onClose }: Props) => {
  const styles = useStyles()
  const draft = useDraft(draftKey, '')
  const reason = draft.value.trim()
  const isReady = reason.length >= REASON_MIN && !dismiss.isPending
  const send = () => isReady && dismiss.mutate(reason, { onSuccess: onClose })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') send()
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <div className={styles.root}>
      <Field label={t('coach.dismissReason')}>
        <Input
          autoFocus
          value={draft.value}
          maxLength={REASON_MAX}
          onChange={(_, { value }) => draft.set(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={!isReady} onClick={send}>
          {t('coach.dismiss')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
