import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircle24Regular } from '@fluentui/react-icons'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { display: 'inline-flex', color: tokens.colorStatusSuccessForeground1 },
  words: { display: 'flex', flexDirection: 'column' },
})

/** Calm: everything is up to date, and when the next thing comes. */
export const NothingDue = ({ nextOn }: { readonly nextOn: string | null }) => {
  const styles = useStyles()
  return (
    <section className={styles.root}>
      <span className={styles.icon} aria-hidden>
        <CheckmarkCircle24Regular />
      </span>
      <div className={styles.words}>
        <Subtitle1 as="h2">{t('my.nothingDue')}</Subtitle1>
        <Text>
          {t('my.nothingDueText')} {nextOn && t('my.nextDue', { date: formatDate(nextOn) })}
        </Text>
      </div>
    </section>
  )
}
