import { useCallback, useEffect, useState } from 'react'
import type { MeetingStage } from '../../types.ts'
import { hostApi } from '../state/api.ts'

/** Participants in other browsers share and stop too. */
const everyMs = 1_000

/** What the meeting shows on its stage, for everybody in it. */
export function useStage(meetingId: string) {
  const [stage, setStage] = useState<MeetingStage>()
  const refresh = useCallback(async () => {
    const answer = await hostApi.stage(meetingId).catch(() => undefined) // asked again in a second
    if (answer) setStage((now) => (now?.url === answer.stage?.url ? now : answer.stage))
  }, [meetingId])
  useEffect(() => {
    void refresh()
    const timer = setInterval(refresh, everyMs)
    return () => clearInterval(timer)
  }, [refresh])
  return { stage, refresh }
}
