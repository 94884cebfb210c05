/** How a retrospective sorts what is written; "own" has columns of the team's own words. */
export const RETRO_FORMATS = [
  'keep_drop_try',
  'start_stop_continue',
  'four_ls',
  'mad_sad_glad',
  'own',
] as const
export type RetroFormat = (typeof RETRO_FORMATS)[number]

/** Ids of the columns; their titles stand in the client's texts, those of an own format with the session. */
export const RETRO_COLUMNS: Readonly<Record<Exclude<RetroFormat, 'own'>, readonly string[]>> = {
  keep_drop_try: ['keep', 'drop', 'try'],
  start_stop_continue: ['start', 'stop', 'continue'],
  four_ls: ['liked', 'learned', 'lacked', 'longed_for'],
  mad_sad_glad: ['mad', 'sad', 'glad'],
}

export interface RetroColumn {
  readonly id: string
  /** In the team's own words; null where the format names it. */
  readonly title: string | null
}

export interface RetroSettings {
  readonly format: RetroFormat
  readonly columns: readonly RetroColumn[]
  /** Nobody learns who wrote which card, not even afterwards. */
  readonly isAnonymous: boolean
  /** Dots each person may give, 1 to 20. */
  readonly dotBudget: number
}

export const columnsOf = (format: RetroFormat, ownTitles: readonly string[]): readonly RetroColumn[] =>
  format === 'own'
    ? ownTitles.map((title, index) => ({ id: `own_${index + 1}`, title }))
    : RETRO_COLUMNS[format].map((id) => ({ id, title: null }))

export const DEFAULT_RETRO: RetroSettings = {
  format: 'keep_drop_try',
  columns: columnsOf('keep_drop_try', []),
  isAnonymous: true,
  dotBudget: 5,
}
