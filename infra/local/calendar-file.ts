import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'

/** The calendars lie beside the data that refers to them. */
export const calendarsOf = (dataFile: string): string => `${dataFile}-calendars`

/** What people have been told in Teams lies there as well. */
export const feedOf = (dataFile: string): string => `${dataFile}-feed`

/** What was written last; null where nothing has been. Throws with a sentence that says what to do. */
export function readCalendars<T>(file: string): T | null {
  if (!existsSync(file)) return null
  try {
    return deserialize(readFileSync(file)) as T // only `writeCalendars` makes this file
  } catch (cause) {
    throw new Error(`${file} is damaged. Delete it: the calendars start empty, the OKRs stay as they are.`, {
      cause,
    })
  }
}

/** Written beside and moved over, so that a crash leaves the old or the new file, never half of one. */
export function writeCalendars(file: string, events: unknown): void {
  writeFileSync(`${file}.new`, serialize(events))
  renameSync(`${file}.new`, file)
}
