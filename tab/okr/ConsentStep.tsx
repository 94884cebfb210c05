import { Button, Input, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { askConsent, consentPage } from '#tab/host/popup.ts'
import { answerChallenge } from '#tab/host/token.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'

export interface Consent {
  readonly personUrl: string
  readonly adminUrl: string
  /** What Entra ID wants to see proved, such as a second factor; then no consent is missing. */
  readonly claims: string | null
}

interface Props {
  readonly consent: Consent
  readonly onAllowed: () => void
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  link: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, width: '100%' },
  address: { flex: '1 1 200px', minWidth: 0 },
})

/** The link an administrator opens; whoever cannot allow it alone can pass it on. */
const AdminLink = ({ address }: { readonly address: string }) => {
  const styles = useStyles()
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    notify(t('calendar.consent.copied'))
  }
  return (
    <>
      <Text size={200} className={styles.hint}>
        {t('calendar.consent.admin')}
      </Text>
      <div className={styles.link}>
        <Input readOnly className={styles.address} value={address} aria-label={t('calendar.consent.admin')} />
        <Button onClick={() => void copy()}>{t('calendar.consent.copy')}</Button>
      </div>
    </>
  )
}

/** A calm step inside the page: why access is needed, one button, and the way over an administrator. */
export const ConsentStep = ({ consent, onAllowed }: Props) => {
  const styles = useStyles()
  const ask = useMutation({
    mutationFn: () => (consent.claims ? answerChallenge(consent.claims) : askConsent(consent.personUrl)),
    onSuccess: onAllowed,
  })
  return (
    <section className={styles.root} aria-label={t('calendar.consent.title')}>
      <Subtitle2 as="h2">{t('calendar.consent.title')}</Subtitle2>
      <Text>{t('calendar.consent.text')}</Text>
      <Button appearance="primary" disabledFocusable={ask.isPending} onClick={() => ask.mutate()}>
        {t('calendar.consent.allow')}
      </Button>
      {ask.isError && <Text role="alert">{t('calendar.consent.refused')}</Text>}
      <AdminLink address={consentPage(consent.adminUrl)} />
    </section>
  )
}
