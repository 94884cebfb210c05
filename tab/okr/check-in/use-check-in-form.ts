import { useDraft } from '#tab/drafts/use-draft.ts'
import { type CheckInDraft, draftOf } from './check-in-draft.ts'
import { type CheckInGiven, useCheckIn } from './use-check-in.ts'

/** What is typed for one key result, kept until the server has it, and the way to send it. */
export const useCheckInForm = (given: CheckInGiven) => {
  const { keyResult, cycle } = given
  const draft = useDraft<CheckInDraft>(`check-in:${keyResult.id}`, draftOf(keyResult, cycle))
  const { save, error, isSaving } = useCheckIn(given)
  return {
    draft: draft.value,
    change: (part: Partial<CheckInDraft>) => draft.set({ ...draft.value, ...part }),
    save: () => save(draft.value),
    error,
    isSaving,
  }
}

export type CheckInFormState = ReturnType<typeof useCheckInForm>
