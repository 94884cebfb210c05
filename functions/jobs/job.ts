import type { Services } from '#functions/services.ts'
import type { TenantId } from '#shared/kernel/ids.ts'

/** What a job works with: everything outside, and the organisations this installation serves. */
export interface JobRun {
  readonly services: Services
  readonly tenantIds: readonly TenantId[]
}

/** Work nobody asks for by a request. It may run twice at once or be cut short: running it again does no harm. */
export interface Job {
  /** Name of the timer function: letters, digits and "_". */
  readonly name: string
  /** NCRONTAB with seconds, in UTC: six fields, the first are seconds. */
  readonly schedule: string
  run(run: JobRun): Promise<void>
}
