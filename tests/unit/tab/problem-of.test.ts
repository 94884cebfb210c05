import { expect, test } from 'vitest'
import { isSignedOut, problemOf } from '#tab/api/api-problem.ts'

const FALLBACKS = { unavailable: 'The service does not answer.', signedOut: 'The sign-in has expired.' }
const page = (status: number) =>
  new Response('<html>sign in</html>', { status, headers: { 'content-type': 'text/html' } })

test('a gateway that takes no token means that the sign-in has expired, not that the service is away', async () => {
  const problem = await problemOf(page(401), FALLBACKS)
  expect([problem.code, problem.message, isSignedOut(problem)]).toEqual([
    'signed_out',
    FALLBACKS.signedOut,
    true,
  ])
})

test.each([403, 502, 503])('a page of a gateway with %i is no answer of the service', async (status) => {
  expect(await problemOf(page(status), FALLBACKS)).toMatchObject({ code: 'unavailable', status })
})
