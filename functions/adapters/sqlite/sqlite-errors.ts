import { StoreBroken, StoreUnavailable } from '#functions/ports/store.ts'

/** Primary result codes, https://sqlite.org/rescode.html */
const BROKEN = new Set([11, 26])
const BUSY_OR_FULL = new Set([5, 6, 10, 13])

const primaryCode = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : null

/** Runs one step against the file and says in the port's words what went wrong. */
export function guarded<T>(file: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    const code = primaryCode(error)
    if (code !== null && BROKEN.has(code))
      throw new StoreBroken(
        `The data file ${file} is damaged or not a Leitstern data file. Put a backup in its place, or move it away to start empty.`,
        { cause: error },
      )
    if (code !== null && BUSY_OR_FULL.has(code))
      throw new StoreUnavailable(`The data file ${file} cannot be written right now`, { cause: error })
    throw error
  }
}
