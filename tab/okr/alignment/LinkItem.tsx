import { Badge, Text } from '@fluentui/react-components'
import { Link } from 'wouter'
import type { AlignmentView, PersonView } from '#shared/contracts/shapes/types.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { paths } from '#tab/paths.ts'
import { formatDate, formatScore, formatShare } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { LinkActions } from './LinkActions.tsx'
import type { WantedLink } from './link-doing.ts'
import { groupOf, otherEnd, ownEnd } from './link-groups.ts'
import { useAlignmentStyles } from './styles.ts'

interface Props {
  readonly link: AlignmentView
  readonly objectiveId: string
  readonly unitName: (unitId: string) => string
  readonly people: readonly PersonView[]
  /** Per cent that no parent has yet. */
  readonly left: number
  readonly wanted: WantedLink | null
}

const STATE_COLOURS = {
  requested: 'warning',
  confirmed: 'informative',
  declined: 'danger',
  delivered: 'success',
} as const

/** Who looks after it as long as nobody has promised. */
const RiskOwner = ({ link: { dependency }, people }: Pick<Props, 'link' | 'people'>) => {
  const styles = useAlignmentStyles()
  const owner = people.find(({ id }) => id === dependency?.riskOwnerId)
  return owner && <span className={styles.small}>{t('alignment.riskText', { name: owner.name })}</span>
}

const Dependency = ({ link, people }: Pick<Props, 'link' | 'people'>) => {
  const styles = useAlignmentStyles()
  if (!link.dependency) return null
  const { state, dueOn, isOverdue, message, answer } = link.dependency
  return (
    <>
      <div className={styles.line}>
        <Badge appearance="tint" color={STATE_COLOURS[state]}>
          {t(`alignment.states.${state}`)}
        </Badge>
        {dueOn && (
          <span className={isOverdue ? styles.warning : styles.small}>
            {t(isOverdue ? 'my.dueSince' : 'my.neededBy', { date: formatDate(dueOn) })}
          </span>
        )}
      </div>
      {message && <Text>{message}</Text>}
      {answer?.message && (
        <Text className={styles.small}>{t('alignment.answerText', { message: answer.message })}</Text>
      )}
      <RiskOwner link={link} people={people} />
    </>
  )
}

/** One link as its objective sees it: the other end, how it stands, and what can be done here. */
export const LinkItem = ({ link, objectiveId, unitName, people, left, wanted }: Props) => {
  const styles = useAlignmentStyles()
  const other = otherEnd(link, objectiveId)
  const group = groupOf(link, objectiveId)
  const own = ownEnd(link, objectiveId)
  const facts = [
    own.keyResultId && t('alignment.ownKeyResult', { title: own.title }),
    other.keyResultId && t('alignment.otherKeyResult', { title: other.objectiveTitle }),
    unitName(other.unitId),
    link.share !== null && t('alignment.shareText', { share: formatShare(link.share / 100) }),
    other.progress !== null && t('word.progressText', { progress: formatScore(other.progress) }),
    other.isArchived && t('alignment.gone'),
  ]
  return (
    <li className={styles.item}>
      <Link
        className={styles.link}
        href={paths.objective({ cycleId: link.cycleId, objectiveId: other.objectiveId })}
      >
        {other.title}
      </Link>
      <div className={styles.line}>
        <span className={styles.small}>{facts.filter(Boolean).join(' · ')}</span>
        {other.state === 'active' ? (
          <HealthBadge health={other.health} />
        ) : (
          <span className={styles.small}>{t(`word.state.${other.state}`)}</span>
        )}
      </div>
      <Dependency link={link} people={people} />
      <LinkActions
        link={link}
        group={group}
        people={people}
        left={own.keyResultId ? null : left + (link.share ?? 0)}
        doing={wanted?.alignmentId === link.id ? wanted.doing : null}
      />
    </li>
  )
}
