import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '#tab/api/client.ts'
import { sendVersioned } from '#tab/api/versioned.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { type CalendarPlan, calendarPlanQuery } from '#tab/okr/calendar-plan-query.ts'
import type { RitualPlanForm } from './calendar-queries.ts'
import { changedFields } from './plan-form.ts'

const inWords = (_: string, value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const put = (onto: CalendarPlan, patch: Partial<RitualPlanForm>) =>
  call('PUT /cycles/{cycleId}/units/{unitId}/calendar-plan', {
    params: { cycleId: onto.cycleId, unitId: onto.unitId },
    body: { ...onto.plan, ...patch },
    ifMatch: onto.etag,
  })

const save = (saved: CalendarPlan, patch: Partial<RitualPlanForm>) =>
  sendVersioned<CalendarPlan>({
    base: saved,
    patch,
    fieldsOf: ({ plan }) => ({ ...plan }),
    send: (onto) => put(onto, patch),
    inWords,
  })

const UNCHANGED: Partial<RitualPlanForm> = {}

/** The plan as it stands in the form; what was changed stays, also across pages, until the server has it. */
export const usePlanForm = (saved: CalendarPlan) => {
  const client = useQueryClient()
  const draft = useDraft(`calendar-plan:${saved.cycleId}:${saved.unitId}`, UNCHANGED)
  // The same object while nothing changes: what the preview asks about waits for it to settle
  const plan: RitualPlanForm = useMemo(() => ({ ...saved.plan, ...draft.value }), [saved.plan, draft.value])
  const patch = changedFields(saved.plan, plan)
  const saving = useMutation({
    mutationFn: () => save(saved, patch),
    onSuccess: (answer) => {
      client.setQueryData(calendarPlanQuery(saved).queryKey, answer)
      draft.drop()
    },
  })
  return {
    plan,
    set: (part: Partial<RitualPlanForm>) => draft.set({ ...draft.value, ...part }),
    isChanged: Object.keys(patch).length > 0,
    discard: draft.drop,
    saving,
  }
}
