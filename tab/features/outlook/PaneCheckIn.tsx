import { FluentProvider } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { queryClient } from '#tab/api/query-client.ts'
import { onOutlookTheme, outlookTheme } from '#tab/host/office/theme.ts'
import { CheckInForm } from '#tab/okr/check-in/CheckInForm.tsx'
import type { CheckInGiven } from '#tab/okr/check-in/use-check-in.ts'
import { THEMES } from '#tab/shell/themes.ts'
import { t } from '#tab/text/text.ts'
import { NoticeHost } from '#tab/ui/NoticeHost.tsx'

type Props = Pick<CheckInGiven, 'objective' | 'keyResult' | 'cycle' | 'onAnswered'> & {
  readonly onLeave: () => void
}

/**
 * The check-in of the board in the pane, with what it needs around it: all of it comes when it is opened. It stays until
 * the server has answered, and is back with what was typed where that is a refusal.
 */
const PaneCheckIn = ({ onAnswered, ...given }: Props) => {
  const theme = useSyncExternalStore(onOutlookTheme, outlookTheme)
  const [isSent, setSent] = useState(false)
  const answered: CheckInGiven['onAnswered'] = (objective) => {
    setSent(false)
    onAnswered?.(objective)
  }
  return (
    <FluentProvider theme={THEMES[theme]}>
      <QueryClientProvider client={queryClient}>
        <div hidden={isSent}>
          <CheckInForm {...given} onSaved={() => setSent(true)} onAnswered={answered} />
        </div>
        <div role="status">{isSent && t('outlook.saving')}</div>
        <NoticeHost />
      </QueryClientProvider>
    </FluentProvider>
  )
}

export default PaneCheckIn
