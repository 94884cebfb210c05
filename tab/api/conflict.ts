import type { RecentChange } from '#shared/kernel/problem.ts'

/** One field that two people changed at the same time. */
export interface Clash {
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

type Fields = Readonly<Record<string, unknown>>

/**
 * The fields of a patch that somebody else changed since `base` to something different. Where only other fields
 * changed, nothing would be overwritten and nobody needs to be asked.
 */
export const clashesOf = (patch: Fields, base: Fields, current: Fields): readonly Clash[] =>
  Object.entries(patch)
    .filter(
      ([field, mine]) =>
        field in base && !isSame(base[field], current[field]) && !isSame(mine, current[field]),
    )
    .map(([field, mine]) => ({ field, mine, theirs: current[field] }))

const concerns = (clashes: readonly Clash[], changed: string): boolean =>
  clashes.some(({ field }) => changed === field || changed.startsWith(`${field}.`))

/** Who made the other version of what clashes; null where the history does not say so. */
export const otherAuthor = (
  clashes: readonly Clash[],
  recent: readonly RecentChange[],
  partId: string | null = null,
): Pick<RecentChange, 'name' | 'at'> | null =>
  recent.find(
    (change) => change.partId === partId && change.fields.some((field) => concerns(clashes, field)),
  ) ?? null
