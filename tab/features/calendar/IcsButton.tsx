import { Button } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { call } from '#tab/api/client.ts'
import type { BoardPlace } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { Hint } from '#tab/ui/Hint.tsx'
import { notifyProblem } from '#tab/ui/notices.ts'
import { saveFile } from '#tab/ui/save-file.ts'

/** The plan as a file for any calendar. */
export const IcsButton = ({ place: { cycleId, unitId } }: { readonly place: BoardPlace }) => {
  const download = useMutation({
    mutationFn: () =>
      call('GET /cycles/{cycleId}/units/{unitId}/calendar-plan.ics', { params: { cycleId, unitId } }),
    onSuccess: (text) => saveFile({ name: 'leitstern.ics', type: 'text/calendar', text }),
    onError: notifyProblem,
  })
  return (
    <Hint text={t('calendar.icsHint')}>
      <Button disabledFocusable={download.isPending} onClick={() => download.mutate()}>
        {t('calendar.ics')}
      </Button>
    </Hint>
  )
}
