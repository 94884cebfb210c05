import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { TargetArrowFilled } from '@fluentui/react-icons'
import { readDeepLink } from '../../protocol/deep-links.ts'
import type { ActivityEntry } from '../../types.ts'
import { useClient } from '../state/client.tsx'
import { placeOf } from '../surfaces/place-of.ts'
import { sentenceOf } from './sentence.ts'
import { whenOf } from './when.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) 8px',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    maxWidth: 'none',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '32px',
    height: '32px',
    fontSize: '20px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, gap: tokens.spacingVerticalXXS },
  preview: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  where: { color: tokens.colorNeutralForeground3 },
  dot: {
    width: '8px',
    height: '8px',
    marginTop: tokens.spacingVerticalSNudge,
    borderRadius: tokens.borderRadiusCircular,
  },
  unread: { backgroundColor: tokens.colorBrandForeground1 },
})

/** One thing the person has been told; opening it leads to its place in the app. */
export function ActivityRow({ entry }: { entry: ActivityEntry }) {
  const client = useClient()
  const { state, language, t, go, activity } = client
  const styles = useStyles()
  const open = async () => {
    const location = readDeepLink(entry.webUrl)
    const place = location && placeOf(client, location)
    await activity.markRead(entry.id)
    if (typeof place === 'object') await go(place)
  }
  return (
    <Button appearance="subtle" className={styles.row} onClick={() => void open()}>
      <span className={styles.icon}>
        <TargetArrowFilled aria-hidden />
      </span>
      <span className={styles.words}>
        <Text weight={entry.isRead ? 'regular' : 'semibold'}>
          {sentenceOf(entry, state.app.activities, language)}
        </Text>
        <Text size={200} className={styles.preview}>
          {entry.preview}
        </Text>
        <Caption1 className={styles.where}>
          {entry.topic} · {whenOf(entry.at, state.now, language)}
        </Caption1>
      </span>
      <span
        className={mergeClasses(styles.dot, !entry.isRead && styles.unread)}
        {...(entry.isRead ? {} : { role: 'img', 'aria-label': t.unread })}
      />
    </Button>
  )
}
