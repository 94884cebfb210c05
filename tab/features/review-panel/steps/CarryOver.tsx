import { Button, Field, Select, Text } from '@fluentui/react-components'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#tab/api/client.ts'
import { meQuery } from '#tab/api/queries.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { CheckLine } from '#tab/reviews/CheckLine.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'

interface Choice {
  readonly objectiveIds: readonly string[]
  readonly toCycleId: string
  readonly key: string
}

const nothing = (): Choice => ({ objectiveIds: [], toCycleId: '', key: crypto.randomUUID() })

/** Open cycles that begin later, the next first. */
const useTargets = ({ board: { cycle } }: StepProps) => {
  const { data: me } = useQuery(meQuery())
  return (me?.cycles ?? [])
    .filter(({ id, state, startsOn }) => id !== cycle.id && state !== 'closed' && startsOn > cycle.startsOn)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
}

const useCarryOver = ({ place, board }: StepProps, done: () => void) => {
  const client = useQueryClient()
  return useReviewChange<Choice & { readonly into: string }>({
    place,
    send: ({ objectiveIds, into, key }) =>
      call('POST /cycles/{cycleId}/carry-over', {
        params: { cycleId: board.cycle.id },
        body: {
          toCycleId: into,
          objectives: board.objectives
            .filter(({ id }) => objectiveIds.includes(id))
            .map(({ id, keyResults }) => ({
              objectiveId: id,
              keyResultIds: keyResults.filter(({ archivedAt }) => !archivedAt).map((one) => one.id),
            })),
        },
        idempotencyKey: key,
      }),
    onDone: () => {
      done()
      notify(t('review.work.carried'))
      void client.invalidateQueries({ queryKey: ['board'] })
    },
  })
}

/** What goes on in the next cycle; it becomes drafts there that point back here. */
const CarryOver = (props: StepProps) => {
  const styles = useStepStyles()
  const targets = useTargets(props)
  const draft = useDraft<Choice>(`review:${props.place.reviewId}:carry-over`, nothing())
  const carry = useCarryOver(props, draft.drop)
  const { objectiveIds, toCycleId } = draft.value
  const into = toCycleId || targets[0]?.id
  const choose = (id: string, isChosen: boolean) =>
    draft.set({
      ...draft.value,
      objectiveIds: isChosen ? [...objectiveIds, id] : objectiveIds.filter((one) => one !== id),
    })
  const living = props.board.objectives.filter(
    ({ state, archivedAt }) => !archivedAt && state !== 'cancelled',
  )
  if (!into) return <Text>{t('review.work.noCycle')}</Text>
  return (
    <div className={styles.step}>
      <Text className={styles.quiet}>{t('review.work.carryIntro')}</Text>
      {living.map(({ id, title, carriedTo }) => (
        <CheckLine
          key={id}
          label={carriedTo ? `${title} (${t('review.work.already')})` : title}
          checked={carriedTo !== null || objectiveIds.includes(id)}
          disabled={carriedTo !== null}
          onChange={(_, { checked }) => choose(id, checked === true)}
        />
      ))}
      {targets.length > 1 && (
        <Field label={t('review.work.carryTo')}>
          <Select value={into} onChange={(_, data) => draft.set({ ...draft.value, toCycleId: data.value })}>
            {targets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <AllowedButton
          action="review.note"
          denials={props.page.denials}
          appearance="primary"
          size="large"
          disabledFocusable={carry.isPending || objectiveIds.length === 0}
          onClick={() => carry.mutate({ ...draft.value, into })}
        >
          {t('review.work.carry', { count: objectiveIds.length })}
        </AllowedButton>
        {draft.isKept && (
          <Button appearance="subtle" onClick={draft.drop}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}

export default CarryOver
