import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { meQuery } from '#tab/api/queries.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import {
  type Choice,
  carriedOf,
  keyResultsOf,
  obstacleOf,
  targetsOf,
  toggleKeyResult,
  toggleObjective,
} from '#tab/okr/carry-over-choice.ts'
import { CheckLine } from '#tab/reviews/CheckLine.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'

interface Wish {
  readonly choice: Choice
  readonly toCycleId: string
  /** Sent twice, it is carried over once. */
  readonly key: string
}

const nothing = (): Wish => ({ choice: {}, toCycleId: '', key: crypto.randomUUID() })

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXL}`,
    border: 'none',
    minWidth: 0,
  },
})

const useCarryOver = ({ place, board }: StepProps, done: () => void) => {
  const client = useQueryClient()
  return useReviewChange<Wish>({
    place,
    send: ({ choice, toCycleId, key }) =>
      call('POST /cycles/{cycleId}/carry-over', {
        params: { cycleId: board.cycle.id },
        body: {
          toCycleId,
          objectives: carriedOf(choice, board.objectives),
        },
        idempotencyKey: key,
      }),
    onDone: () => {
      done()
      notify(t('session.work.carried'))
      void client.invalidateQueries({ queryKey: ['board'] })
    },
  })
}

interface LineProps {
  readonly objective: ObjectiveView
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
}

const wordsOf = ({ title, grade, carriedTo }: ObjectiveView): string => {
  if (carriedTo) return `${title} (${t('session.work.already')})`
  return grade ? `${title} · ${formatScore(grade.value)}` : title
}

/** An objective and, once it is chosen, which of its key results go on with it. */
const ObjectiveLine = ({ objective, choice, onChoice }: LineProps) => {
  const styles = useStyles()
  const chosen = choice[objective.id]
  return (
    <div>
      <CheckLine
        label={wordsOf(objective)}
        checked={objective.carriedTo !== null || chosen !== undefined}
        disabled={obstacleOf(objective) !== null}
        onChange={() => onChoice(toggleObjective(choice, objective))}
      />
      {chosen && (
        <fieldset
          className={styles.parts}
          aria-label={t('session.work.carryPartsOf', { title: objective.title })}
        >
          {keyResultsOf(objective).map(({ id, title }) => (
            <CheckLine
              key={id}
              label={title}
              checked={chosen.includes(id)}
              onChange={() => onChoice(toggleKeyResult(choice, objective.id, id))}
            />
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** What goes on in the next cycle; it becomes drafts there that point back here. */
const CarryOver = (props: StepProps) => {
  const styles = useStepStyles()
  const { board, place } = props
  const { data: me } = useQuery(meQuery())
  const draft = useDraft<Wish>(`review:${place.reviewId}:carry-over`, nothing())
  const carry = useCarryOver(props, draft.drop)
  const { choice, toCycleId } = draft.value
  const targets = targetsOf(me?.cycles ?? [], board.cycle)
  const into = toCycleId || targets[0]?.id
  // A changed wish is a new request: the same key with other words would be refused
  const change = (part: Partial<Wish>) => draft.set({ ...draft.value, ...part, key: crypto.randomUUID() })
  const count = carriedOf(choice, board.objectives).length
  if (!into) return <Text>{t('session.work.noCycle')}</Text>
  return (
    <div className={styles.step}>
      <Text className={styles.quiet}>{t('session.work.carryIntro')}</Text>
      {board.objectives
        .filter(({ state, archivedAt }) => !archivedAt && state !== 'cancelled')
        .map((objective) => (
          <ObjectiveLine
            key={objective.id}
            objective={objective}
            choice={choice}
            onChoice={(next) => change({ choice: next })}
          />
        ))}
      {targets.length > 1 && (
        <Field label={t('session.work.carryTo')}>
          <Select value={into} onChange={(_, data) => change({ toCycleId: data.value })}>
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
          action="cycle.carryOver"
          denials={board.denials}
          appearance="primary"
          size="large"
          disabledFocusable={carry.isPending || count === 0}
          onClick={() => count > 0 && carry.mutate({ ...draft.value, toCycleId: into })}
        >
          {count === 0 ? t('session.work.carryNone') : t('session.work.carry', { count })}
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
