import { app, FrameContexts, pages } from '@microsoft/teams-js'

export type HostTheme = 'light' | 'dark' | 'contrast'
export type Frame = 'tab' | 'sidePanel' | 'stage' | 'settings' | 'other'

/** What the tab wants to know about the place it was opened in. */
export interface HostContext {
  readonly theme: HostTheme
  /** BCP 47, as the host says it: "de-AT". */
  readonly locale: string
  readonly frame: Frame
  /** Where a deep link points to inside the app. */
  readonly subPageId: string | null
  /** The Microsoft 365 group of the team whose channel holds this tab. */
  readonly groupId: string | null
  readonly teamName: string | null
  readonly channelName: string | null
  /** The tab stands in a meeting: beside the call, on its stage, in its chat or on its details page. */
  readonly isInMeeting: boolean
  /** Spares the sign-in window the question who is asking. */
  readonly loginHint: string | null
  /** Only separates one person's drafts from another's on a shared machine; the server asks the token. */
  readonly personId: string
}

const FRAMES: Partial<Record<FrameContexts, Frame>> = {
  [FrameContexts.content]: 'tab',
  [FrameContexts.sidePanel]: 'sidePanel',
  [FrameContexts.meetingStage]: 'stage',
  [FrameContexts.settings]: 'settings',
}

/** "glass" is the translucent dark of Teams. */
export const themeOf = (name: string): HostTheme =>
  name === 'dark' || name === 'glass' ? 'dark' : name === 'contrast' ? 'contrast' : 'light'

const contextOf = (context: app.Context): HostContext => ({
  theme: themeOf(context.app.theme),
  locale: context.app.locale,
  frame: FRAMES[context.page.frameContext] ?? 'other',
  subPageId: context.page.subPageId || null,
  groupId: context.team?.groupId ?? null,
  teamName: context.team?.displayName ?? null,
  channelName: context.channel?.displayName ?? null,
  isInMeeting: context.meeting !== undefined,
  loginHint: context.user?.loginHint || null,
  personId: context.user?.id ?? 'somebody',
})

const isFramed = () => window.parent !== window || window.opener !== null

/** Shakes hands with Teams, Outlook or Microsoft 365; null when the page was opened outside of them. */
export const connectToHost = async (): Promise<HostContext | null> => {
  if (!isFramed()) return null
  try {
    await app.initialize()
    app.notifyAppLoaded()
    return contextOf(await app.getContext())
  } catch {
    return null
  }
}

/** The host shows its own error page unless it hears this within 30 seconds. */
export const tellHostItWorks = () => void app.notifySuccess()

export const onThemeChange = (tell: (theme: HostTheme) => void) =>
  app.registerOnThemeChangeHandler((name) => tell(themeOf(name)))

export const openLink = (url: string) => void app.openLink(url)

/** Offers a link to exactly this view; `subPageId` comes back in the context of whoever follows it. */
export const shareLink = (subPageId: string, label: string) => {
  if (pages.isSupported()) pages.shareDeepLink({ subPageId, subPageLabel: label })
}

/** The back button of Teams goes back inside the app first; at the start the host leaves the tab. */
export const onBackButton = (goBack: () => boolean) => {
  if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack)
}
