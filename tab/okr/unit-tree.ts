export interface TreeUnit {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
}

export interface TreeRow<U extends TreeUnit> {
  readonly unit: U
  /** 0 for the top. */
  readonly depth: number
  readonly hasChildren: boolean
  /** Names from the top down to the parent. */
  readonly path: readonly string[]
}

const byName = (a: TreeUnit, b: TreeUnit) => a.name.localeCompare(b.name)

const childrenOf = <U extends TreeUnit>(units: readonly U[]): ReadonlyMap<string | null, readonly U[]> => {
  const known = new Set(units.map(({ id }) => id))
  // a unit whose parent is not shown (archived, say) stands at the top rather than nowhere
  const parentOf = ({ parentId }: U) => (parentId !== null && known.has(parentId) ? parentId : null)
  return Map.groupBy([...units].sort(byName), parentOf)
}

/** Units in reading order, each below its parent. Runs once through all of them. */
export const treeRows = <U extends TreeUnit>(units: readonly U[]): readonly TreeRow<U>[] => {
  const children = childrenOf(units)
  const rows: TreeRow<U>[] = []
  const visit = (parentId: string | null, path: readonly string[]) => {
    for (const unit of children.get(parentId) ?? []) {
      rows.push({ unit, depth: path.length, hasChildren: children.has(unit.id), path })
      visit(unit.id, [...path, unit.name])
    }
  }
  visit(null, [])
  return rows
}

/** Leaves out what lies below a folded unit. */
export const unfolded = <U extends TreeUnit>(
  rows: readonly TreeRow<U>[],
  folded: ReadonlySet<string>,
): readonly TreeRow<U>[] => {
  let hiddenBelow = Number.POSITIVE_INFINITY
  return rows.filter(({ unit, depth }) => {
    if (depth > hiddenBelow) return false
    hiddenBelow = folded.has(unit.id) ? depth : Number.POSITIVE_INFINITY
    return true
  })
}

/** Those that may become the parent of a unit: neither itself nor what lies below it, or the tree would have a ring. */
export const possibleParents = <U extends TreeUnit>(units: readonly U[], unitId: string): readonly U[] => {
  const children = childrenOf(units)
  const below = (id: string): readonly string[] => [
    id,
    ...(children.get(id) ?? []).flatMap((child) => below(child.id)),
  ]
  const barred = new Set(below(unitId))
  return units.filter(({ id }) => !barred.has(id))
}
