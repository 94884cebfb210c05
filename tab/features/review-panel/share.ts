import { shareToStage } from '#tab/host/meeting.ts'
import { paths, type ReviewPlace } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'

const OUTCOMES = {
  shared: 'stageShared',
  attendee: 'stageAttendee',
  unavailable: 'stageUnavailable',
} as const

/** Shows something to everybody in the meeting, and says what became of it. */
export const share = async (place: ReviewPlace, show: string): Promise<void> => {
  const outcome = await shareToStage(paths.stage(place, show))
  notify(t(`review.lead.${OUTCOMES[outcome]}`), { intent: outcome === 'shared' ? 'success' : 'error' })
}
