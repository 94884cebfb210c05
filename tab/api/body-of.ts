import { ApiProblem } from './api-problem.ts'

/**
 * What an answer says: JSON read, anything else as text, null where there is nothing.
 * @throws ApiProblem with the sentence `unavailable` when it was cut short or garbled on its way: what the parser says
 * of it helps nobody.
 */
export const bodyOf = (response: Response, unavailable: string): Promise<unknown> | null => {
  if (response.status === 204) return null
  const body = response.headers.get('Content-Type')?.includes('json') ? response.json() : response.text()
  return body.catch(() => {
    throw new ApiProblem('unavailable', unavailable)
  })
}
