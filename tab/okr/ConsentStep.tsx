import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useHost } from '#tab/host/host-context.tsx'
import { askConsent, consentFailure } from '#tab/host/popup.ts'
import { answerChallenge } from '#tab/host/token.ts'
import { t } from '#tab/text/text.ts'
import { AdminConsent } from './AdminConsent.tsx'
import { becomesTrue } from './becomes-true.ts'

export interface Consent {
  readonly personUrl: string
  readonly adminUrl: string
  readonly needsAdmin: boolean
  /** What Entra ID wants to see proved, such as a second factor; then no consent is missing. */
  readonly claims: string | null
}

interface Props {
  readonly consent: Consent
  /** Asks again; whether access is there by now. */
  readonly check: () => Promise<boolean>
  /** What a person's own consent is for, where it is not for the calendar. */
  readonly purpose?: 'panel' | 'minutes'
  /** What can be done without. */
  readonly children?: ReactNode
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
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
})

type Kind = 'person' | 'admin' | 'challenge'

const kindOf = ({ claims, needsAdmin }: Consent): Kind =>
  claims !== null ? 'challenge' : needsAdmin ? 'admin' : 'person'

const failureText = (error: Error, kind: Kind): string =>
  kind === 'challenge' ? t('calendar.consent.notProved') : t(`calendar.consent.${consentFailure(error)}`)

/** A calm step inside the page: why access is needed, one button, and the way over an administrator. */
export const ConsentStep = ({ consent, check, purpose, children }: Props) => {
  const styles = useStyles()
  const { loginHint } = useHost()
  const kind = kindOf(consent)
  const words = kind === 'challenge' ? kind : (purpose ?? kind)
  const [isAdminWay, showAdminWay] = useState(kind === 'admin')
  const ask = useMutation({
    mutationFn: async () => {
      if (consent.claims !== null) await answerChallenge(consent.claims)
      else await askConsent(kind === 'admin' ? consent.adminUrl : consent.personUrl, loginHint)
      return becomesTrue(check)
    },
    onError: () => kind === 'person' && showAdminWay(true),
  })
  return (
    <section className={styles.root} aria-label={t(`calendar.consent.${words}.title`)}>
      <Subtitle2 as="h2">{t(`calendar.consent.${words}.title`)}</Subtitle2>
      <Text>{t(`calendar.consent.${words}.text`)}</Text>
      <div className={styles.line}>
        <Button
          appearance={kind === 'admin' ? 'secondary' : 'primary'}
          disabledFocusable={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {t(ask.isPending ? 'calendar.consent.waiting' : `calendar.consent.${kind}.allow`)}
        </Button>
        {kind === 'person' && !isAdminWay && (
          <Button appearance="subtle" onClick={() => showAdminWay(true)}>
            {t('calendar.consent.askAdmin')}
          </Button>
        )}
        {children}
      </div>
      {ask.isError && <Text role="alert">{failureText(ask.error, kind)}</Text>}
      {ask.data === false && <Text role="status">{t('calendar.consent.notYet')}</Text>}
      {isAdminWay && <AdminConsent address={consent.adminUrl} check={check} />}
    </section>
  )
}
