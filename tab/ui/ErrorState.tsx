import { t } from '#tab/text/text.ts'
import { EmptyState } from './EmptyState.tsx'

interface Props {
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
}

const sentenceOf = (error: unknown) => (error instanceof Error && error.message) || t('problem.unavailable')

/** Says what happened and what to do, in the words of whoever refused. */
export const ErrorState = ({ error, onRetry }: Props) => (
  <div role="alert">
    <EmptyState
      title={t('problem.failedTitle')}
      text={sentenceOf(error)}
      action={onRetry && { label: t('common.retry'), onClick: onRetry }}
    />
  </div>
)
