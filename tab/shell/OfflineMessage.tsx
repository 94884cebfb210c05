import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import { t } from '#tab/text/text.ts'

/** Calm word that what is shown may be old, with a way to try again. */
const OfflineMessage = () => {
  const client = useQueryClient()
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

export default OfflineMessage
