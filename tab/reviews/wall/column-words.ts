import type { RetroColumn } from '#shared/domain/review/retro-format.ts'
import { t } from '#tab/text/text.ts'
import type { TextKey } from '#tab/text/text-key.ts'

/** A column in the team's own words, or in those of its format. */
export const columnName = ({ id, title }: RetroColumn): string => title ?? t(`retro.columns.${id}` as TextKey) // an unnamed column is one of a format's, each of which has its word
