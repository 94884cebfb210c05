import type { ApiRequest } from './api-message.ts'
import { ApiProblem } from './api-problem.ts'
import { ifMatchNames } from './etags.ts'

/** Throws if_match_required without a usable If-Match, changed_meanwhile when it names another revision. */
export function checkPrecondition(
  request: ApiRequest,
  revision: string | undefined,
  current: () => unknown,
): void {
  const header = request.headers.get('if-match')
  if (header === null || header.trim() === '*') throw new ApiProblem('if_match_required')
  if (revision === undefined || !ifMatchNames(header, revision))
    throw new ApiProblem('changed_meanwhile', { current: current() })
}
