import type { ProblemCode } from '../problem.ts'

/** What went wrong and what to do. */
export const CODE_TEXTS_EN: Readonly<Record<`${ProblemCode}.${'title' | 'detail'}`, string>> = {
  'malformed_request.title': 'Request cannot be read',
  'malformed_request.detail': 'The request is not valid JSON. Please reload the page and try again.',
  'unauthenticated.title': 'Not signed in',
  'unauthenticated.detail': 'The sign-in is missing or not valid. Please sign in to Teams again.',
  'token_expired.title': 'Sign-in expired',
  'token_expired.detail': 'The sign-in has expired. It is being renewed; please try again after that.',
  'forbidden.title': 'Not allowed',
  'forbidden.detail':
    'The permission for this is missing. The lead of the unit or an administrator can help.',
  'tenant_not_allowed.title': 'Organisation not enabled',
  'tenant_not_allowed.detail':
    'Leitstern is not enabled for this organisation. An administrator can enable it.',
  'consent_required.title': 'Consent required',
  'consent_required.detail': 'Access to Microsoft 365 has to be allowed first.',
  'not_found.title': 'Not found',
  'not_found.detail': 'This does not exist (any more). Please check the link or go back to the overview.',
  'method_not_allowed.title': 'Action not offered',
  'method_not_allowed.detail': 'This action does not exist here.',
  'conflict.title': 'Conflict',
  'conflict.detail':
    'This contradicts how things stand now. Please look at the current state and decide again.',
  'already_exists.title': 'Already there',
  'already_exists.detail': 'This exists already. Please choose another name or use the existing one.',
  'invalid_transition.title': 'Not possible now',
  'invalid_transition.detail':
    'This is not possible in the current state. Please refresh the view and check the state.',
  'cycle_closed.title': 'Cycle closed',
  'cycle_closed.detail': 'The cycle is closed and can only be read. An administrator can reopen it.',
  'session_not_open.title': 'Session not open yet',
  'session_not_open.detail':
    'The session has not begun yet. It starts as soon as somebody of the unit opens it.',
  'session_closed.title': 'Session ended',
  'session_closed.detail':
    'The session has ended and can only be read. The lead of the unit can open it again.',
  'moved_on.title': 'Already moved on',
  'moved_on.detail':
    'Somebody else has led the session to another step in the meantime. The view now shows the step everybody is at.',
  'already_revealed.title': 'Already revealed',
  'already_revealed.detail':
    'This has been revealed already; new or changed votes no longer count. To add something, it is best said aloud.',
  'already_answered.title': 'Already answered',
  'already_answered.detail':
    'The answers have been given already. As they are anonymous, they can no longer be told apart or changed.',
  'too_few_answers.title': 'Too few answers yet',
  'too_few_answers.detail':
    'Answers are revealed from three up, so that none of them can be traced to a person.',
  'changed_meanwhile.title': 'Changed meanwhile',
  'changed_meanwhile.detail':
    'Somebody else has changed this meanwhile. Compare both versions and decide which one holds.',
  'payload_too_large.title': 'Too much at once',
  'payload_too_large.detail': 'The input is too large. Please shorten or split it.',
  'invalid_input.title': 'Please check the input',
  'invalid_input.detail': 'The input does not fit yet. The fields concerned are marked; nothing is lost.',
  'idempotency_key_reused.title': 'Request used twice',
  'idempotency_key_reused.detail':
    'Something else was sent under this key before. Please reload the page and try again.',
  'if_match_required.title': 'Version not given',
  'if_match_required.detail': 'The change does not say which version it is based on. Please reload the view.',
  'too_many_requests.title': 'Too many requests',
  'too_many_requests.detail':
    'Too many requests are coming in. Please wait a moment; another attempt follows by itself.',
  'internal.title': 'Unexpected error',
  'internal.detail': 'This did not work, and the input is not to blame. Please try again later.',
  'unavailable.title': 'Not available right now',
  'unavailable.detail':
    'The service cannot be reached right now. The input is kept; please try again in a moment.',
}
