import { makeStyles, Subtitle1, Text, Title3, tokens } from '@fluentui/react-components'
import { RULES, type RuleId } from '#shared/coach/rules/rule-ids.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { t } from '#tab/text/text.ts'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { RuleEntry } from './RuleEntry.tsx'

const GROUPS = ['objective', 'key-result', 'set'] as const
type Group = (typeof GROUPS)[number]

/** What a rule's name begins with is what it is about. */
const rulesOf = (group: Group): readonly RuleId[] =>
  (Object.keys(RULES) as RuleId[]).filter((id) => id.startsWith(`${group}-`)) // the keys of this very record

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
})

interface Props {
  readonly cycleId: string
  /** The rule a link has led to. */
  readonly ruleId: string | null
}

const Rules = ({ group, ruleId }: { readonly group: Group } & Pick<Props, 'ruleId'>) => {
  const styles = useStyles()
  return (
    <section className={styles.group} aria-labelledby={`rules-${group}`}>
      <Subtitle1 as="h2" id={`rules-${group}`}>
        {t(`coachRules.groups.${group}`)}
      </Subtitle1>
      <ul className={styles.list}>
        {rulesOf(group).map((id) => (
          <RuleEntry key={id} ruleId={id} isAimedAt={id === ruleId} />
        ))}
      </ul>
    </section>
  )
}

/** Every rule of the coach with its reason and with good and weak examples in both languages. */
export const RulesPage = ({ cycleId, ruleId }: Props) => (
  <>
    <TopBar place={null} cycleId={cycleId}>
      <Title3 as="h1">{t('coachRules.title')}</Title3>
    </TopBar>
    <PageBody isReading>
      <Text className={useStyles().intro}>{t('coachRules.intro')}</Text>
      {GROUPS.map((group) => (
        <Rules key={group} group={group} ruleId={ruleId} />
      ))}
    </PageBody>
  </>
)
