import { ChatRegular } from '@fluentui/react-icons'
import { useClient } from '../state/client.tsx'
import { Notice } from './Notice.tsx'

/** A part of the client that holds nothing of the app. */
export function EmptyChat() {
  const { t } = useClient()
  return <Notice title={t.nothingYet} text={t.emptyChat} icon={<ChatRegular />} />
}
