import { randomUUID } from 'node:crypto'

/** A refusal in Graph's own words; `headers` go out with it. */
export class GraphError extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Record<string, string>

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }

  /** https://learn.microsoft.com/graph/errors */
  toBody(now: number, clientRequestId: string): Record<string, unknown> {
    const date = new Date(now).toISOString().slice(0, 19)
    const innerError = { date, 'request-id': randomUUID(), 'client-request-id': clientRequestId }
    return { error: { code: this.code, message: this.message, innerError } }
  }
}

export function badRequest(message: string): GraphError {
  return new GraphError(400, 'BadRequest', message)
}

/** The directory's "not there", which also hides what another tenant has. */
export function resourceNotFound(id: string): GraphError {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`
  return new GraphError(404, 'Request_ResourceNotFound', message)
}

export function insufficientPrivileges(): GraphError {
  return new GraphError(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  )
}
