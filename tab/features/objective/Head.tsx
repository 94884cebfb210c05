import { Badge, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { Explain } from '#tab/okr/explain/Explain.tsx'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { formatNumber, formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import { CarriedLinks } from './CarriedLinks.tsx'
import { EditableText } from './EditableText.tsx'
import { usePage } from './page.ts'
import { StateActions } from './state/StateActions.tsx'
import { useObjectiveEdit } from './use-edits.ts'
import { useLayout } from './use-layout.ts'

const TITLE_MAX = 300

const useStyles = makeStyles({
  hero: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
  },
  figure: { display: 'inline-flex', alignItems: 'center' },
  bar: { width: '100%' },
  title: {
    margin: 0,
    overflowWrap: 'anywhere',
    [narrow]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
})

const Title = () => {
  const styles = useStyles()
  const { objective, cycle } = usePage()
  const edit = useObjectiveEdit()
  return (
    <EditableText
      draftKey={`objective:${objective.id}:title`}
      label={t('conflict.field.title')}
      editLabel={t('objective.editTitle')}
      current={{ value: objective.title, etag: objective.etag }}
      maxLength={TITLE_MAX}
      isSingleLine
      coached={{ objective, keyResultId: null, cycleEnd: cycle.endsOn }}
      refusal={reasonOf(objective.denials, 'objective.edit')}
      error={edit.error?.message ?? null}
      isSaving={edit.isPending}
      onSave={({ text, begun: { value, etag } }, saved) =>
        edit.mutate(
          { patch: { title: text }, begun: { etag, fields: { title: value } } },
          { onSuccess: saved },
        )
      }
    >
      <Title3 as="h1" className={styles.title}>
        {objective.title}
      </Title3>
    </EditableText>
  )
}

const Figures = () => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { objective } = usePage()
  const place = { cycleId: objective.cycleId, objectiveId: objective.id }
  const about = { place, subject: 'objective' }
  return (
    <div className={layout.row}>
      <span className={styles.figure}>
        <Text weight="semibold" className={styles.hero}>
          {objective.progress === null ? t('common.none') : formatScore(objective.progress)}
        </Text>
        <Explain {...about} figure="progress" />
      </span>
      {objective.expectedPace !== null && (
        <span className={styles.figure}>
          {t('word.expected')} {formatScore(objective.expectedPace)}
          <Explain {...about} figure="expected_pace" />
        </span>
      )}
      {objective.health && (
        <span className={styles.figure}>
          <HealthBadge health={objective.health} />
          <Explain {...about} figure="health" />
        </span>
      )}
      {objective.confidence !== null && (
        <span className={styles.figure}>
          {t('word.confidenceValue', { value: formatNumber(objective.confidence, 1) })}
          <Explain {...about} figure="confidence" />
        </span>
      )}
      {objective.grade && (
        <span className={styles.figure}>
          {t('objective.gradeValue')} {formatScore(objective.grade.value)}
          <Explain {...about} figure="suggested_grade" />
        </span>
      )}
    </div>
  )
}

/** Title, state and the numbers of the objective, with what can be done next. */
export const Head = () => {
  const styles = useStyles()
  const { objective } = usePage()
  return (
    <>
      <Title />
      <StateActions>
        <Badge appearance="outline" color={objective.state === 'active' ? 'brand' : 'informative'}>
          {t(`word.state.${objective.state}`)}
        </Badge>
        <CarriedLinks />
      </StateActions>
      {objective.cancelReason && (
        <Text>{t('objective.cancelReason', { reason: objective.cancelReason })}</Text>
      )}
      <Figures />
      {objective.grade?.reason && (
        <Text>{t('objective.gradeReason', { reason: objective.grade.reason })}</Text>
      )}
      <ProgressBar
        value={objective.progress}
        expected={objective.expectedPace}
        text={progressText(objective)}
        className={styles.bar}
      />
    </>
  )
}
