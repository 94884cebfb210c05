import { Button, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useClient } from '../state/client.tsx'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '260px',
    flexShrink: 0,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  compact: { width: '100%' },
  team: { paddingBlock: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  channel: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, width: '100%' },
})

/** The teams this person belongs to, with their channels. */
export function TeamList() {
  const { teams, place, go, isCompact, t } = useClient()
  const styles = useStyles()
  return (
    <nav className={mergeClasses(styles.list, isCompact && styles.compact)} aria-label={t.teams}>
      {teams.map((team) => (
        <section key={team.groupId} aria-label={team.displayName}>
          <Caption1Strong as="h2" block className={styles.team}>
            {team.displayName}
          </Caption1Strong>
          {team.channels.map(({ id, displayName }) => (
            <Button
              key={id}
              className={styles.channel}
              appearance={id === place.channel ? 'secondary' : 'subtle'}
              aria-current={id === place.channel ? 'page' : undefined}
              onClick={() => void go({ surface: 'teams', channel: id })}
            >
              {displayName}
            </Button>
          ))}
        </section>
      ))}
    </nav>
  )
}
