import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay, readDay, writeDay } from '#shared/kernel/day-text.ts'
import { readTime, writeTime } from '#shared/kernel/time-text.ts'
import { table } from '#tests/vectors/table.ts'

const seen = (text: string) => text.replaceAll('&nbsp;', '\u00a0')
const LOCALES = ['de-DE', 'de-AT', 'de-CH', 'en-GB', 'en-US']

describe('reading a calendar day', () => {
  test.each(table('dates/reading-days'))('$says', ({ cell }) => {
    expect(readDay(seen(cell('text')), cell('locale')) ?? '–').toBe(cell('answer'))
  })

  test.each(LOCALES)('reads back every day it writes in %s', (locale) => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const on = date.toISOString().slice(0, 10)
        expect(readDay(writeDay(on, locale), locale)).toBe(on)
      }),
    )
  })

  test('never throws and never gives anything but a day, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d./-]{0,12}$/))
    fc.assert(
      fc.property(typed, fc.constantFrom(...LOCALES), (text, locale) => {
        const read = readDay(text, locale)
        expect(read === null || isDay(read)).toBe(true)
      }),
    )
  })

  test('writes what is no day as it was typed', () => expect(writeDay('28.11.', 'de-DE')).toBe('28.11.'))
})

describe('reading a time of day', () => {
  test.each(table('dates/reading-times'))('$says', ({ cell }) => {
    expect(readTime(seen(cell('text'))) ?? '–').toBe(cell('answer'))
  })

  test.each(LOCALES)('reads back every minute it writes in %s', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), (minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        expect(readTime(writeTime(time, locale))).toBe(time)
      }),
    )
  })
})
