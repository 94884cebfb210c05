import type { RecentChange } from '#shared/kernel/problem.ts'
import type { ApiRequest } from './api-message.ts'
import { ApiProblem } from './api-problem.ts'
import { ifMatchNames } from './etags.ts'

/** What somebody needs to decide who worked on an older state. */
export interface Meanwhile {
  /** The entity as it is now. */
  readonly current: unknown
  readonly recent: readonly RecentChange[]
}

/** Throws if_match_required without a usable If-Match, changed_meanwhile when it names another revision. */
export async function checkPrecondition(
  request: ApiRequest,
  revision: string | undefined,
  meanwhile: () => Promise<Meanwhile>,
): Promise<void> {
  const header = request.headers.get('if-match')
  if (header === null || header.trim() === '*') throw new ApiProblem('if_match_required')
  if (revision === undefined || !ifMatchNames(header, revision))
    throw new ApiProblem('changed_meanwhile', await meanwhile())
}
