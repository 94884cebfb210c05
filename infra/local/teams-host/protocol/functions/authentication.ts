import { z } from 'zod'
import { hostFunction } from '../host-function.ts'
import { refuse, succeed } from '../outcome.ts'

const texts = z.array(z.string()).optional()
/** teams-js hands a number or a numeral through as the app wrote it. */
const pixels = z.coerce.number().int().positive().optional()

const getAuthToken = hostFunction({
  shape: 'statusAndReason',
  args: z.tuple([texts, texts, z.boolean().optional(), z.string().optional()]),
  run: ([resources, claims, silent, tenantId], { authentication }) =>
    authentication.token({ resources, claims, silent, tenantId }),
})

const authenticate = hostFunction({
  shape: 'statusAndReason',
  args: z.tuple([z.url(), pixels, pixels, z.boolean().optional()]),
  run: ([url, width, height, isExternal], { authentication }) =>
    authentication.popup({ url, width, height, isExternal }),
})

/** Only Microsoft's own apps may read the profile from the client; everybody else reads the token. */
const getUser = hostFunction({
  shape: 'statusAndError',
  args: z.array(z.unknown()),
  run: () => refuse('internalError', 'App does not have the required permissions for this operation'),
})

function finishPopup(isSuccess: boolean) {
  return hostFunction({
    shape: 'none',
    args: z.tuple([z.string().optional()]).rest(z.unknown()),
    run([result], { authentication }) {
      const failure = refuse('unauthorizedUserOperation', result ?? 'FailedToOpenWindow')
      authentication.finishPopup(isSuccess ? succeed(result) : failure)
      return succeed()
    },
  })
}

/** Single sign-on and the popup flow. */
export const authenticationFunctions = {
  'authentication.getAuthToken': getAuthToken,
  'authentication.authenticate': authenticate,
  'authentication.getUser': getUser,
  'authentication.authenticate.success': finishPopup(true),
  'authentication.authenticate.failure': finishPopup(false),
}
