import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import { t } from '#tab/text/text.ts'
import { dismissNotice, type Notice, useNotices } from './notices.ts'
import { useHeightAs } from './use-height-as.ts'

const SHOWN_MS = 7000

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    insetInline: tokens.spacingHorizontalL,
    // A screen with controls of its own at the foot says how much room they take
    bottom: 'var(--foot, 0px)',
    zIndex: 1_000_000,
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
    paddingBlock: tokens.spacingVerticalM,
  },
  bar: { pointerEvents: 'auto', maxWidth: '560px', boxShadow: tokens.shadow16 },
  action: { whiteSpace: 'nowrap' },
})

const NoticeBar = ({ notice }: { readonly notice: Notice }) => {
  const styles = useStyles()
  useEffect(() => {
    if (notice.intent === 'error') return
    const timer = setTimeout(() => dismissNotice(notice.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice])
  const run = () => {
    notice.action?.run()
    dismissNotice(notice.id)
  }
  return (
    <MessageBar intent={notice.intent} className={styles.bar} layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t('common.close')}
            onClick={() => dismissNotice(notice.id)}
          />
        }
      >
        {notice.action && (
          <Link as="button" className={styles.action} onClick={run}>
            {notice.action.label}
          </Link>
        )}
      </MessageBarActions>
    </MessageBar>
  )
}

/** Where notices appear: at the foot, over everything, announced politely. */
const NoticeList = () => {
  const styles = useStyles()
  const notices = useNotices()
  // A screen that fills the window makes room for them, so that nothing is covered
  const place = useHeightAs<HTMLDivElement>('--notices')
  return (
    <div ref={place} className={styles.place}>
      {notices.map((notice) => (
        <NoticeBar key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

export default NoticeList
