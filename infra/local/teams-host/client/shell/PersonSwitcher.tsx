import {
  Avatar,
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Persona,
} from '@fluentui/react-components'
import type { HostPerson } from '../../types.ts'
import { useClient } from '../state/client.tsx'
import { useIsNarrowWindow } from '../state/use-is-compact.ts'
import type { Texts } from '../texts.ts'

function description({ role, jobTitle, tenantName }: HostPerson, t: Texts): string {
  return [t[role], jobTitle, tenantName].filter(Boolean).join(' · ')
}

/** Who sits in front of the client. */
export function PersonSwitcher() {
  const { person, state, show, t } = useClient()
  const isNarrow = useIsNarrowWindow()
  return (
    <Menu
      checkedValues={{ person: [person.id] }}
      onCheckedValueChange={(_, { checkedItems: [id] }) => void (id && show({ person: id }))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={{
            children: <Avatar name={person.displayName} size={28} color="colorful" aria-hidden />,
            style: { width: 'auto', height: 'auto' },
          }}
          title={t.person}
          aria-label={isNarrow ? person.displayName : undefined}
        >
          {isNarrow ? undefined : person.displayName}
        </Button>
      </MenuTrigger>
      <MenuPopover style={{ maxHeight: '80vh', maxWidth: 'min(460px, 100vw)', overflowY: 'auto' }}>
        <MenuList>
          {state.people.map((it) => (
            <MenuItemRadio key={it.id} name="person" value={it.id} style={{ maxWidth: 'none' }}>
              <Persona
                name={it.displayName}
                secondaryText={description(it, t)}
                avatar={{ color: 'colorful', 'aria-hidden': true }}
              />
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
