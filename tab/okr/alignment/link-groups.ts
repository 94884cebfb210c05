import type { AlignmentEndView, AlignmentView } from '#shared/contracts/shapes/types.ts'

export const LINK_GROUPS = ['parents', 'contributors', 'needs', 'asked'] as const
export type LinkGroup = (typeof LINK_GROUPS)[number]

/** Where a link stands on the page of one of its ends: what it gives, what it gets, what it needs, who needs it. */
export const groupOf = (link: AlignmentView, objectiveId: string): LinkGroup => {
  const leads = link.from.objectiveId === objectiveId
  if (link.kind === 'contributes_to') return leads ? 'parents' : 'contributors'
  return leads ? 'needs' : 'asked'
}

export const linksByGroup = (
  links: readonly AlignmentView[],
  objectiveId: string,
): ReadonlyMap<LinkGroup, AlignmentView[]> => Map.groupBy(links, (link) => groupOf(link, objectiveId))

/** The end of the link that is not the objective's own. */
export const otherEnd = ({ from, to }: AlignmentView, objectiveId: string): AlignmentEndView =>
  from.objectiveId === objectiveId ? to : from

export const ownEnd = ({ from, to }: AlignmentView, objectiveId: string): AlignmentEndView =>
  from.objectiveId === objectiveId ? from : to

/** Per cent of the whole objective already said for other parents, so that the form can name what is left; never below 0. */
export const shareLeft = (parents: readonly AlignmentView[]): number => {
  const whole = parents.filter(({ from }) => from.keyResultId === null)
  return Math.max(0, Math.round((100 - whole.reduce((sum, { share }) => sum + (share ?? 0), 0)) * 10) / 10)
}
