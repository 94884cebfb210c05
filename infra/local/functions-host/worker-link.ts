import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { FromWorker, ToWorker } from './messages.ts'

type Ready = Extract<FromWorker, { kind: 'ready' }>
type Request = { kind: 'timer'; name: string } | { kind: 'travel'; timeOffsetMs: number }

interface Waiting {
  resolve: () => void
  reject: (error: Error) => void
}

const keptLines = 50

/** The conversation with one worker process: start-up, requests that are acknowledged, its output. */
export class WorkerLink {
  readonly child: ChildProcess
  readonly #waiting = new Map<number, Waiting>()
  readonly #lines: string[] = []
  #nextId = 1

  constructor(child: ChildProcess, onLog: ((line: string) => void) | undefined) {
    this.child = child
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface(stream).on('line', (line) => this.#keep(line, onLog))
    }
    child.on('message', (message: FromWorker) => this.#settle(message))
    child.once('exit', (code, signal) => this.#rejectAll(code, signal))
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  send(message: ToWorker): void {
    if (this.child.connected) this.child.send(message)
  }

  /** Resolves when the worker says it is ready. */
  start(message: Extract<ToWorker, { kind: 'start' }>): Promise<Ready> {
    return new Promise((resolve, reject) => {
      this.child.once('exit', () => reject(this.#failure('The functions worker ended while starting.')))
      this.child.on('message', (answer: FromWorker) => {
        if (answer.kind === 'ready') resolve(answer)
        if (answer.kind === 'failed') reject(this.#failure(answer.message))
      })
      this.send(message)
    })
  }

  /** Resolves when the worker has done it, rejects with the worker's error or when the worker dies. */
  request(message: Request): Promise<void> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.send({ ...message, id })
    })
  }

  #settle(message: FromWorker): void {
    if (message.kind !== 'done') return
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.error === undefined) waiting?.resolve()
    else waiting?.reject(new Error(message.error))
  }

  #rejectAll(code: number | null, signal: string | null): void {
    const error = new Error(`The functions worker ended (${signal ?? `code ${code}`}).`)
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }

  #keep(line: string, onLog: ((line: string) => void) | undefined): void {
    this.#lines.push(line)
    if (this.#lines.length > keptLines) this.#lines.shift()
    onLog?.(line)
  }

  #failure(message: string): Error {
    return new Error([message, ...this.#lines].join('\n'))
  }
}
