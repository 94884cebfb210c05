import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Frame, Host } from '../../protocol/host.ts'
import { legacyContext } from '../../protocol/legacy-context.ts'
import { fillPlaceholders } from '../../protocol/placeholders.ts'
import { type Client, useClient } from '../state/client.tsx'
import { buildHost } from './build-host.tsx'
import { FrameLink } from './frame-link.ts'
import { LoadingCover } from './LoadingCover.tsx'
import { useLeaveGuard } from './use-leave-guard.ts'
import { useLoading } from './use-loading.ts'

const useStyles = makeStyles({
  place: { position: 'relative', flexGrow: 1, minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
  frame: { position: 'absolute', inset: 0, width: '100%', height: '100%', border: 'none' },
})

/** The rights clients give to app frames: no navigation of the client itself. */
const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-modals',
  'allow-downloads',
  'allow-pointer-lock',
].join(' ')

interface AppFrameProps {
  readonly frame: Frame
  readonly url: string
  readonly title: string
  readonly config?: Host['config']
  readonly dialogs?: Host['dialogs']
  readonly meeting?: Host['meeting']
  /** Called once with the way to send events to the page. */
  readonly onLink?: (link: FrameLink) => void
}

/** A page of the app in its own window inside the client. */
export function AppFrame(props: AppFrameProps) {
  const { frame, url, title, onLink } = props
  const client = useClient()
  const styles = useStyles()
  const window = useRef<HTMLIFrameElement>(null)
  const [attempt, setAttempt] = useState(0)
  const load = `${loadKey(client, frame, url)} ${attempt}`
  const { loading, lifecycle } = useLoading(client.state.app.showLoadingIndicator, load)
  const host = useRef<() => Host>(undefined)
  const link = useMemo(() => linkTo(window, host), [])
  const readyToUnload = useLeaveGuard(link)
  host.current = () => buildHost(client, { ...props, link, lifecycle: { ...lifecycle, readyToUnload } })

  useEffect(() => link.listen(), [link])
  useEffect(() => onLink?.(link), [link, onLink])
  useThemeEvents(link, client)

  // The address an app is loaded from holds the context of that moment; later changes are events.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a frame loads again for another page, person or language only
  const src = useMemo(() => addressOf(url, host.current), [load])
  return (
    <div className={styles.place}>
      <iframe key={load} ref={window} src={src} title={title} sandbox={sandbox} className={styles.frame} />
      <LoadingCover loading={loading} onRetry={() => setAttempt((count) => count + 1)} />
    </div>
  )
}

function linkTo(
  window: { readonly current: HTMLIFrameElement | null },
  host: { readonly current: (() => Host) | undefined },
): FrameLink {
  const currentHost = () => {
    if (!host.current) throw new Error('A frame cannot speak before it is shown.')
    return host.current()
  }
  return new FrameLink(() => window.current?.contentWindow, currentHost)
}

function addressOf(url: string, host: (() => Host) | undefined): string {
  return host ? fillPlaceholders(url, legacyContext(host())) : url
}

/** What makes a client load a page anew, as opposed to telling it that something changed. */
function loadKey({ visit, person, view }: Client, frame: Frame, url: string): string {
  return [visit, person.id, view.language, view.width === '390', frame.subEntityId ?? '', url].join(' ')
}

function useThemeEvents(link: FrameLink, { view: { theme } }: Client): void {
  useEffect(() => {
    if (link.isRegistered('themeChange')) link.send('themeChange', theme)
  }, [link, theme])
}
