import type { ItemData } from '../protocol.ts'
import { callbackOf, FAILURES, fail, succeed } from './result.ts'

/** In compose mode every property has to be asked for. */
const asked = (value: unknown) => ({
  getAsync: (...parameters: unknown[]) => succeed(callbackOf(parameters), value),
})

const plainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''

const bodyOf = ({ html }: ItemData, mayRead: boolean) => ({
  getAsync: (coercionType: unknown, ...rest: unknown[]) => {
    const callback = callbackOf(rest)
    if (!mayRead) return fail(callback, FAILURES.permission)
    if (coercionType === 'html') return succeed(callback, html)
    if (coercionType === 'text') return succeed(callback, plainText(html))
    return fail(callback, FAILURES.notSupported)
  },
})

const dateOf = (instant: string | null): Date | undefined =>
  instant === null ? undefined : new Date(instant)

const recurrenceOf = ({ isRecurring }: ItemData) =>
  isRecurring ? { recurrenceType: 'weekly', recurrenceProperties: { interval: 1 } } : null

function valuesOf(item: ItemData): Record<string, unknown> {
  const { subject, start, end } = item
  const times =
    start === null ? {} : { start: dateOf(start), end: dateOf(end), recurrence: recurrenceOf(item) }
  return { subject, ...times }
}

/** The open item in the shape of the mode it is open in: values when it is read, methods when it is composed. */
export function officeItem(item: ItemData, mayRead: boolean): object {
  const values = valuesOf(item)
  const shaped =
    item.mode === 'read'
      ? { ...values, itemId: item.id }
      : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asked(value)]))
  return {
    itemType: item.type,
    ...(item.mode === 'read' && { itemClass: item.itemClass }),
    ...(item.start !== null && { seriesId: item.seriesId }),
    ...shaped,
    body: bodyOf(item, mayRead),
  }
}
