export type LogLevel = 'debug' | 'info' | 'warn' | 'error'
export type LogFields = Readonly<Record<string, unknown>>

/** Structured log for operators; nothing written here reaches a reader. */
export interface Log {
  write(level: LogLevel, event: string, fields?: LogFields): void
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error']

/** One JSON object per line on standard error, which Application Insights and a terminal both understand. */
export const consoleLog = (from: LogLevel): Log => ({
  write(level, event, fields) {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(from)) return
    console.error(JSON.stringify({ level, event, ...fields }))
  },
})
