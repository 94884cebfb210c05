import { Badge, makeStyles, Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import type { Figure } from '#shared/domain/explanation.ts'
import { nameOf } from '#tab/okr/describe-field.ts'
import { Explain } from '#tab/okr/explain/Explain.tsx'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { formatAge, formatDate, formatNumber, formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { PersonAvatar } from '#tab/ui/PersonAvatar.tsx'
import { usePage } from './page.ts'
import { useLayout } from './use-layout.ts'

const useStyles = makeStyles({
  figure: { display: 'inline-flex', alignItems: 'center', fontVariantNumeric: 'tabular-nums' },
  owner: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
})

interface Props {
  readonly keyResult: KeyResultView
}

const Figured = ({ keyResult, figure, children }: Props & { figure: Figure; children: ReactNode }) => {
  const { objective } = usePage()
  const place = { cycleId: objective.cycleId, objectiveId: objective.id }
  return (
    <span className={useStyles().figure}>
      {children}
      <Explain place={place} subject={keyResult.id} figure={figure} metric={keyResult.metric} />
    </span>
  )
}

const Numbers = ({ keyResult }: Props) => (
  <>
    <Figured keyResult={keyResult} figure="progress">
      <Text weight="semibold">
        {keyResult.progress === null ? t('word.progressNone') : formatScore(keyResult.progress)}
      </Text>
    </Figured>
    {keyResult.expectedPace !== null && (
      <Figured keyResult={keyResult} figure="expected_pace">
        {t('word.expected')} {formatScore(keyResult.expectedPace)}
      </Figured>
    )}
    {keyResult.health && (
      <Figured keyResult={keyResult} figure="health">
        <HealthBadge health={keyResult.health} />
      </Figured>
    )}
    {keyResult.confidence !== null && (
      <Figured keyResult={keyResult} figure="confidence">
        {t('word.confidenceValue', { value: formatNumber(keyResult.confidence) })}
      </Figured>
    )}
    {keyResult.forecast && (
      <Figured keyResult={keyResult} figure="forecast">
        {t('word.forecast')} {formatScore(keyResult.forecast.progress)}
      </Figured>
    )}
    {keyResult.grade && (
      <Figured keyResult={keyResult} figure="suggested_grade">
        {t('objective.gradeValue')} {formatScore(keyResult.grade.value)}
      </Figured>
    )}
  </>
)

const ageOf = ({ lastCheckIn }: KeyResultView) =>
  lastCheckIn
    ? t('objective.keyResult.last', { age: formatAge(lastCheckIn.ageDays) })
    : t('objective.keyResult.never')

/** Every number and colour of a key result, each with its "?". */
export const KeyResultFigures = ({ keyResult }: Props) => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { people } = usePage()
  const owner = people.find(({ id }) => id === keyResult.ownerId)
  const weight = { weight: formatNumber(keyResult.weight) }
  return (
    <>
      <div className={layout.row}>
        <Numbers keyResult={keyResult} />
        {keyResult.milestone && <Badge appearance="outline">{t('word.milestone')}</Badge>}
        {keyResult.findBaseline && <Badge appearance="outline">{t('word.findBaseline')}</Badge>}
      </div>
      {keyResult.mismatch && <Text>{t(`word.mismatch.${keyResult.mismatch}`)}</Text>}
      <div className={layout.row}>
        <span className={styles.owner}>
          {owner && <PersonAvatar person={owner} size={20} />}
          <Text size={200}>{nameOf(people, keyResult.ownerId)}</Text>
        </span>
        <Text size={200} className={layout.quiet}>
          {keyResult.weight === 0
            ? t('objective.keyResult.weightNone')
            : t('objective.keyResult.weight', weight)}
        </Text>
        <Text size={200} className={layout.quiet}>
          {ageOf(keyResult)}
        </Text>
        {keyResult.dueOn && (
          <Text size={200} className={layout.quiet}>
            {t('objective.keyResult.due', { on: formatDate(keyResult.dueOn) })}
          </Text>
        )}
      </div>
    </>
  )
}
