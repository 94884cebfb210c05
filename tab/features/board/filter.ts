import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'

export type FilterName = 'all' | 'mine' | 'due' | 'at_risk' | 'archived'

export interface BoardFilter {
  readonly name: FilterName
  readonly text: string
}

export const NO_FILTER: BoardFilter = { name: 'all', text: '' }

const NEEDS_HELP = new Set(['at_risk', 'off_track', 'stale'])

const isMine = (objective: ObjectiveView, me: string) =>
  objective.ownerId === me || objective.awaiting.some((id) => id === me)

type Test = (keyResult: KeyResultView, me: string) => boolean
const KEY_RESULT_TESTS: Readonly<Record<Exclude<FilterName, 'archived'>, Test>> = {
  all: () => true,
  mine: ({ ownerId }, me) => ownerId === me,
  due: ({ isDue }) => isDue,
  at_risk: ({ health }) => health !== null && NEEDS_HELP.has(health),
}

const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
const contains = (title: string, text: string) => fold(title).includes(fold(text.trim()))

/** Objectives that stand for themselves under a filter show all their key results. */
const matchesItself = (objective: ObjectiveView, { name, text }: BoardFilter, me: string): boolean => {
  if (!contains(objective.title, text)) return false
  if (name === 'all' || name === 'archived') return true
  return name === 'mine' && isMine(objective, me)
}

const isInArchiveView = (objective: ObjectiveView, { name }: BoardFilter): boolean => {
  const hasArchived = objective.keyResults.some(({ archivedAt }) => archivedAt !== null)
  return name === 'archived' ? objective.archivedAt !== null || hasArchived : objective.archivedAt === null
}

const isHidden = (keyResult: KeyResultView, objective: ObjectiveView, { filter, me }: Reader): boolean => {
  if (filter.name !== 'archived' && keyResult.archivedAt !== null) return true
  if (matchesItself(objective, filter, me)) return false
  const isWanted = KEY_RESULT_TESTS[filter.name === 'archived' ? 'all' : filter.name](keyResult, me)
  return !isWanted || !contains(keyResult.title + objective.title, filter.text)
}

interface Reader {
  readonly filter: BoardFilter
  readonly me: string
}

/** What a filter hides of one objective: nothing, the whole of it, or the key results with these ids. */
export type Hidden = 'nothing' | 'everything' | ReadonlySet<string>

/**
 * What a filter hides of an objective; one without a match in it is hidden as a whole. The objective itself stays as
 * it is, so that what was drawn of it can stay too.
 */
export const hiddenOf = (objective: ObjectiveView, reader: Reader): Hidden => {
  if (!isInArchiveView(objective, reader.filter)) return 'everything'
  const hidden = objective.keyResults.filter((one) => isHidden(one, objective, reader))
  const isEmpty = hidden.length === objective.keyResults.length
  if (isEmpty && !matchesItself(objective, reader.filter, reader.me)) return 'everything'
  return hidden.length === 0 ? 'nothing' : new Set(hidden.map(({ id }) => id))
}
