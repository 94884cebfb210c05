import type { Calendar } from '#functions/ports/calendar.ts'

/** Loads the calendar's adapter when somebody first uses it: its zone names and schemas would lengthen every start. */
export function lazyCalendar(load: () => Promise<Calendar>): Calendar {
  let loaded: Promise<Calendar> | undefined
  const calendar = (): Promise<Calendar> => {
    loaded ??= load()
    return loaded
  }
  return {
    isOpenTo: async (...asked) => (await calendar()).isOpenTo(...asked),
    maySubscribe: async (...asked) => (await calendar()).maySubscribe(...asked),
    watch: async (...asked) => (await calendar()).watch(...asked),
    extend: async (...asked) => (await calendar()).extend(...asked),
    unwatch: async (...asked) => (await calendar()).unwatch(...asked),
    schedules: async (...asked) => (await calendar()).schedules(...asked),
    perform: async (...asked) => (await calendar()).perform(...asked),
    occurrences: async (...asked) => (await calendar()).occurrences(...asked),
    findTagged: async (...asked) => (await calendar()).findTagged(...asked),
    changes: async (...asked) => (await calendar()).changes(...asked),
  }
}
