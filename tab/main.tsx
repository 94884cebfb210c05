import { createRoot } from 'react-dom/client'
import { navigate } from 'wouter/use-hash-location'
import { setDraftOwner } from './drafts/draft-store.ts'
import { type HostContext, onBackButton } from './host/host.ts'
import { followTheme } from './host/host-context.tsx'
import { pathOfSubPage, paths } from './paths.ts'
import { App } from './shell/App.tsx'

const place = () => {
  const found = document.getElementById('root')
  if (!found) throw new Error('index.html has lost its root')
  return found
}

/** Back inside the tab while there is somewhere to go back to. */
const goBack = () => {
  if (window.history.length <= 1) return false
  window.history.back()
  return true
}

/** In a meeting its own session is shown, unless the address names something, as on the stage. */
const startOf = ({ isInMeeting }: HostContext) =>
  isInMeeting && window.location.hash === '' ? paths.meeting() : null

const settle = (host: HostContext) => {
  setDraftOwner(host.personId)
  followTheme(host.theme)
  onBackButton(goBack)
  const linked = pathOfSubPage(host.subPageId) ?? startOf(host)
  if (linked) navigate(linked, { replace: true })
}

/** The way into Teams is only fetched by a browser outside of it. */
const pageFor = async (host: HostContext | null) => {
  if (host) return <App host={host} />
  const { OutsideTeams } = await import('./shell/OutsideTeams.tsx')
  return <OutsideTeams />
}

/**
 * Draws the app, once the host has answered and the first words are there.
 * @param host null outside of Teams
 */
export const show = async (host: HostContext | null) => {
  if (host) settle(host)
  createRoot(place()).render(await pageFor(host))
}
