import { Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from './notices.ts'
import { problemSentence, remedyOf } from './problem-sentence.ts'

/** Why the last attempt was refused, and what helps; what was typed is still there. */
export const Problem = ({ error }: { readonly error: unknown }) => {
  const remedy = remedyOf(error)
  if (!error) return null
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{problemSentence(error)}</MessageBarBody>
      {remedy && (
        <MessageBarActions>
          <Link
            as="button"
            type="button"
            onClick={() => void remedy().then(() => notify(t('problem.signedIn')), notifyProblem)}
          >
            {t('problem.signIn')}
          </Link>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
