import { useLocation } from 'wouter'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'

export const NotFound = () => {
  const [, go] = useLocation()
  return (
    <EmptyState
      title={t('problem.notFoundTitle')}
      text={t('problem.notFound')}
      action={{ label: t('problem.toBoard'), onClick: () => go(paths.home()) }}
    />
  )
}
