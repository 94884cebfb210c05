import { FluentProvider, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { queryClient } from '#tab/api/query-client.ts'
import { onOutlookTheme, outlookTheme } from '#tab/host/office/theme.ts'
import { CheckInForm } from '#tab/okr/check-in/CheckInForm.tsx'
import type { CheckInGiven } from '#tab/okr/check-in/use-check-in.ts'
import { THEMES } from '#tab/shell/themes.ts'
import { t } from '#tab/text/text.ts'
import { dismissNotice, type Notice, useNotices } from '#tab/ui/notices.ts'

const useStyles = makeStyles({ refusal: { marginBlock: tokens.spacingVerticalXS } })

const forgetAll = (notices: readonly Notice[]) => {
  for (const { id } of notices) dismissNotice(id)
}

/** What the server said against it stands at the form: at the foot of the pane it would cover what it is about. */
const useRefusal = () => {
  const notices = useNotices()
  const latest = useRef(notices)
  latest.current = notices
  useEffect(() => () => forgetAll(latest.current), [])
  return { text: notices.at(-1)?.text ?? null, forget: () => forgetAll(notices) }
}

type Props = Pick<CheckInGiven, 'objective' | 'keyResult' | 'cycle' | 'onAnswered'> & {
  readonly onLeave: () => void
}

/**
 * The check-in of the board in the pane, with what it needs around it: all of it comes when it is opened. It stays until
 * the server has answered, and is back with what was typed where that is a refusal.
 */
const PaneCheckIn = ({ onAnswered, ...given }: Props) => {
  const theme = useSyncExternalStore(onOutlookTheme, outlookTheme)
  const styles = useStyles()
  const refusal = useRefusal()
  const [isSent, setSent] = useState(false)
  const sent = () => {
    refusal.forget()
    setSent(true)
  }
  const answered: CheckInGiven['onAnswered'] = (objective) => {
    setSent(false)
    onAnswered?.(objective)
  }
  return (
    <FluentProvider theme={THEMES[theme]}>
      <QueryClientProvider client={queryClient}>
        {refusal.text !== null && (
          <MessageBar intent="error" layout="multiline" role="alert" className={styles.refusal}>
            <MessageBarBody>{refusal.text}</MessageBarBody>
          </MessageBar>
        )}
        <div hidden={isSent}>
          <CheckInForm {...given} onSaved={sent} onAnswered={answered} />
        </div>
        <div role="status">{isSent && t('outlook.saving')}</div>
      </QueryClientProvider>
    </FluentProvider>
  )
}

export default PaneCheckIn
