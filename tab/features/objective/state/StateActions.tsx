import { useState } from 'react'
import { useLocation } from 'wouter'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { usePage } from '../page.ts'
import { useObjectiveArchive } from '../use-archive.ts'
import { type Transition, tellProblem, useTransition } from '../use-edits.ts'
import { useLayout } from '../use-layout.ts'
import { ActivateForm, AnswerForm, ReasonForm } from './StateForms.tsx'

type Asked = 'answer_yes' | 'answer_no' | 'activate' | 'reopen' | 'cancel' | null

/** Moves that need no question first. */
const useMoves = () => {
  const transition = useTransition()
  const move = (body: Transition) =>
    transition.mutate(body, {
      onSuccess: () => body.to !== 'closed' && notify(t(`objective.done.${body.to}`)),
      onError: tellProblem,
    })
  return { move, isMoving: transition.isPending }
}

const Archive = () => {
  const { objective } = usePage()
  const { archive, restore } = useObjectiveArchive()
  return (
    <AllowedButton
      size="small"
      appearance="subtle"
      action="objective.archive"
      denials={objective.denials}
      onClick={objective.archivedAt ? restore : archive}
    >
      {t(objective.archivedAt ? 'objective.action.restore' : 'objective.action.archive')}
    </AllowedButton>
  )
}

interface Buttons {
  readonly move: (body: Transition) => void
  readonly ask: (asked: Asked) => void
}

const BeforeActivation = ({ move, ask }: Buttons) => {
  const { objective } = usePage()
  const { denials, state } = objective
  const isProposed = state !== 'draft'
  const to = isProposed ? 'draft' : 'proposed'
  return (
    <>
      {isProposed && (
        <>
          <AllowedButton
            size="small"
            appearance="primary"
            action="objective.answer"
            denials={denials}
            onClick={() => ask('answer_yes')}
          >
            {t('objective.action.agree')}
          </AllowedButton>
          <AllowedButton
            size="small"
            action="objective.answer"
            denials={denials}
            onClick={() => ask('answer_no')}
          >
            {t('objective.action.disagree')}
          </AllowedButton>
          <AllowedButton
            size="small"
            action="objective.activate"
            denials={denials}
            onClick={() => ask('activate')}
          >
            {t('objective.action.activate')}
          </AllowedButton>
        </>
      )}
      <AllowedButton
        size="small"
        appearance={isProposed ? 'subtle' : 'primary'}
        action="objective.propose"
        denials={denials}
        onClick={() => move({ to })}
      >
        {t(isProposed ? 'objective.action.withdraw' : 'objective.action.propose')}
      </AllowedButton>
    </>
  )
}

const AfterActivation = ({ ask }: Buttons) => {
  const { objective } = usePage()
  const [, go] = useLocation()
  const grading = paths.grading({ cycleId: objective.cycleId, objectiveId: objective.id })
  if (objective.state === 'closed')
    return (
      <AllowedButton
        size="small"
        action="objective.activate"
        denials={objective.denials}
        onClick={() => ask('reopen')}
      >
        {t('objective.action.reopen')}
      </AllowedButton>
    )
  return (
    <AllowedButton
      size="small"
      appearance="primary"
      action="objective.close"
      denials={objective.denials}
      onClick={() => go(grading)}
    >
      {t('objective.action.close')}
    </AllowedButton>
  )
}

/** What can be done with the objective in its state; what the reader may not do stays visible with its reason. */
export const StateActions = () => {
  const layout = useLayout()
  const { objective } = usePage()
  const { move, isMoving } = useMoves()
  const [asked, ask] = useState<Asked>(null)
  const { state, denials } = objective
  const isOver = state === 'closed' || state === 'cancelled'
  const Next = state === 'active' || state === 'closed' ? AfterActivation : BeforeActivation
  const done = () => ask(null)
  return (
    <>
      <div className={layout.row} aria-busy={isMoving}>
        {state !== 'cancelled' && <Next move={move} ask={ask} />}
        {!isOver && (
          <AllowedButton
            size="small"
            appearance="subtle"
            action="objective.cancel"
            denials={denials}
            onClick={() => ask('cancel')}
          >
            {t('objective.action.cancel')}
          </AllowedButton>
        )}
        <Archive />
      </div>
      {asked === 'activate' && <ActivateForm onDone={done} />}
      {(asked === 'answer_yes' || asked === 'answer_no') && (
        <AnswerForm key={asked} answer={asked === 'answer_yes' ? 'yes' : 'no'} onDone={done} />
      )}
      {(asked === 'reopen' || asked === 'cancel') && <ReasonForm key={asked} about={asked} onDone={done} />}
    </>
  )
}
