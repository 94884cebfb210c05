import {
  Calendar,
  type CalendarStrings,
  type DayOfWeek,
  type ICalendar,
} from '@fluentui/react-calendar-compat'
import { useEffect, useRef } from 'react'
import { isDay } from '#shared/kernel/day-text.ts'
import { locale, t } from '#tab/text/text.ts'

interface Props {
  readonly value: string
  readonly min: string | undefined
  readonly max: string | undefined
  readonly onValue: (on: string) => void
}

/** The library counts in the browser's own zone: noon lies on the same day whatever the zone does at midnight. */
const toDate = (on: string): Date => new Date(`${on}T12:00:00`)
const toDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

const names = (count: number, first: string, options: Intl.DateTimeFormatOptions, step: 'day' | 'month') =>
  Array.from({ length: count }, (_, index) => {
    const date = new Date(`${first}T00:00:00Z`)
    if (step === 'day') date.setUTCDate(date.getUTCDate() + index)
    else date.setUTCMonth(date.getUTCMonth() + index)
    return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(date)
  })

/** 4 January 1970 was a Sunday, with which the library's weeks begin. */
const FIRST_SUNDAY = '1970-01-04'
const FIRST_MONTH = '1970-01-01'

const strings = (): CalendarStrings => ({
  months: names(12, FIRST_MONTH, { month: 'long' }, 'month'),
  shortMonths: names(12, FIRST_MONTH, { month: 'short' }, 'month'),
  days: names(7, FIRST_SUNDAY, { weekday: 'long' }, 'day'),
  shortDays: names(7, FIRST_SUNDAY, { weekday: 'narrow' }, 'day'),
  goToToday: t('day.today'),
  prevMonthAriaLabel: t('day.monthBefore'),
  nextMonthAriaLabel: t('day.monthAfter'),
  prevYearAriaLabel: t('day.yearBefore'),
  nextYearAriaLabel: t('day.yearAfter'),
})

/** Monday in most of Europe, Sunday in the United States; where the browser does not say, Monday. */
const firstDay = (): DayOfWeek => {
  const place: { getWeekInfo?: () => { readonly firstDay: number } } = new Intl.Locale(locale())
  return (place.getWeekInfo?.().firstDay ?? 1) % 7
}

/** One month to pick a day from, in the reader's language; the keyboard goes on in it. */
const MonthSheet = ({ value, min, max, onValue }: Props) => {
  const calendar = useRef<ICalendar>(null)
  // The sheet is fetched after its surface has opened, which by then has found nothing to focus
  useEffect(() => calendar.current?.focus(), [])
  return (
    <Calendar
      componentRef={calendar}
      strings={strings()}
      firstDayOfWeek={firstDay()}
      isMonthPickerVisible={false}
      showMonthPickerAsOverlay
      {...(isDay(value) && { value: toDate(value) })}
      {...(min && { minDate: toDate(min) })}
      {...(max && { maxDate: toDate(max) })}
      onSelectDate={(date) => onValue(toDay(date))}
    />
  )
}

export default MonthSheet
