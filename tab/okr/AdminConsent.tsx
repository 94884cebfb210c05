import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { consentPage } from '#tab/host/popup.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: '100%',
    minWidth: 0,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  link: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, width: '100%' },
  address: { flex: '1 1 200px', minWidth: 0 },
})

interface Props {
  readonly address: string
  readonly check: () => Promise<boolean>
}

const copy = async (page: string) => {
  try {
    await navigator.clipboard.writeText(page)
    notify(t('calendar.consent.copied'))
  } catch {
    // A host may keep its frames from the clipboard; the field beside the button can be copied by hand
    notify(t('calendar.consent.notCopied'), { intent: 'error' })
  }
}

/** The link an administrator opens, to be passed on, and the look whether it has been followed. */
export const AdminConsent = ({ address, check }: Props) => {
  const styles = useStyles()
  const again = useMutation({ mutationFn: check })
  const page = consentPage(address)
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.hint}>
        {t('calendar.consent.adminHint')}
      </Text>
      <div className={styles.link}>
        <Input
          readOnly
          className={styles.address}
          value={page}
          aria-label={t('calendar.consent.adminLink')}
          onFocus={({ target }) => target.select()}
        />
        <Button onClick={() => void copy(page)}>{t('calendar.consent.copy')}</Button>
        <Button appearance="subtle" disabledFocusable={again.isPending} onClick={() => again.mutate()}>
          {t('calendar.consent.again')}
        </Button>
      </div>
      {again.data === false && (
        <Text role="status" size={200}>
          {t('calendar.consent.notYet')}
        </Text>
      )}
    </div>
  )
}
