import { Component, type ReactNode } from 'react'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'

interface Props {
  readonly children: ReactNode
}

/** A screen that breaks, or whose code cannot be fetched, takes nothing else down. */
export class CrashGuard extends Component<Props, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children
    return (
      <EmptyState
        title={t('problem.failedTitle')}
        text={t('problem.crashed')}
        action={{ label: t('common.reload'), onClick: () => window.location.reload() }}
      />
    )
  }
}
