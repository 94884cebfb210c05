import { Button, Link, Text, Title3 } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { GradeField } from './GradeField.tsx'
import { closingOf, gradedKeyResults, type TypedGrades, UNTOUCHED, WHOLE } from './grades.ts'

type Page = ResponseOf<'GET /cycles/{cycleId}/objectives/{objectiveId}'>
type Closing = NonNullable<ReturnType<typeof closingOf>>

const useClose = (objective: ObjectiveView) =>
  useObjectiveChange<Closing>({
    objectiveId: objective.id,
    send: (body) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/transition', {
        params: { cycleId: objective.cycleId, objectiveId: objective.id },
        body,
        ifMatch: objective.etag,
      }),
  })

const problemOf = (error: Error): string =>
  isProblemCode(error, 'changed_meanwhile') ? t('conflict.lookAgain') : error.message

const Form = ({ objective }: { readonly objective: ObjectiveView }) => {
  const draft = useDraft<TypedGrades>(`objective:${objective.id}:grades`, {})
  const [isTried, setTried] = useState(false)
  const close = useClose(objective)
  const fieldOf = (id: string, title: string, suggested: number | null) => (
    <GradeField
      key={id}
      title={title}
      ambition={objective.ambition}
      suggested={suggested}
      typed={draft.value[id] ?? UNTOUCHED}
      isTried={isTried}
      onTyped={(typed) => draft.set({ ...draft.value, [id]: typed })}
    />
  )
  const submit = () => {
    setTried(true)
    const closing = closingOf(objective, draft.value)
    if (closing && !close.isPending) close.mutate(closing, { onSuccess: draft.drop })
  }
  return (
    <>
      <Text>{t('grading.intro', { title: objective.title })}</Text>
      <Text>{t(`grading.${objective.ambition}`)}</Text>
      {gradedKeyResults(objective).map(({ id, title, suggestedGrade }) => fieldOf(id, title, suggestedGrade))}
      {fieldOf(WHOLE, t('grading.objective'), objective.suggestedGrade)}
      {close.error && <Text role="alert">{problemOf(close.error)}</Text>}
      {isTried && !closingOf(objective, draft.value) && <Text role="alert">{t('grading.reasonShort')}</Text>}
      <div>
        <AllowedButton
          appearance="primary"
          action="objective.close"
          denials={objective.denials}
          onClick={submit}
        >
          {t('grading.close')}
        </AllowedButton>
      </div>
    </>
  )
}

const Done = ({ objective }: { readonly objective: ObjectiveView }) => {
  const [, go] = useLocation()
  const place = { cycleId: objective.cycleId, unitId: objective.unitId }
  return (
    <div role="status">
      <EmptyState
        title={t('grading.doneTitle')}
        text={t('grading.doneText')}
        action={{ label: t('grading.carryOver'), onClick: () => go(paths.carryOver(place)) }}
      >
        <Button appearance="subtle" onClick={() => go(paths.board(place))}>
          {t('grading.notNow')}
        </Button>
      </EmptyState>
    </div>
  )
}

const Body = ({ objective }: { readonly objective: ObjectiveView }) => {
  if (objective.state === 'closed') return <Done objective={objective} />
  if (objective.state === 'active') return <Form objective={objective} />
  return <Text>{t('grading.wrongState', { state: t(`word.state.${objective.state}`) })}</Text>
}

/** Closes an objective: a grade for each key result and the whole, then what goes on. */
export const GradingPage = ({ page: { objective, cycle, unit } }: { readonly page: Page }) => {
  const [, go] = useLocation()
  const back = paths.objective({ cycleId: objective.cycleId, objectiveId: objective.id })
  return (
    <>
      <TopBar place={null} cycleId={cycle.id} unitId={unit.id}>
        <Title3 as="h1">{t('grading.title')}</Title3>
        <Link as="button" onClick={() => go(back)}>
          {t('grading.backTo')}
        </Link>
      </TopBar>
      <PageBody isReading>
        <Body objective={objective} />
      </PageBody>
    </>
  )
}
