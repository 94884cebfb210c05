import { type OfficeTheme, themeOfColours } from './colours.ts'

const matches = (query: string): boolean => window.matchMedia(query).matches

/** Where Outlook says nothing of its colours (Mailbox below 1.14), the system's wish counts. */
const wished = (): OfficeTheme => (matches('(prefers-color-scheme: dark)') ? 'dark' : 'light')

const themeIn = (colours: Office.OfficeTheme | undefined): OfficeTheme =>
  matches('(forced-colors: active)') ? 'contrast' : (themeOfColours(colours) ?? wished())

let theme: OfficeTheme = 'light'
const listeners = new Set<() => void>()

const wear = (next: OfficeTheme) => {
  theme = next
  document.documentElement.dataset.theme = next
  document.documentElement.style.colorScheme = next === 'light' ? 'light' : 'dark'
  for (const listener of listeners) listener()
}

/** Dresses the page as Outlook is dressed, and again whenever that changes. */
export const followOutlookTheme = () => {
  wear(themeIn(Office.context.officeTheme))
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.14')) return
  Office.context.mailbox.addHandlerAsync(
    Office.EventType.OfficeThemeChanged,
    ({ officeTheme }: Office.OfficeThemeChangedEventArgs) => wear(themeIn(officeTheme)),
  )
}

export const outlookTheme = (): OfficeTheme => theme

/** For `useSyncExternalStore`. */
export const onOutlookTheme = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
