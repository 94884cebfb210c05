import type { Services } from '#functions/services.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
import { meetingLinks } from './deep-links.ts'
import { eventBody, type OkrLine } from './event-body.ts'
import type { EventTexts } from './texts.ts'

interface About {
  readonly cycleId: CycleId
  readonly unitId: UnitId
  readonly ritual: Ritual
  readonly texts: EventTexts
  readonly okrs: readonly OkrLine[]
}

/** What the invitation to one ritual says, before Teams adds how to join. */
export function invitationText(
  { teamsAppId: appId }: Pick<Services, 'teamsAppId'>,
  { cycleId, unitId, ritual, texts, okrs }: About,
): string {
  const links = meetingLinks({ appId, cycleId, unitId, ritual }, texts)
  return eventBody({ ritual: texts.rituals[ritual], texts, okrs, links })
}
