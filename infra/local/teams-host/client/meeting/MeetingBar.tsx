import {
  Button,
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
} from '@fluentui/react-components'
import { PeopleRegular } from '@fluentui/react-icons'
import type { HostMeeting, HostPerson } from '../../types.ts'
import { useClient } from '../state/client.tsx'
import { Header } from '../surfaces/Header.tsx'

/** Where the app shows in a meeting: beside the call, in its chat, on its details page. */
export const meetingViews = ['panel', 'chat', 'details'] as const
export type MeetingView = (typeof meetingViews)[number]

const names = { panel: 'meetingPanel', chat: 'meetingChat', details: 'meetingDetails' } as const

interface Props {
  readonly meeting: HostMeeting
  readonly view: MeetingView
  /** Everybody who was invited. */
  readonly invited: readonly HostPerson[]
  readonly people: readonly HostPerson[]
}

/** The meeting's title, the places of the app in it, whose windows are shown, and the way out. */
export function MeetingBar({ meeting, view, ...who }: Props) {
  const { t, go, place } = useClient()
  return (
    <Header title={meeting.title}>
      <TabList
        size="small"
        selectedValue={view}
        onTabSelect={(_, { value }) => void go({ ...place, tab: String(value), sub: undefined })}
      >
        {meetingViews.map((it) => (
          <Tab key={it} value={it}>
            {t[names[it]]}
          </Tab>
        ))}
      </TabList>
      <PeopleMenu {...who} />
      <Button size="small" onClick={() => void go({ surface: 'meeting' })}>
        {t.leave}
      </Button>
    </Header>
  )
}

function PeopleMenu({ invited, people }: Pick<Props, 'invited' | 'people'>) {
  const { t, go, place } = useClient()
  const chosen = { people: people.map(({ id }) => id) }
  return (
    <Menu
      checkedValues={chosen}
      onCheckedValueChange={(_, { checkedItems }) => void go({ ...place, people: checkedItems.join(',') })}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<PeopleRegular />} aria-label={t.addParticipant} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {invited.map(({ id, displayName }) => (
            <MenuItemCheckbox key={id} name="people" value={id}>
              {displayName}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
