import { t } from '#tab/text/text.ts'
import { EmptyState } from './EmptyState.tsx'

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

/** Says what happened and what to do, in the words of whoever refused. */
export const ErrorState = ({ error, onRetry }: Props) => (
  <div role="alert">
    {isGone(error) ? (
      <Gone />
    ) : (
      <EmptyState
        title={t('problem.failedTitle')}
        text={sentenceOf(error)}
        action={onRetry && { label: t('common.retry'), onClick: onRetry }}
      />
    )}
  </div>
)
