import { Temporal } from 'temporal-polyfill'
import { findIana } from 'windows-iana'
import { GraphError } from '../graph-error.ts'

/** A time as Graph's clients write it. */
export interface GraphTime {
  dateTime: string
  timeZone: string
}

/** IANA name of a zone by its Windows or IANA name. Throws GraphError 400 for any other. */
export function zoneOf(name: string): string {
  const zone = findIana(name)[0] ?? name
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return zone
  } catch {
    throw new GraphError(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified: ${name}.`,
    )
  }
}

/** Epoch milliseconds. Throws GraphError 400 for what is no time. */
export function instantOf({ dateTime, timeZone }: GraphTime): number {
  try {
    const wall = Temporal.PlainDateTime.from(dateTime.replace(/Z$/, ''))
    return wall.toZonedDateTime(zoneOf(timeZone)).epochMilliseconds
  } catch (error) {
    if (error instanceof GraphError) throw error
    throw new GraphError(400, 'ErrorInvalidRequest', `The value '${dateTime}' is not a valid date and time.`)
  }
}

/** Seven fractional digits and no offset, as the real service writes. */
export function timeIn(instant: number, timeZone: string): GraphTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zoneOf(timeZone))
  return { dateTime: zoned.toPlainDateTime().toString({ fractionalSecondDigits: 7 }), timeZone }
}

export const dayIn = (instant: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zoneOf(timeZone))
    .toPlainDate()
    .toString()
