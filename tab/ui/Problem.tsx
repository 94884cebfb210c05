import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { problemSentence } from './problem-sentence.ts'

/** Why the last attempt was refused; what was typed is still there. */
export const Problem = ({ error }: { readonly error: unknown }) =>
  error ? (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{problemSentence(error)}</MessageBarBody>
    </MessageBar>
  ) : null
