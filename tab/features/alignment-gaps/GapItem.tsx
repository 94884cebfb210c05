import { Button, Text } from '@fluentui/react-components'
import { Link } from 'wouter'
import type { GapView } from '#shared/contracts/shapes/types.ts'
import type { GapFix } from '#shared/domain/alignment/gap.ts'
import { type Listed, wayOf } from '#tab/okr/alignment/gap-way.ts'
import { paths } from '#tab/paths.ts'
import { formatDate, formatEither } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { Hint } from '#tab/ui/Hint.tsx'
import { useGapStyles } from './styles.ts'

interface Props {
  readonly gap: GapView
  readonly listed: Listed
  readonly unitName: (unitId: string) => string
}

/** The form that closes it; whoever may not open it reads why. */
const Way = ({ gap, fix, listed, title }: Omit<Props, 'unitName'> & { fix: GapFix; title: string }) => {
  const styles = useGapStyles()
  const label = t(`alignment.fix.${fix}`)
  const named = { 'aria-label': `${label}: ${title}` }
  const denial = gap.denials[fix]
  if (!denial)
    return (
      <Link className={styles.link} href={wayOf(gap, fix, listed)} {...named}>
        {label}
      </Link>
    )
  return (
    <Hint text={t(`denial.${denial}`)}>
      <Button appearance="transparent" size="small" className={styles.refused} disabledFocusable {...named}>
        {label}
      </Button>
    </Hint>
  )
}

/** "Kundenservice → KI-Assistent: Der Assistent … · fällig seit 27.11.2026" */
const factsOf = ({ gap, unitName }: Pick<Props, 'gap' | 'unitName'>): string => {
  const others = gap.otherUnitId && [unitName(gap.otherUnitId), gap.otherObjectiveTitle]
  const between = [gap.objectiveTitle && unitName(gap.unitId), others?.filter(Boolean).join(': ')]
  const due = gap.kind === 'overdue_dependency' ? 'my.dueSince' : 'my.neededBy'
  const facts = [between.filter(Boolean).join(' → '), gap.dueOn && t(due, { date: formatDate(gap.dueOn) })]
  return facts.filter(Boolean).join(' · ')
}

/** Which end leads nowhere, and why. */
const goneText = ({ gone, ...gap }: GapView): string | null => {
  if (!gone) return null
  const title = gone.objectiveId === gap.objectiveId ? gap.objectiveTitle : gap.otherObjectiveTitle
  return t(`alignment.gone_${gone.reason}`, { title: title ?? '' })
}

/** Who could close it instead; null where the reader can. */
const whoCan = ({ gap, unitName }: Pick<Props, 'gap' | 'unitName'>): string | null => {
  const reasons = gap.fixes.map((fix) => gap.denials[fix])
  if (reasons.includes(undefined)) return null
  const other = reasons.find((reason) => reason !== 'not_a_member')
  if (other) return t(`denial.${other}`)
  const units = [...new Set([gap.unitId, gap.otherUnitId].filter((id) => id !== null))].map(unitName)
  return t('alignment.whoCan', { units: formatEither(units) })
}

const Ways = ({ gap, listed, unitName, title }: Props & { readonly title: string }) => {
  const styles = useGapStyles()
  const others = whoCan({ gap, unitName })
  if (others) return <span className={styles.others}>{others}</span>
  return (
    <div className={styles.ways}>
      {gap.fixes.map((fix) => (
        <Way key={fix} gap={gap} fix={fix} listed={listed} title={title} />
      ))}
    </div>
  )
}

/** One gap: what it is about, and the ways to close it. */
export const GapItem = ({ gap, listed, unitName }: Props) => {
  const styles = useGapStyles()
  const { cycleId } = listed
  const { objectiveId, unitId } = gap
  const title = gap.objectiveTitle ?? unitName(unitId)
  const facts = factsOf({ gap, unitName })
  const gone = goneText(gap)
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Link
          className={styles.title}
          href={objectiveId ? paths.objective({ cycleId, objectiveId }) : paths.board({ cycleId, unitId })}
        >
          {title}
        </Link>
        {facts && <span className={styles.small}>{facts}</span>}
        {gone && <Text className={styles.small}>{gone}</Text>}
      </div>
      <Ways gap={gap} listed={listed} unitName={unitName} title={title} />
    </li>
  )
}
