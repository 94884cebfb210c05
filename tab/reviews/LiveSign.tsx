import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { LiveState } from '#tab/live/live-hub.ts'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    boxSizing: 'border-box',
    border: `2px solid ${tokens.colorNeutralForeground3}`,
  },
  on: { border: 'none', backgroundColor: tokens.colorStatusSuccessForeground1, forcedColorAdjust: 'none' },
})

/** Whether changes of others arrive by themselves, or are fetched every few seconds. */
export const LiveSign = ({ state }: { readonly state: LiveState }) => {
  const styles = useStyles()
  const isLive = state === 'live'
  return (
    <span className={styles.root} role="status" title={t(isLive ? 'live.liveHint' : 'live.pollingHint')}>
      {t(isLive ? 'live.live' : state === 'polling' ? 'live.polling' : 'live.connecting')}
      <span className={mergeClasses(styles.dot, isLive && styles.on)} aria-hidden />
    </span>
  )
}
