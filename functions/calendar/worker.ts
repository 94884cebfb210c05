import type { Context } from '#functions/http/context.ts'
import type { CalendarActor } from '#functions/ports/calendar.ts'

/** Who works at a unit's calendar: a request's context is one, and so is a timer's. */
export interface Worker extends Pick<Context, 'services' | 'tenant' | 'now' | 'newId' | 'inCycle'> {
  readonly reader: CalendarActor
}
