import { LONGEST_PREVIEW } from '#functions/ports/notifier.ts'
import { mentionsIn } from '#shared/domain/comment-changes.ts'
import type { PersonId } from '#shared/kernel/ids.ts'

/** In one line and no longer than so many UTF-16 units; whole characters only, with an ellipsis where it was cut. */
export function cut(text: string, most: number = LONGEST_PREVIEW): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const whole = line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${whole.trimEnd()}…`
}

/** A comment as it is read: with names in place of "@[id]". */
export const withNames = (text: string, nameOf: (id: PersonId) => string): string =>
  mentionsIn(text).reduce((shown, id) => shown.replaceAll(`@[${id}]`, `@${nameOf(id)}`), text)
