import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
} from '@fluentui/react-components'
import { AddRegular, MoreHorizontalRegular } from '@fluentui/react-icons'
import type { ChannelPlace } from '../../protocol/host.ts'
import type { PinnedTab } from '../../types.ts'
import { ConfigDialog } from '../dialogs/ConfigDialog.tsx'
import { hostApi } from '../state/api.ts'
import { type Client, useClient } from '../state/client.tsx'

const posts = 'posts'

interface ChannelTabsProps {
  readonly channel: ChannelPlace
  readonly tabs: readonly PinnedTab[]
}

/** The tabs of a channel, with the way to add, change and remove them. */
export function ChannelTabs({ channel, tabs }: ChannelTabsProps) {
  const client = useClient()
  const { place, t, go, state } = client
  const { channelId } = channel
  const open = tabs.find((it) => it.id === place.tab)
  const select = (value: unknown) =>
    void go({ surface: 'teams', channel: channelId, tab: value === posts ? undefined : String(value) })
  return (
    <>
      <TabList size="small" selectedValue={place.tab ?? posts} onTabSelect={(_, { value }) => select(value)}>
        <Tab value={posts}>{t.posts}</Tab>
        {tabs.map(({ id, name }) => (
          <Tab key={id} value={id}>
            {name || state.app.name}
          </Tab>
        ))}
      </TabList>
      {open && <TabMenu channel={channel} tab={open} />}
      {state.app.configurationUrl && (
        <Button
          appearance="subtle"
          icon={<AddRegular />}
          aria-label={t.addTab}
          onClick={() => void configure(client, channel)}
        />
      )}
    </>
  )
}

function TabMenu({ channel, tab }: { channel: ChannelPlace; tab: PinnedTab }) {
  const client = useClient()
  const { t, go, refresh } = client
  const remove = async () => {
    await go({ surface: 'teams', channel: channel.channelId })
    await hostApi.removeTab(tab.id)
    await refresh()
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t.tabMenu} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void configure(client, channel, tab)}>{t.tabSettings}</MenuItem>
          <MenuItem onClick={() => void remove()}>{t.removeTab}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

async function configure({ ask, go, state }: Client, channel: ChannelPlace, tab?: PinnedTab): Promise<void> {
  const url = state.app.configurationUrl
  if (!url) return
  const saved = await ask<string | undefined>((done) => (
    <ConfigDialog channel={channel} url={url} tab={tab} onDone={done} />
  ))
  if (saved) await go({ surface: 'teams', channel: channel.channelId, tab: saved })
}
