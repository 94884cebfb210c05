/** The sibling after which an item comes to stand when it moves by one place; undefined where it cannot move. */
export const placeAfterMove = (
  ids: readonly string[],
  id: string,
  step: -1 | 1,
): string | null | undefined => {
  const from = ids.indexOf(id)
  const to = from + step
  if (from < 0 || to < 0 || to >= ids.length) return undefined
  return step === 1 ? ids[to] : (ids[to - 1] ?? null)
}

/** Where an item stands now: after which sibling, or null for the first place. */
export const placeNow = (ids: readonly string[], id: string): string | null =>
  ids[ids.indexOf(id) - 1] ?? null

/** The list with one item taken to its new place. */
export const reordered = <T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  afterId: string | null,
): readonly T[] => {
  const moving = items.find((item) => item.id === id)
  const rest = items.filter((item) => item.id !== id)
  const at = afterId === null ? 0 : rest.findIndex((item) => item.id === afterId) + 1
  return moving ? [...rest.slice(0, at), moving, ...rest.slice(at)] : items
}
