import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Finding } from '#shared/coach/finding.ts'
import { SeverityMark } from './severity.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  dimmed: { '& > span': { color: tokens.colorNeutralForeground3 } },
  first: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  second: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

/** A sure finding says what it saw and then asks; a judgement call asks first. */
export const FindingText = ({
  finding,
  isDimmed = false,
}: {
  readonly finding: Finding
  readonly isDimmed?: boolean
}) => {
  const styles = useStyles()
  const { reason, question } = finding
  const [first, second] = finding.certainty === 'asks' ? [question, reason] : [reason, question]
  return (
    <div className={styles.root}>
      <SeverityMark finding={finding} />
      <div className={mergeClasses(styles.words, isDimmed && styles.dimmed)}>
        <span className={styles.first}>{first}</span>
        <span className={styles.second}>{second}</span>
      </div>
    </div>
  )
}
