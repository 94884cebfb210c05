import type { Entity } from '#functions/records/kind.ts'
import { historyKind, objectiveKind } from '#functions/records/kinds.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { minutesOf } from '#shared/domain/review/minutes.ts'
import { eventsOf, titlesOf } from '#shared/domain/review/minutes-events.ts'
import type { WrittenMinutes } from '#shared/domain/review/part.ts'
import type { Review } from '#shared/domain/review/review.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { actionsIn } from './review-actions.ts'
import { partsOf, type Reading, type ReviewContents } from './review-contents.ts'

const CHUNK = 500

/** What was written down in the cycle while the session ran. */
async function historyDuring(
  reading: Reading,
  { cycleId, openedAt, closedAt }: Review,
): Promise<readonly HistoryEntry[]> {
  if (openedAt === null) return []
  const found: HistoryEntry[] = []
  let after: string | null = openedAt
  while (after !== null) {
    const page: { items: readonly Entity<HistoryEntry>[]; next: string | null } = await reading
      .inCycle(cycleId)
      .list(historyKind, { limit: CHUNK, after })
    found.push(...page.items.map(({ data }) => data))
    after = page.next
  }
  return closedAt === null ? found : found.filter(({ at }) => at <= closedAt)
}

async function objectivesOf(reading: Reading, { cycleId, unitId }: Review): Promise<readonly Objective[]> {
  const where = [{ field: 'unitId', is: unitId }]
  return (await reading.inCycle(cycleId).all(objectiveKind, where)).map(({ data }) => data)
}

export const writtenMinutes = (contents: Pick<ReviewContents, 'parts'>): Entity<WrittenMinutes> | null =>
  contents.parts.find((entity): entity is Entity<WrittenMinutes> => entity.data.part === 'minutes') ?? null

/** Minutes made of what happened, in the session's language. */
export async function generatedMinutes(reading: Reading, contents: ReviewContents): Promise<string> {
  const review = contents.review.data
  const { tenant } = reading
  const [history, objectives] = await Promise.all([
    historyDuring(reading, review),
    objectivesOf(reading, review),
  ])
  return minutesOf({
    review,
    unitName: tenant.units.get(review.unitId)?.data.name ?? '',
    cycleName: tenant.cycles.get(review.cycleId)?.data.name ?? '',
    nameOf: (id: PersonId) => tenant.people.get(id)?.data.name ?? id,
    participants: partsOf(contents, 'presence').map(({ personId }) => personId),
    items: partsOf(contents, 'item'),
    actions: actionsIn(contents).map(({ data }) => data),
    cards: partsOf(contents, 'card'),
    groups: partsOf(contents, 'group'),
    titles: titlesOf(objectives),
    events: eventsOf(history, objectives, review.language),
  })
}
