/** Keys of the app, as `host.json` secrets hold them. */
export interface HostKeys {
  function: string
  master: string
}

export interface FunctionSummary {
  name: string
  trigger: string
  /** HTTP only: "/api/cycles/{cycleId}". */
  path?: string
  methods?: string[]
  authLevel?: string
  /** Timers only. */
  schedule?: string
}

export type ToWorker =
  | { kind: 'start'; entry: string; port: number; timeOffsetMs: number; keys: HostKeys }
  | { kind: 'travel'; id: number; timeOffsetMs: number }
  | { kind: 'timer'; id: number; name: string }
  | { kind: 'stop' }

export type FromWorker =
  | { kind: 'ready'; port: number; functions: FunctionSummary[] }
  | { kind: 'failed'; message: string }
  | { kind: 'done'; id: number; error?: string }
