/** A link as the objective's page says it: the third is a contribution that leads here, the fourth asks others for one. */
export const LINK_WAYS = ['contributes_to', 'depends_on', 'receives', 'asks'] as const
export type LinkWay = (typeof LINK_WAYS)[number]

/** A new link that people came for, as the address says it. */
export interface Linking {
  readonly way: LinkWay
  /** The objective it leads to, where that is said. */
  readonly targetId: string | null
}
