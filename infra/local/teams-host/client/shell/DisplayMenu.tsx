import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { DesktopRegular } from '@fluentui/react-icons'
import type { Theme } from '../../protocol/host.ts'
import { languages, themes, type View, type Width, widths } from '../state/address.ts'
import { useClient } from '../state/client.tsx'
import type { Language, TextKey } from '../texts.ts'

const themeTexts: Record<Theme, TextKey> = { default: 'light', dark: 'dark', contrast: 'contrast' }
const languageNames: Record<Language, string> = { de: 'Deutsch', en: 'English' }
const widthTexts: Record<Width, TextKey> = {
  full: 'widthFull',
  '1024': 'widthTablet',
  '390': 'widthPhone',
  '320': 'widthNarrow',
}

/** Theme, language and width of the simulated client. */
export function DisplayMenu() {
  const { view, show, t } = useClient()
  const chosen = { theme: [view.theme], language: [view.language], width: [view.width] }
  const change = (name: string, [value]: string[]) => {
    // The menu offers nothing but the options of this setting.
    if (value) void show({ [name]: value } as Partial<View>)
  }
  return (
    <Menu checkedValues={chosen} onCheckedValueChange={(_, it) => change(it.name, it.checkedItems)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DesktopRegular />} aria-label={t.display} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <Options title={t.theme} name="theme" options={themes} textOf={(it) => t[themeTexts[it]]} />
          <MenuDivider />
          <Options
            title={t.language}
            name="language"
            options={languages}
            textOf={(it) => languageNames[it]}
          />
          <MenuDivider />
          <Options title={t.width} name="width" options={widths} textOf={(it) => t[widthTexts[it]]} />
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

interface OptionsProps<T extends string> {
  readonly title: string
  readonly name: string
  readonly options: readonly T[]
  readonly textOf: (option: T) => string
}

function Options<T extends string>({ title, name, options, textOf }: OptionsProps<T>) {
  return (
    <MenuGroup>
      <MenuGroupHeader>{title}</MenuGroupHeader>
      {options.map((option) => (
        <MenuItemRadio key={option} name={name} value={option}>
          {textOf(option)}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  )
}
