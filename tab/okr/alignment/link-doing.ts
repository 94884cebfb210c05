/** What people come to a link for, as the address says it. */
export const LINK_DOINGS = ['edit', 'answer', 'deliver', 'again', 'withdraw'] as const
export type LinkDoing = (typeof LINK_DOINGS)[number]

/** The link on an objective's page that people came for, and what they want to do with it. */
export interface WantedLink {
  readonly alignmentId: string
  readonly doing: LinkDoing
}

export const doingOf = (named: string | undefined): LinkDoing | null =>
  LINK_DOINGS.find((known) => known === named) ?? null
