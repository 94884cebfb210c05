import { makeStyles } from '@fluentui/react-components'
import { PeopleTeamRegular } from '@fluentui/react-icons'
import { channelPlace } from '../frame/session.ts'
import { useClient } from '../state/client.tsx'
import { ChannelView } from './ChannelView.tsx'
import { Notice } from './Notice.tsx'
import { TeamList } from './TeamList.tsx'

const useStyles = makeStyles({
  sides: { display: 'flex', flexGrow: 1, minHeight: 0 },
  channel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
})

/** The person's teams beside the channel they have open; on a phone one after the other. */
export function TeamsSurface() {
  const client = useClient()
  const styles = useStyles()
  const { place, teams, isCompact, t } = client
  const channel = place.channel ? channelPlace(client, place.channel) : undefined
  if (teams.length === 0) return <Notice title={t.noTeams} icon={<PeopleTeamRegular />} />
  const isListShown = !isCompact || !place.channel
  const isChannelShown = !isCompact || place.channel
  return (
    <div className={styles.sides}>
      {isListShown && <TeamList />}
      {isChannelShown && (
        <div className={styles.channel}>
          {channel ? (
            <ChannelView key={channel.channelId} channel={channel} />
          ) : (
            <Notice title={place.channel ? t.notInChannel : t.chooseChannel} icon={<PeopleTeamRegular />} />
          )}
        </div>
      )}
    </div>
  )
}
