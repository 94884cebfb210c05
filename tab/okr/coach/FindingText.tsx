import { mergeClasses } from '@fluentui/react-components'
import type { Finding } from '#shared/coach/finding.ts'
import { SeverityMark } from './SeverityMark.tsx'
import { useBesideStyles } from './use-beside-styles.ts'

/** A sure finding says what it saw and then asks; a judgement call asks first. */
export const FindingText = ({
  finding,
  isDimmed = false,
}: {
  readonly finding: Finding
  readonly isDimmed?: boolean
}) => {
  const styles = useBesideStyles()
  const { reason, question } = finding
  const [first, second] = finding.certainty === 'asks' ? [question, reason] : [reason, question]
  return (
    <div className={styles.finding}>
      <SeverityMark finding={finding} />
      <div className={mergeClasses(styles.words, isDimmed && styles.dimmed)}>
        <span className={styles.first}>{first}</span>
        <span className={styles.second}>{second}</span>
      </div>
    </div>
  )
}
