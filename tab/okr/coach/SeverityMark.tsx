import {
  ErrorCircle16Regular,
  Lightbulb16Regular,
  QuestionCircle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons'
import type { Finding } from '#shared/coach/finding.ts'
import { t } from '#tab/text/text.ts'
import { useBesideStyles } from './use-beside-styles.ts'

const ICONS = { error: ErrorCircle16Regular, warning: Warning16Regular, hint: Lightbulb16Regular } as const

/** How much a finding weighs, as a shape with a word; what the coach is unsure of is a question. */
export const SeverityMark = ({ finding: { severity, certainty } }: { readonly finding: Finding }) => {
  const styles = useBesideStyles()
  const isQuestion = certainty === 'asks'
  const Icon = isQuestion ? QuestionCircle16Regular : ICONS[severity]
  const word = t(isQuestion ? 'coach.asks' : `coach.severity.${severity}`)
  const colour = isQuestion ? styles.hint : styles[severity]
  return <Icon className={`${styles.mark} ${colour}`} aria-label={word} title={word} />
}
