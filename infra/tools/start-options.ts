import { parseArgs } from 'node:util'
import { messageOf, StartProblem } from './start-problem.ts'

/** Where the Teams client listens unless told otherwise. */
const DEFAULT_PORT = 4280

export interface StartOptions {
  readonly port: number
  /** Throw the local data away and build the demo company anew. */
  readonly reset: boolean
  /** Address of a Cosmos DB account or emulator in place of the local file. */
  readonly cosmos: string | undefined
}

const USAGE = 'npm start -- [--reset] [--port NUMBER] [--cosmos ENDPOINT]'

function readPort(text: string | undefined): number {
  const port = text === undefined ? DEFAULT_PORT : Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartProblem(`"${text}" is not a port. Give a number from 1 to 65535, or 0 for any free one.`)
}

function parse(args: readonly string[]) {
  try {
    const options = {
      port: { type: 'string' },
      reset: { type: 'boolean', default: false },
      cosmos: { type: 'string' },
    } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new StartProblem(`${messageOf(error)} Use: ${USAGE}`)
  }
}

/** Reads the command line; throws StartProblem with a sentence for what it does not understand. */
export function startOptions(args: readonly string[]): StartOptions {
  const { port, reset, cosmos } = parse(args)
  if (cosmos !== undefined && !URL.canParse(cosmos))
    throw new StartProblem(
      `"${cosmos}" is not an address. Give the endpoint of a Cosmos DB account or emulator.`,
    )
  if (cosmos !== undefined && reset)
    throw new StartProblem(
      '--reset rebuilds the local data file only. Empty the Cosmos DB container yourself.',
    )
  return { port: readPort(port), reset, cosmos }
}
