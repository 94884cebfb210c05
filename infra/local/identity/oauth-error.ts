import { randomUUID } from 'node:crypto'

/** What a refusal of the token endpoint carries besides its number and sentence. */
interface OAuthErrorDetails {
  status?: number
  suberror?: string
  claims?: string
}

/** An error as Entra words it: an OAuth code for programs, an AADSTS number for people. */
export class OAuthError extends Error {
  readonly code: string
  readonly aadsts: number
  readonly details: OAuthErrorDetails

  constructor(code: string, aadsts: number, message: string, details: OAuthErrorDetails = {}) {
    super(message)
    this.code = code
    this.aadsts = aadsts
    this.details = details
  }

  get status(): number {
    return this.details.status ?? 400
  }

  toBody(now: number): Record<string, unknown> {
    const timestamp = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`
    const trace_id = randomUUID()
    const correlation_id = randomUUID()
    const { suberror, claims } = this.details
    const trail = `Trace ID: ${trace_id} Correlation ID: ${correlation_id} Timestamp: ${timestamp}`
    return {
      error: this.code,
      error_description: `AADSTS${this.aadsts}: ${this.message} ${trail}`,
      error_codes: [this.aadsts],
      timestamp,
      trace_id,
      correlation_id,
      ...(suberror === undefined ? {} : { suberror }),
      ...(claims === undefined ? {} : { claims }),
    }
  }
}
