import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircle20Filled } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { t } from '#tab/text/text.ts'

interface Props {
  readonly number: number
  /** The step that is on now. */
  readonly step: number
  readonly title: string
  /** What came out of it, once it is done. */
  readonly done: string | null
  readonly children: ReactNode
}

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  waiting: { color: tokens.colorNeutralForegroundDisabled },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  small: { color: tokens.colorNeutralForeground3 },
  check: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
  },
})

/** One of the three; only the one that is on shows its fields. */
export const Step = ({ number, step, title, done, children }: Props) => {
  const styles = useStyles()
  return (
    <section
      className={mergeClasses(styles.root, number > step && styles.waiting)}
      aria-current={number === step ? 'step' : undefined}
    >
      <div className={styles.head}>
        {number < step && <CheckmarkCircle20Filled className={styles.check} aria-label={t('start.done')} />}
        <Subtitle2 as="h2">{title}</Subtitle2>
        <Text size={200} className={number > step ? undefined : styles.small}>
          {number < step ? done : t('start.step', { number })}
        </Text>
      </div>
      {number === step && <div className={styles.body}>{children}</div>}
    </section>
  )
}
