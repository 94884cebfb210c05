interface Failure {
  readonly code: number
  readonly name: string
  readonly message: string
}

type Callback = (result: unknown) => void

/** https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes */
export const FAILURES = {
  notSupported: {
    code: 1000,
    name: 'Invalid Coercion Type',
    message: 'The specified coercion type is not supported.',
  },
  unknownEvent: { code: 5010, name: 'Event Type Not Supported', message: 'The event type is not supported.' },
  permission: {
    code: 7000,
    name: 'Permission Denied',
    message: 'Elevated permission is required to call the method.',
  },
  otherDomain: { code: 12004, name: 'Not Trusted', message: 'The domain of the dialog is not trusted.' },
  popupBlocked: { code: 12009, name: 'Ignored', message: 'The dialog was not opened.' },
} as const satisfies Record<string, Failure>

/** Answers later and never at once, as Outlook does. */
export const succeed = (callback: unknown, value?: unknown): void =>
  answer(callback, { status: 'succeeded', value })
export const fail = (callback: unknown, error: Failure): void => answer(callback, { status: 'failed', error })

function answer(callback: unknown, result: object): void {
  if (typeof callback !== 'function') return
  setTimeout(() => (callback as Callback)({ asyncContext: undefined, ...result }), 0)
}

/** Most methods take options that may be left out before their callback. */
export const callbackOf = (parameters: readonly unknown[]): unknown =>
  parameters.find((parameter) => typeof parameter === 'function')
