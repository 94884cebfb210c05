import { Button, Field, Input, Subtitle2, Text } from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { insertObjective } from '#tab/api/objective-cache.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { paths } from '#tab/paths.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'

const TITLE_MAX = 300

const NewObjective = ({ place, board }: StepProps) => {
  const styles = useStepStyles()
  const client = useQueryClient()
  const draft = useDraft(`review:${place.reviewId}:objective`, { title: '', key: crypto.randomUUID() })
  const { title, key } = draft.value
  const create = useReviewChange<void, ObjectiveView>({
    place,
    send: () =>
      call('POST /cycles/{cycleId}/objectives', {
        params: { cycleId: board.cycle.id },
        body: { unitId: board.unit.id, title: title.trim() },
        idempotencyKey: key,
      }),
    onDone: (objective) => {
      draft.drop()
      insertObjective(client, objective)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() !== '' && !create.isPending) create.mutate()
  }
  return (
    <form className={styles.card} onSubmit={submit}>
      <Field label={t('session.work.newObjective')} hint={t('session.work.newObjectiveHint')}>
        <Input
          value={title}
          maxLength={TITLE_MAX}
          onChange={(_, { value }) => draft.set({ ...draft.value, title: value })}
        />
      </Field>
      <AllowedButton
        type="submit"
        action="objective.create"
        denials={board.denials}
        disabledFocusable={title.trim() === '' || create.isPending}
      >
        {t('session.work.add')}
      </AllowedButton>
    </form>
  )
}

const DraftCard = ({ objective }: { readonly objective: ObjectiveView }) => {
  const styles = useStepStyles()
  const { id, cycleId, title, state, keyResults, denials, etag } = objective
  const propose = useObjectiveChange({
    objectiveId: id,
    send: () =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/transition', {
        params: { cycleId, objectiveId: id },
        body: { to: 'proposed' },
        ifMatch: etag,
      }),
  })
  const count = keyResults.filter(({ archivedAt }) => !archivedAt).length
  return (
    <li className={styles.card}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Text size={200} className={styles.quiet}>
        {`${t(`word.state.${state}`)} · ${t('session.work.keyResults', { count })}`}
      </Text>
      <div className={styles.row}>
        <Button as="a" href={`#${paths.objective({ cycleId, objectiveId: id })}`} size="small">
          {t('session.work.open')}
        </Button>
        {state === 'draft' && (
          <AllowedButton
            action="objective.propose"
            denials={denials}
            size="small"
            disabledFocusable={propose.isPending}
            onClick={() => propose.mutate()}
          >
            {t('session.work.propose')}
          </AllowedButton>
        )}
      </div>
    </li>
  )
}

/** The cycle's objectives in the making: written together, proposed when they are good. */
const Drafts = (props: StepProps) => {
  const styles = useStepStyles()
  const objectives = props.board.objectives.filter(
    ({ archivedAt, state }) => !archivedAt && state !== 'cancelled',
  )
  return (
    <div className={styles.step}>
      {objectives.length === 0 && <Text className={styles.quiet}>{t('session.work.noDrafts')}</Text>}
      <ul className={styles.list}>
        {objectives.map((objective) => (
          <DraftCard key={objective.id} objective={objective} />
        ))}
      </ul>
      <NewObjective {...props} />
    </div>
  )
}

export default Drafts
