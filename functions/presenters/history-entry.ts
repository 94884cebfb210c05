import type { HistoryEntryView } from '#shared/contracts/shapes/types.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { PersonId } from '#shared/kernel/ids.ts'

export const presentHistoryEntry = (entry: HistoryEntry): HistoryEntryView => ({
  id: entry.id,
  subjectId: entry.subjectId,
  partId: entry.partId,
  verb: entry.verb,
  by: entry.by,
  at: entry.at,
  changes: entry.changes.map(({ field, from, to }) => ({ field, from, to })),
  reason: entry.reason,
})

const PERSON_FIELDS: readonly string[] = ['ownerId', 'riskOwnerId', 'withoutAnswerOf']

const idsIn = (value: unknown): readonly PersonId[] =>
  [value].flat().filter((id) => typeof id === 'string') as PersonId[] // these fields hold ids of people

/** Author, and the people before and after where a field names people. */
export const peopleNamedIn = ({ by, changes }: HistoryEntry): readonly PersonId[] => [
  by,
  ...changes
    .filter(({ field }) => PERSON_FIELDS.includes(field))
    .flatMap(({ from, to }) => [...idsIn(from), ...idsIn(to)]),
]
