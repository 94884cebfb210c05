import { askAhead } from './api/board-request.ts'
import { boardPlaceOf } from './early-paths.ts'
import { connectToHost, type HostContext } from './host/host.ts'
import { teamsSignIn } from './host/teams-sign-in.ts'
import { signInThrough } from './host/token.ts'
import { prefetchTexts, startTexts, type TextGroup } from './text/text.ts'

// Where every page in Teams begins: the small part that goes ahead. It shakes hands with the host and asks for words and
// board while React and Fluent, of which it imports neither, are still on their way.

/** What a page draws once the host has answered (null outside of one) and its words are there. */
type Show = (host: HostContext | null) => Promise<void>

interface Page {
  readonly texts: TextGroup
  readonly load: () => Promise<{ readonly show: Show }>
}

/** By `data-page` of the document. */
const pages: Readonly<Record<string, Page>> = {
  app: { texts: 'first', load: () => import('./main.tsx') },
  config: { texts: 'config', load: () => import('./config.tsx') },
}

/** The board that a link or the address leads to, where they do. */
const askForBoard = ({ subPageId }: HostContext) => {
  const place = boardPlaceOf(subPageId ?? window.location.hash.slice(1))
  if (place) askAhead(place)
}

const start = async ({ texts: group, load }: Page) => {
  const page = load()
  signInThrough(teamsSignIn)
  prefetchTexts(navigator.language, group)
  const host = await connectToHost()
  const texts = startTexts(host?.locale ?? navigator.language, group)
  if (host) askForBoard(host)
  await texts
  await (await page).show(host)
}

// The consent popup names no page: the bundler gives it the host's library out of the same file, and nothing is to start.
const page = pages[document.documentElement.dataset.page ?? '']
if (page) void start(page)
