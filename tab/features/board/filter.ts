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

const visibleKeyResults = (objective: ObjectiveView, filter: BoardFilter, me: string) => {
  const test = KEY_RESULT_TESTS[filter.name === 'archived' ? 'all' : filter.name]
  const wanted = filter.name === 'archived'
  return objective.keyResults.filter(
    (one) =>
      (wanted || one.archivedAt === null) &&
      (matchesItself(objective, filter, me) ||
        (test(one, me) && contains(one.title + objective.title, filter.text))),
  )
}

/** The same objective while nothing of it is hidden, so that its rows need not be drawn again. */
const withVisible = (objective: ObjectiveView, filter: BoardFilter, me: string): ObjectiveView => {
  const keyResults = visibleKeyResults(objective, filter, me)
  return keyResults.length === objective.keyResults.length ? objective : { ...objective, keyResults }
}

/** What the board shows of its objectives; an objective without a match in it is left out. */
export const filtered = (
  objectives: readonly ObjectiveView[],
  filter: BoardFilter,
  me: string,
): readonly ObjectiveView[] =>
  objectives
    .filter((objective) => isInArchiveView(objective, filter))
    .map((objective) => withVisible(objective, filter, me))
    .filter((objective) => objective.keyResults.length > 0 || matchesItself(objective, filter, me))

const isInArchiveView = (objective: ObjectiveView, { name }: BoardFilter): boolean => {
  const hasArchived = objective.keyResults.some(({ archivedAt }) => archivedAt !== null)
  return name === 'archived' ? objective.archivedAt !== null || hasArchived : objective.archivedAt === null
}
