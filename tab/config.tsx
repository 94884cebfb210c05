import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/query-client.ts'
import { ConfigPage } from './features/config/ConfigPage.tsx'
import { connectToHost, type HostContext, tellHostItWorks } from './host/host.ts'
import { followTheme, HostProvider, useHostTheme } from './host/host-context.tsx'
import { OutsideTeams } from './shell/OutsideTeams.tsx'
import { THEMES } from './shell/themes.ts'
import { loadTexts, startTexts } from './text/text.ts'

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
})

const Config = ({ host }: { readonly host: HostContext }) => {
  const styles = useStyles()
  const theme = useHostTheme()
  useEffect(tellHostItWorks, [])
  return (
    <FluentProvider theme={THEMES[theme]}>
      <HostProvider value={host}>
        <QueryClientProvider client={queryClient}>
          <div className={styles.page}>
            <ConfigPage />
          </div>
        </QueryClientProvider>
      </HostProvider>
    </FluentProvider>
  )
}

const start = async () => {
  const host = await connectToHost()
  await startTexts(host?.locale ?? navigator.language)
  await loadTexts('config')
  const place = document.getElementById('root')
  if (!place) throw new Error('config.html has lost its root')
  if (host) followTheme(host.theme)
  createRoot(place).render(host ? <Config host={host} /> : <OutsideTeams />)
}

void start()
