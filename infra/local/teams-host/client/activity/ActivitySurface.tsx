import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AlertRegular, CheckmarkRegular } from '@fluentui/react-icons'
import { useClient } from '../state/client.tsx'
import { Header } from '../surfaces/Header.tsx'
import { Notice } from '../surfaces/Notice.tsx'
import { ActivityRow } from './ActivityRow.tsx'

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingVerticalS,
    listStyleType: 'none',
    maxWidth: '720px',
    width: '100%',
    boxSizing: 'border-box',
  },
})

/** What the person has been told by the app, the latest first. */
export function ActivitySurface() {
  const { activity, t } = useClient()
  const styles = useStyles()
  if (activity.entries.length === 0)
    return <Notice title={t.nothingYet} text={t.emptyActivity} icon={<AlertRegular />} />
  return (
    <>
      <Header title={t.activity}>
        {activity.unread > 0 && (
          <Button
            size="small"
            appearance="subtle"
            icon={<CheckmarkRegular />}
            onClick={() => void activity.markRead(null)}
          >
            {t.markAllRead}
          </Button>
        )}
      </Header>
      <ul className={styles.list} aria-label={t.activity}>
        {activity.entries.map((entry) => (
          <li key={entry.id}>
            <ActivityRow entry={entry} />
          </li>
        ))}
      </ul>
    </>
  )
}
