import {
  Badge,
  Button,
  Checkbox,
  Field,
  Link,
  makeStyles,
  Select,
  Text,
  Title3,
  tokens,
} from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CycleView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { BodyOf, ResponseOf } from '#tab/api/contract-types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
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
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { PageBody } from '#tab/ui/PageBody.tsx'

type Body = BodyOf<'POST /cycles/{cycleId}/carry-over'>
type Result = ResponseOf<'POST /cycles/{cycleId}/carry-over'>

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXXL}`,
    border: 'none',
    minWidth: 0,
  },
})

const useCarryOver = (cycleId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ key, ...body }: Body & { readonly key: string }) =>
      call('POST /cycles/{cycleId}/carry-over', { params: { cycleId }, body, idempotencyKey: key }),
    onSettled: () =>
      Promise.all(
        [['board'], ['objective'], ['overview'], ['my-okrs']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  })
}

interface CardProps {
  readonly objective: ObjectiveView
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
}

const Marks = ({ objective }: { readonly objective: ObjectiveView }) => {
  const [, go] = useLocation()
  const obstacle = obstacleOf(objective)
  const { carriedTo, grade } = objective
  return (
    <>
      {grade && <Text size={200}>{t('carryOver.grade', { value: formatScore(grade.value) })}</Text>}
      {obstacle && <Badge appearance="outline">{t(`carryOver.${obstacle}`)}</Badge>}
      {carriedTo && (
        <Link as="button" onClick={() => go(paths.objective(carriedTo))}>
          {t('carryOver.toDraft')}
        </Link>
      )}
    </>
  )
}

const ObjectiveChoice = ({ objective, choice, onChoice }: CardProps) => {
  const styles = useStyles()
  const chosen = choice[objective.id]
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        <Checkbox
          label={objective.title}
          checked={chosen !== undefined}
          disabled={obstacleOf(objective) !== null}
          onChange={() => onChoice(toggleObjective(choice, objective))}
        />
        <Marks objective={objective} />
      </div>
      {chosen && (
        <fieldset
          className={styles.parts}
          aria-label={t('carryOver.keyResultsOf', { title: objective.title })}
        >
          {keyResultsOf(objective).map(({ id, title }) => (
            <Checkbox
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

interface DoneProps {
  readonly result: Result
  readonly target: CycleView
  readonly board: BoardData
}

const Done = ({ result, target, board }: DoneProps) => {
  const [, go] = useLocation()
  const there = paths.board({ cycleId: target.id, unitId: board.unit.id })
  const kept = board.objectives.filter(({ id }) => result.alreadyThere.includes(id))
  return (
    <div role="status">
      <EmptyState
        title={t('carryOver.doneTitle', { cycle: target.name })}
        text={t('carryOver.doneText', { count: result.created.length })}
        action={{ label: t('carryOver.toBoard', { cycle: target.name }), onClick: () => go(there) }}
      >
        {result.created.map(({ id, cycleId, title }) => (
          <Link as="button" key={id} onClick={() => go(paths.objective({ cycleId, objectiveId: id }))}>
            {title}
          </Link>
        ))}
        {kept.length > 0 && (
          <Text>{t('carryOver.unchanged', { titles: kept.map(({ title }) => title).join(', ') })}</Text>
        )}
      </EmptyState>
    </div>
  )
}

interface Draft {
  readonly choice: Choice
  readonly toCycleId: string | null
  /** Sent twice, it is carried over once. */
  readonly key: string
}

interface FormProps {
  readonly board: BoardData
  readonly targets: readonly CycleView[]
  readonly onDone: (result: Result, target: CycleView) => void
}

const Form = ({ board, targets, onDone }: FormProps) => {
  const draft = useDraft<Draft>(`carry-over:${board.cycle.id}:${board.unit.id}`, {
    choice: {},
    toCycleId: null,
    key: crypto.randomUUID(),
  })
  const send = useCarryOver(board.cycle.id)
  const { choice, toCycleId } = draft.value
  const target = targets.find(({ id }) => id === toCycleId) ?? targets[0]
  const open = board.objectives.filter((objective) => obstacleOf(objective) === null)
  const chosen = carriedOf(choice, open)
  // a changed wish is a new request: the same key with other words would be refused
  const change = (part: Partial<Draft>) => draft.set({ ...draft.value, ...part, key: crypto.randomUUID() })
  const submit = () => {
    if (!target || chosen.length === 0 || send.isPending) return
    const done = (result: Result) => {
      draft.drop()
      onDone(result, target)
    }
    send.mutate({ toCycleId: target.id, objectives: chosen, key: draft.value.key }, { onSuccess: done })
  }
  return (
    <>
      <Text>{t('carryOver.intro')}</Text>
      {target ? (
        <Field label={t('carryOver.target')}>
          <Select value={target.id} onChange={(_, { value }) => change({ toCycleId: value })}>
            {targets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Text>{t('carryOver.noTarget')}</Text>
      )}
      <div>
        <Button
          size="small"
          onClick={() => change({ choice: open.reduce<Choice>((all, one) => toggleObjective(all, one), {}) })}
        >
          {t('carryOver.selectAll')}
        </Button>
      </div>
      {board.objectives.map((objective) => (
        <ObjectiveChoice
          key={objective.id}
          objective={objective}
          choice={choice}
          onChoice={(next) => change({ choice: next })}
        />
      ))}
      {send.error && <Text role="alert">{send.error.message}</Text>}
      <div>
        <AllowedButton
          appearance="primary"
          action="cycle.carryOver"
          denials={board.denials}
          disabledFocusable={!target || chosen.length === 0}
          onClick={submit}
        >
          {chosen.length === 0 ? t('carryOver.submitNone') : t('carryOver.submit', { count: chosen.length })}
        </AllowedButton>
      </div>
    </>
  )
}

interface Props {
  readonly board: BoardData
  readonly cycles: readonly CycleView[]
}

/** Chooses what goes on in a later cycle, as drafts that point back. */
export const CarryOverPage = ({ board, cycles }: Props) => {
  const [done, setDone] = useState<Omit<DoneProps, 'board'> | null>(null)
  const { cycle, unit, objectives } = board
  const isEmpty = objectives.length === 0
  return (
    <>
      <TopBar place={null} cycleId={cycle.id} unitId={unit.id}>
        <Title3 as="h1">{t('carryOver.title')}</Title3>
        <Text>{t('carryOver.from', { cycle: cycle.name, unit: unit.name })}</Text>
      </TopBar>
      <PageBody isReading>
        {done && <Done {...done} board={board} />}
        {!done && isEmpty && <EmptyState title={t('carryOver.emptyTitle')} text={t('carryOver.emptyText')} />}
        {!done && !isEmpty && (
          <Form
            board={board}
            targets={targetsOf(cycles, cycle)}
            onDone={(result, target) => setDone({ result, target })}
          />
        )}
      </PageBody>
    </>
  )
}
