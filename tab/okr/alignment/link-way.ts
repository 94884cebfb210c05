/** A link as the objective's page says it: the third is a contribution that leads here. */
export const LINK_WAYS = ['contributes_to', 'depends_on', 'receives'] as const
export type LinkWay = (typeof LINK_WAYS)[number]
