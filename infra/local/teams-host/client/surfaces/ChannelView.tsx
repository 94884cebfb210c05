import { ChatRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import type { ChannelPlace, Frame } from '../../protocol/host.ts'
import { AppFrame } from '../frame/AppFrame.tsx'
import { useBackButton } from '../frame/use-back-button.ts'
import { useClient } from '../state/client.tsx'
import { ChannelTabs } from './ChannelTabs.tsx'
import { Header } from './Header.tsx'
import { Notice } from './Notice.tsx'

/** One channel: its posts, and the app's tabs people have added. */
export function ChannelView({ channel }: { channel: ChannelPlace }) {
  const { state, place, t, isCompact } = useClient()
  const { setLink, pressBack } = useBackButton()
  const tabs = state.tabs.filter((it) => it.channelId === channel.channelId)
  const tab = tabs.find((it) => it.id === place.tab)
  const frame = useMemo<Frame>(
    () => ({
      context: 'content',
      entityId: tab?.config.entityId ?? '',
      channel,
      ...(place.sub && { subEntityId: place.sub }),
    }),
    [tab, channel, place.sub],
  )
  return (
    <>
      <Header title={channel.channelName} onBack={isCompact ? pressBack : undefined}>
        <ChannelTabs channel={channel} tabs={tabs} />
      </Header>
      {tab && <AppFrame frame={frame} url={tab.config.contentUrl} title={tab.name} onLink={setLink} />}
      {!tab && place.tab && <Notice title={t.noSuchTab} />}
      {!place.tab && <Notice title={t.nothingYet} text={t.emptyPosts} icon={<ChatRegular />} />}
    </>
  )
}
