import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { call } from '#tab/api/client.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'
import { AllowedButton } from '../AllowedButton.tsx'
import { GradeField } from './GradeField.tsx'
import { closingOf, gradedKeyResults, type TypedGrades, UNTOUCHED, WHOLE } from './grades.ts'

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

interface Props {
  readonly objective: ObjectiveView
  /** Not where the objective's title stands right above. */
  readonly isTitled?: boolean
}

/** The grades of one objective and of each of its key results; sending them closes it. */
export const GradingForm = ({ objective, isTitled = true }: Props) => {
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
      {isTitled && <Text>{t('grading.intro', { title: objective.title })}</Text>}
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
