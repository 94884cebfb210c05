import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { useEffect } from 'react'
import type { HostState } from '../types.ts'
import { Shell } from './shell/Shell.tsx'
import { readAddress } from './state/address.ts'
import { ClientProvider } from './state/client.tsx'
import { useClientState } from './state/use-client.ts'
import { useDialogs } from './state/use-dialogs.tsx'
import { useHostState } from './state/use-host-state.ts'
import { Notice } from './surfaces/Notice.tsx'
import { useDeepLink } from './surfaces/use-deep-link.ts'
import { texts } from './texts.ts'

const fluentThemes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

/** The local client: nothing until its server has told who there is and what is installed. */
export function App() {
  const { state, isUnreachable, refresh } = useHostState()
  const t = texts[readAddress(window.location.search).language]
  if (state) return <Started state={state} refresh={refresh} />
  return (
    <FluentProvider theme={teamsLightTheme} style={{ height: '100%' }}>
      {isUnreachable && <Notice title={t.unreachable} action={{ label: t.retry, run: refresh }} />}
    </FluentProvider>
  )
}

function Started({ state, refresh }: { state: HostState; refresh: () => Promise<void> }) {
  const { ask, dialogs } = useDialogs()
  const client = useClientState(state, refresh, ask)
  const { theme, language } = client.view

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useDeepLink(client)

  return (
    <FluentProvider theme={fluentThemes[theme]} style={{ height: '100%' }}>
      <ClientProvider value={client}>
        <Shell />
        {dialogs}
      </ClientProvider>
    </FluentProvider>
  )
}
