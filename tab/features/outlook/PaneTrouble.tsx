import { makeStyles, tokens } from '@fluentui/react-components'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { answerChallenge } from '#tab/host/token.ts'
import { t } from '#tab/text/text.ts'
import { problemSentence } from '#tab/ui/problem-sentence.ts'
import { PaneTitle } from './PaneTitle.tsx'
import { usePaneStyles } from './use-pane-styles.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalM },
})

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
}

/** By a press of a button Outlook may ask what it could not ask unbidden. */
const signInByHand = (onRetry: () => void) => void answerChallenge('').then(onRetry, onRetry)

const whyNot = (error: unknown) =>
  navigator.onLine ? (problemSentence(error) ?? t('problem.unavailable')) : t('problem.offline')

/** Why there is nothing to see, and the one thing to do about it. */
export const PaneTrouble = ({ error, onRetry }: Props) => {
  const styles = { ...usePaneStyles(), ...useStyles() }
  // Without a network nobody gets a token either, and signing in would not help
  const isSignedOut = isProblemCode(error, 'signed_out') && navigator.onLine
  return (
    <div className={styles.root} role="alert">
      <PaneTitle
        title={t(isSignedOut ? 'outlook.signInTitle' : 'outlook.failedTitle')}
        text={isSignedOut ? t('outlook.signInText') : whyNot(error)}
      />
      <button
        type="button"
        className={styles.primary}
        onClick={isSignedOut ? () => signInByHand(onRetry) : onRetry}
      >
        {t(isSignedOut ? 'outlook.signIn' : 'common.retry')}
      </button>
    </div>
  )
}
