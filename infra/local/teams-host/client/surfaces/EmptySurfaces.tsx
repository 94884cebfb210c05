import { AlertRegular, ChatRegular } from '@fluentui/react-icons'
import { useClient } from '../state/client.tsx'
import { Notice } from './Notice.tsx'

/** The parts of a client that hold nothing of the app. */
export function EmptyActivity() {
  const { t } = useClient()
  return <Notice title={t.nothingYet} text={t.emptyActivity} icon={<AlertRegular />} />
}

export function EmptyChat() {
  const { t } = useClient()
  return <Notice title={t.nothingYet} text={t.emptyChat} icon={<ChatRegular />} />
}
