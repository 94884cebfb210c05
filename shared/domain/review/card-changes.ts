import type { FieldIssue, Refusal } from '#shared/kernel/field-rules.ts'
import type { ReviewId } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { refuseField, refuseFields } from '../doing.ts'
import type { Card, CardGroup } from './part.ts'
import type { RetroSettings } from './retro-format.ts'

export const columnIssues = (
  { columns }: RetroSettings,
  columnId: string | undefined,
): readonly FieldIssue[] =>
  columnId === undefined || columns.some(({ id }) => id === columnId)
    ? []
    : [{ path: '/columnId', rule: 'unknown_reference' }]

export interface Grouping {
  readonly cardIds: readonly string[]
  /** Null takes the cards out; undefined makes a new group with the id `newId`. */
  readonly groupId?: string | null | undefined
  readonly title?: string | undefined
}

interface Table {
  readonly reviewId: ReviewId
  readonly cards: readonly Card[]
  readonly groups: readonly CardGroup[]
  readonly newId: string
}

export interface Grouped {
  readonly group: CardGroup | null
  /** Cards that now lie elsewhere. */
  readonly cards: readonly Card[]
  /** Groups whose last card has gone. */
  readonly emptied: readonly CardGroup[]
}

const cardIssues = (cardIds: readonly string[], cards: readonly Card[]): readonly FieldIssue[] =>
  cardIds.flatMap((id, index): FieldIssue[] => {
    const card = cards.find((candidate) => candidate.id === id)
    const path = `/cardIds/${index}`
    if (card === undefined) return [{ path, rule: 'unknown_reference' }]
    return card.isHidden ? [{ path, rule: 'not_revealed' }] : []
  })

function groupOf(grouping: Grouping, table: Table): Result<CardGroup | null, Refusal> {
  if (grouping.groupId === null) return ok(null)
  if (grouping.groupId === undefined) {
    const first = table.cards.find(({ id }) => id === grouping.cardIds[0])
    if (first === undefined) return refuseField('/cardIds', 'required')
    const { reviewId, newId: id } = table
    return ok({ part: 'group', reviewId, id, columnId: first.columnId, title: grouping.title ?? '' })
  }
  const existing = table.groups.find(({ id }) => id === grouping.groupId)
  if (existing === undefined) return refuseField('/groupId', 'unknown_reference')
  return ok({ ...existing, title: grouping.title ?? existing.title })
}

/** Puts revealed cards together; a group without cards disappears. */
export function group(grouping: Grouping, table: Table): Result<Grouped, Refusal> {
  const issues = cardIssues(grouping.cardIds, table.cards)
  if (issues.length > 0) return refuseFields(issues)
  const target = groupOf(grouping, table)
  if (!target.ok) return target
  const groupId = target.value?.id ?? null
  const moved = table.cards
    .filter(({ id }) => grouping.cardIds.includes(id))
    .map((card) => ({ ...card, groupId }))
  const after = table.cards.map((card) => moved.find(({ id }) => id === card.id) ?? card)
  const emptied = table.groups.filter(
    ({ id }) => id !== groupId && !after.some((card) => card.groupId === id),
  )
  return ok({ group: target.value, cards: moved, emptied })
}
