/** The error codes of teams-js `ErrorCode` that this host answers with. */
export const errorCodes = {
  notSupportedOnPlatform: 100,
  internalError: 500,
  notSupportedInCurrentContext: 501,
  permissionDenied: 1000,
  invalidArguments: 4000,
  unauthorizedUserOperation: 5000,
  userAbort: 8000,
} as const

export interface SdkError {
  readonly errorCode: number
  readonly message: string
}

/** What a host function comes to, before it is put into the shape its caller expects. */
export type Outcome =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: SdkError }

export function succeed(value?: unknown): Outcome {
  return { ok: true, value }
}

export function refuse(code: keyof typeof errorCodes, message: string): Outcome {
  return { ok: false, error: { errorCode: errorCodes[code], message } }
}

/**
 * How an answer's arguments are laid out; teams-js has one helper per layout, and an answer in the wrong one is
 * silently taken for success (an error object where a status belongs is truthy).
 */
export type ReplyShape =
  /** `[true]`, `[true, value]` or `[false, "reason"]` */
  | 'statusAndReason'
  /** `[true, value]` or `[false, SdkError]` */
  | 'statusAndError'
  /** `[null, value]` or `[SdkError, null]` */
  | 'errorAndValue'
  /** `[undefined]` or `[SdkError]` */
  | 'errorOnly'
  /** `[value]` or `[SdkError]` */
  | 'value'
  /** the value is the list of arguments itself */
  | 'list'
  /** a notification: never answered */
  | 'none'

type Layout = (outcome: Outcome) => readonly unknown[] | undefined

const layouts: Record<ReplyShape, Layout> = {
  statusAndReason: (it) => (it.ok ? [true, it.value] : [false, it.error.message]),
  statusAndError: (it) => (it.ok ? [true, it.value] : [false, it.error]),
  errorAndValue: (it) => (it.ok ? [null, it.value] : [it.error, null]),
  errorOnly: (it) => [it.ok ? undefined : it.error],
  value: (it) => [it.ok ? it.value : it.error],
  list: (it) => (it.ok && Array.isArray(it.value) ? it.value : []),
  none: () => undefined,
}

/** The arguments of the answer, or undefined when there is none. */
export function layOut(shape: ReplyShape, outcome: Outcome): readonly unknown[] | undefined {
  return layouts[shape](outcome)
}
