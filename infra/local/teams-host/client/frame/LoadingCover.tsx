import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { ErrorCircleRegular } from '@fluentui/react-icons'
import { useClient } from '../state/client.tsx'
import { Notice } from '../surfaces/Notice.tsx'
import type { Loading } from './use-loading.ts'

const useStyles = makeStyles({
  cover: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

/** What lies over a page that is not ready, or never will be. */
export function LoadingCover({ loading, onRetry }: { loading: Loading; onRetry: () => void }) {
  const { t } = useClient()
  const styles = useStyles()
  if (loading === 'shown') return null
  if (loading === 'loading')
    return (
      <div className={styles.cover}>
        <Spinner label={t.loading} labelPosition="below" />
      </div>
    )
  const text = loading === 'timedOut' ? t.timedOut : loading.failure
  return (
    <div className={styles.cover} role="alert">
      <Notice
        title={t.failed}
        text={text}
        icon={<ErrorCircleRegular />}
        action={{ label: t.retry, run: onRetry }}
      />
    </div>
  )
}
