import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'

export const ReadOnlyNote = ({ reason }: { readonly reason: string | null }) =>
  reason ? (
    <MessageBar layout="multiline">
      <MessageBarBody>{t('settings.readOnly', { reason })}</MessageBarBody>
    </MessageBar>
  ) : null
