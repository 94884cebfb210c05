import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { editObjective } from '#tab/api/objective-edit.ts'
import { underLatest } from '#tab/api/under-latest.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useLatest } from '#tab/api/use-latest.ts'
import { fieldInWords } from '#tab/okr/describe-field.ts'
import type { Step } from '#tab/okr/steps.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { useBoard } from './board-context.ts'
import { moveByOne, nextPlace } from './move.ts'

const undo = (run: () => void) => ({ action: { label: t('common.undo'), run } })

const useArchive = (objective: ObjectiveView) => {
  const { board } = useBoard()
  const latest = useLatest(objective)
  const params = { cycleId: objective.cycleId, objectiveId: objective.id }
  const restore = useObjectiveChange({
    objectiveId: objective.id,
    preview: (before) => ({ ...before, archivedAt: null }),
    send: () => editObjective(latest(), { archived: false }, fieldInWords(board.people)),
  })
  const archive = useObjectiveChange({
    objectiveId: objective.id,
    preview: (before) => ({ ...before, archivedAt: new Date().toISOString() }),
    send: () =>
      underLatest(latest().etag, (ifMatch) =>
        call('DELETE /cycles/{cycleId}/objectives/{objectiveId}', { params, ifMatch }),
      ),
  })
  const archiveWithUndo = () => {
    archive.mutate()
    notify(
      t('board.archivedToast', { title: objective.title }),
      undo(() => restore.mutate()),
    )
  }
  return { archive: archiveWithUndo, restore: () => restore.mutate() }
}

const useSteps = (objective: ObjectiveView) => {
  const latest = useLatest(objective)
  const [, go] = useLocation()
  const params = { cycleId: objective.cycleId, objectiveId: objective.id }
  const answer = useObjectiveChange<'yes' | 'no'>({
    objectiveId: objective.id,
    send: (said) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/agreement', {
        params,
        body: { answer: said },
        ifMatch: latest().etag,
      }),
  })
  const transition = useObjectiveChange<'proposed' | 'draft' | 'active'>({
    objectiveId: objective.id,
    send: (to) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/transition', {
        params,
        body: { to },
        ifMatch: latest().etag,
      }),
  })
  const run: Readonly<Record<Step, () => void>> = {
    propose: () => transition.mutate('proposed'),
    withdraw: () => transition.mutate('draft'),
    activate: () => transition.mutate('active'),
    agree: () => answer.mutate('yes'),
    disagree: () => answer.mutate('no'),
    grade: () => go(paths.grading(params)),
    cancelObjective: () => go(paths.objective(params)),
  }
  return { run, isRunning: answer.isPending || transition.isPending }
}

/** Everything that can be done to an objective from its row. */
export const useObjectiveActions = (objective: ObjectiveView) => {
  const client = useQueryClient()
  const item = { objective, keyResult: null }
  return {
    ...useArchive(objective),
    ...useSteps(objective),
    canMove: (step: -1 | 1) => nextPlace(client, item, step) !== undefined,
    moveBy: (step: -1 | 1) => moveByOne(client, item, step),
  }
}
