import { spawn } from 'node:child_process'
import { inRoot, root } from './paths.ts'

/** The outcome of a command that has ended. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/** Ends the command with one sentence that says what to do. */
export const give = (sentence: string): never => {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

/**
 * Runs a program of node_modules/.bin (or an absolute path) in the project's folder.
 * With `show` its output goes to the terminal as it comes; it is collected either way.
 */
export const run = (
  program: string,
  args: readonly string[],
  options: { show?: boolean; env?: NodeJS.ProcessEnv } = {},
) =>
  new Promise<Ended>((resolve, reject) => {
    const path = program.includes('/') ? program : inRoot('node_modules', '.bin', program)
    const child = spawn(path, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk
      if (options.show) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
