import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { t } from '#tab/text/text.ts'

const follow = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Calm word that what is shown may be old, with a way to try again. */
export const OfflineBanner = () => {
  const isOnline = useSyncExternalStore(follow, () => navigator.onLine)
  const client = useQueryClient()
  if (isOnline) return null
  return (
    <MessageBar intent="warning" shape="square">
      <MessageBarBody>{t('problem.offlineBanner')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void client.refetchQueries({ type: 'active' })}>
          {t('common.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
