import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Regular, DismissCircle16Regular } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import { RULES, type RuleId } from '#shared/coach/rules/rule-ids.ts'
import { ruleText } from '#shared/coach/texts/rule-texts.ts'
import { sourceName } from '#shared/coach/texts/source-name.ts'
import { language, t } from '#tab/text/text.ts'

interface Props {
  readonly ruleId: RuleId
  readonly isAimedAt: boolean
}

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    scrollMarginBlock: '24px',
    outlineStyle: 'none',
  },
  aimed: { boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  examples: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  example: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  weak: { color: tokens.colorStatusDangerForeground3 },
})

interface ExampleProps {
  readonly kind: 'good' | 'weak'
  readonly spoken: 'de' | 'en'
  readonly ruleId: RuleId
}

const Example = ({ kind, spoken, ruleId }: ExampleProps) => {
  const styles = useStyles()
  const Icon = kind === 'good' ? CheckmarkCircle16Regular : DismissCircle16Regular
  return (
    <div className={styles.example}>
      <Icon className={mergeClasses(styles.icon, styles[kind])} aria-label={t(`coachRules.${kind}`)} />
      <span lang={spoken}>{ruleText(ruleId, spoken)[kind]}</span>
    </div>
  )
}

/** The reader's own language first. */
const spokenFirst = () => (language() === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const))

const Examples = ({ ruleId }: Pick<Props, 'ruleId'>) => (
  <div className={useStyles().examples}>
    {spokenFirst().flatMap((spoken) =>
      (['good', 'weak'] as const).map((kind) => (
        <Example key={`${spoken}-${kind}`} kind={kind} spoken={spoken} ruleId={ruleId} />
      )),
    )}
  </div>
)

/** One rule; a link to it brings it into view and hands it the keyboard. */
export const RuleEntry = ({ ruleId, isAimedAt }: Props) => {
  const styles = useStyles()
  const place = useRef<HTMLLIElement>(null)
  const text = ruleText(ruleId, language())
  useEffect(() => {
    if (!isAimedAt) return
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.focus({ preventScroll: true })
  }, [isAimedAt])
  return (
    <li ref={place} tabIndex={-1} className={mergeClasses(styles.entry, isAimedAt && styles.aimed)}>
      <Subtitle2 as="h3">{text.title}</Subtitle2>
      <Text>
        {text.criterion} {text.question}
      </Text>
      <Examples ruleId={ruleId} />
      <Text size={200} className={styles.quiet}>
        {t('coachRules.source', { source: sourceName(RULES[ruleId].origin, language()) })}
      </Text>
    </li>
  )
}
