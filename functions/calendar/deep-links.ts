import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'

/** Where meetings lead: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application */
export interface MeetingLinks {
  readonly board: string
  /** The session of the ritual that is on today: a series has one text for all of its days. */
  readonly session: string
}

interface About {
  readonly appId: string
  readonly cycleId: CycleId
  readonly unitId: UnitId
  readonly ritual: Ritual
}

/** The page of the manifest that links open, personal so that everybody who has the app reaches it. */
const PAGE = 'my-okrs'

/** Opens the app at a place inside of its tab. */
export const appLink = (appId: string, subPage: string, label: string): string => {
  const query = new URLSearchParams({ label, context: JSON.stringify({ subEntityId: subPage }) })
  return `https://teams.microsoft.com/l/entity/${appId}/${PAGE}?${query}`
}

/** Null where the app's id is not known: a link that leads nowhere is worse than none. */
export function meetingLinks(
  { cycleId, unitId, ritual, appId }: Omit<About, 'appId'> & { readonly appId: string | null },
  labels: { readonly board: string; readonly panel: string },
): MeetingLinks | null {
  if (appId === null) return null
  const board = `/cycles/${cycleId}/units/${unitId}`
  return {
    board: appLink(appId, board, labels.board),
    session: appLink(appId, `${board}/rituals/${ritual}`, labels.panel),
  }
}
