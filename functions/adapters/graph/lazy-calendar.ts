import type { Calendar } from '#functions/ports/calendar.ts'

/** Loads the calendar's adapter when somebody first uses it: its zone names and schemas would lengthen every start. */
export class LazyCalendar implements Calendar {
  private readonly load: () => Promise<Calendar>
  private loaded: Promise<Calendar> | undefined
  constructor(load: () => Promise<Calendar>) {
    this.load = load
  }

  async schedules(...asked: Parameters<Calendar['schedules']>): ReturnType<Calendar['schedules']> {
    return (await this.calendar()).schedules(...asked)
  }

  private calendar(): Promise<Calendar> {
    this.loaded ??= this.load()
    return this.loaded
  }
}
