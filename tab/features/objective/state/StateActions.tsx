import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useHost } from '#tab/host/host-context.tsx'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { AllowedItem } from '#tab/okr/AllowedItem.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { MoreMenu } from '#tab/ui/MoreMenu.tsx'
import { notify } from '#tab/ui/notices.ts'
import { usePage } from '../page.ts'
import { useObjectiveArchive } from '../use-archive.ts'
import { type Transition, tellProblem, useTransition } from '../use-edits.ts'
import { type Move, type MoveName, movesOf } from './moves.ts'
import { ActivateForm, AnswerForm, ReasonForm } from './StateForms.tsx'

type Asked = Extract<MoveName, 'agree' | 'disagree' | 'activate' | 'reopen' | 'cancel'> | null

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
})

const useRun = (ask: (asked: Asked) => void): Readonly<Record<MoveName, () => void>> => {
  const { objective } = usePage()
  const [, go] = useLocation()
  const transition = useTransition()
  const { archive, restore } = useObjectiveArchive()
  const move = (to: Extract<Transition, { to: 'proposed' | 'draft' }>['to']) =>
    transition.mutate({ to }, { onSuccess: () => notify(t(`objective.done.${to}`)), onError: tellProblem })
  const grading = paths.grading({ cycleId: objective.cycleId, objectiveId: objective.id })
  return {
    propose: () => move('proposed'),
    withdraw: () => move('draft'),
    agree: () => ask('agree'),
    disagree: () => ask('disagree'),
    activate: () => ask('activate'),
    close: () => go(grading),
    reopen: () => ask('reopen'),
    cancel: () => ask('cancel'),
    archive,
    restore,
  }
}

const Question = ({ asked, onDone }: { readonly asked: Asked; readonly onDone: () => void }) => {
  if (asked === 'activate') return <ActivateForm onDone={onDone} />
  if (asked === 'agree' || asked === 'disagree')
    return <AnswerForm key={asked} answer={asked === 'agree' ? 'yes' : 'no'} onDone={onDone} />
  return asked && <ReasonForm key={asked} about={asked} onDone={onDone} />
}

interface PartProps {
  readonly moves: readonly Move[]
  readonly run: Readonly<Record<MoveName, () => void>>
}

const Buttons = ({ moves, run }: PartProps) => {
  const { denials } = usePage().objective
  return moves.map(({ name, action }, index) => (
    <AllowedButton
      key={name}
      size="small"
      appearance={index === 0 ? 'primary' : 'secondary'}
      action={action}
      denials={denials}
      onClick={run[name]}
    >
      {t(`objective.action.${name}`)}
    </AllowedButton>
  ))
}

const Rest = ({ moves, run }: PartProps) => {
  const { denials } = usePage().objective
  const items = moves.map(({ name, action }) => (
    <AllowedItem
      key={name}
      action={action}
      denials={denials}
      label={t(`objective.action.${name}`)}
      onClick={run[name]}
    />
  ))
  return (
    <MoreMenu size="small" label={t('objective.action.more')}>
      {items}
    </MoreMenu>
  )
}

/**
 * The state and what can be done with the objective in it: what comes next as buttons, what is seldom done behind "⋯". What the
 * reader may not do stays visible with its reason.
 */
export const StateActions = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles()
  const { objective, cycle } = usePage()
  const [asked, ask] = useState<Asked>(null)
  const run = useRun(ask)
  const { next, rest } = movesOf(objective, { me: useHost().personId, cycle })
  return (
    <>
      <div className={styles.row}>
        {children}
        <Buttons moves={next} run={run} />
        {rest.length > 0 && <Rest moves={rest} run={run} />}
      </div>
      <Question asked={asked} onDone={() => ask(null)} />
    </>
  )
}
