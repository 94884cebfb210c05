import { t } from '#tab/text/text.ts'
import { EmptyState } from './EmptyState.tsx'
import { remedyOf } from './problem-sentence.ts'

interface Props {
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
}

const sentenceOf = (error: unknown) => (error instanceof Error && error.message) || t('problem.unavailable')

const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'not_found'

/** Asking again would not bring it back: the way out is the way home. */
const Gone = () => (
  <EmptyState
    title={t('problem.notFoundTitle')}
    text={t('problem.notFound')}
    action={{ label: t('problem.toBoard'), onClick: () => location.assign('#/') }}
  />
)

const actionOf = ({ error, onRetry }: Props) => {
  const remedy = remedyOf(error)
  if (remedy) return { label: t('problem.signIn'), onClick: () => void remedy().then(onRetry, onRetry) }
  return onRetry && { label: t('common.retry'), onClick: onRetry }
}

/** Says what happened and what to do, in the words of whoever refused. */
export const ErrorState = (props: Props) => (
  <div role="alert">
    {isGone(props.error) ? (
      <Gone />
    ) : (
      <EmptyState title={t('problem.failedTitle')} text={sentenceOf(props.error)} action={actionOf(props)} />
    )}
  </div>
)
