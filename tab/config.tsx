import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { createRoot } from 'react-dom/client'
import { type Answer, askMe } from './features/config/ask-me.ts'
import { ConfigPage } from './features/config/ConfigPage.tsx'
import { type HostContext, tellHostItWorks } from './host/host.ts'
import { followTheme, HostProvider, useHostTheme } from './host/host-context.tsx'
import { THEMES } from './shell/themes.ts'

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
})

const Config = ({ host, first }: { readonly host: HostContext; readonly first: Answer }) => {
  const styles = useStyles()
  const theme = useHostTheme()
  return (
    <FluentProvider theme={THEMES[theme]}>
      <HostProvider value={host}>
        <div className={styles.page}>
          <ConfigPage first={first} />
        </div>
      </HostProvider>
    </FluentProvider>
  )
}

/** The page's own skeleton stays until there is something to choose from. */
const settingsIn = async (host: HostContext) => {
  followTheme(host.theme)
  tellHostItWorks()
  return <Config host={host} first={await askMe()} />
}

/** The way into Teams is only fetched by a browser outside of it. */
const wayIntoTeams = async () => {
  const { OutsideTeams } = await import('./shell/OutsideTeams.tsx')
  return <OutsideTeams />
}

/** Draws the configuration page, once the host has answered and the words are there. */
export const show = async (host: HostContext | null) => {
  const place = document.getElementById('root')
  if (!place) throw new Error('config.html has lost its root')
  createRoot(place).render(await (host ? settingsIn(host) : wayIntoTeams()))
}
