import { z } from 'zod'
import { readDeepLink } from '../deep-links.ts'
import { hostFunction } from '../host-function.ts'
import { refuse, succeed } from '../outcome.ts'
import { isValidDomain } from '../valid-domains.ts'

const appLocation = z.object({
  appId: z.string().min(1),
  pageId: z.string(),
  subPageId: z.string().optional(),
  channelId: z.string().optional(),
  chatId: z.string().optional(),
})

const executeDeepLink = hostFunction({
  shape: 'statusAndReason',
  args: z.tuple([z.url()]).rest(z.unknown()),
  run([url], { navigation }) {
    const location = readDeepLink(url)
    return location ? navigation.openApp(location) : navigation.openExternal(url)
  },
})

const navigateToApp = hostFunction({
  shape: 'statusAndReason',
  args: z.tuple([appLocation]).rest(z.unknown()),
  run: ([location], { navigation }) => navigation.openApp(location),
})

const navigateWithinApp = hostFunction({
  shape: 'errorAndValue',
  args: z.tuple([z.object({ pageId: z.string().min(1), subPageId: z.string().optional() })]),
  run: ([page], { app, navigation }) => navigation.openApp({ appId: app.id, ...page }),
})

const shareDeepLink = hostFunction({
  shape: 'none',
  args: z.tuple([z.string(), z.string(), z.string().optional()]).rest(z.unknown()),
  run([subPageId, label, webUrl], { navigation }) {
    navigation.shareDeepLink({ subPageId, label, webUrl })
    return succeed()
  },
})

const navigateCrossDomain = hostFunction({
  shape: 'statusAndReason',
  args: z.tuple([z.url()]).rest(z.unknown()),
  run([url], { app, navigation }) {
    if (isValidDomain(url, app.validDomains)) return navigation.openExternal(url)
    return refuse(
      'permissionDenied',
      'Cross-origin navigation is only supported for URLs matching the pattern registered in the manifest.',
    )
  },
})

/** Accepted and without effect: this client keeps no address bar or focus ring of its own for a frame. */
const ignored = hostFunction({ shape: 'none', args: z.array(z.unknown()), run: () => succeed() })

/** Links, deep links and moving between an app's pages. */
export const navigationFunctions = {
  executeDeepLink,
  shareDeepLink,
  navigateCrossDomain,
  'pages.navigateToApp': navigateToApp,
  'pages.currentApp.navigateTo': navigateWithinApp,
  'pages.currentApp.navigateToDefaultPage': hostFunction({
    shape: 'errorAndValue',
    args: z.array(z.unknown()),
    run: (_, { navigation }) => navigation.openDefaultPage(),
  }),
  navigateBack: hostFunction({
    shape: 'statusAndReason',
    args: z.array(z.unknown()),
    run: (_, { navigation }) => navigation.back(),
  }),
  setFrameContext: ignored,
  returnFocus: ignored,
}
