/** Something the person at the terminal can put right; the message is the whole sentence. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
