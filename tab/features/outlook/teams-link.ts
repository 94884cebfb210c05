/** The page of the manifest that links open, personal so that everybody who has the app reaches it. */
const PAGE = 'my-okrs'

/**
 * Opens the app in Teams at an address inside of it; Teams itself where the app's id is not known.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export const teamsLink = (appId: string | null, subEntityId: string): string => {
  if (appId === null) return 'https://teams.microsoft.com'
  return `https://teams.microsoft.com/l/entity/${appId}/${PAGE}?${new URLSearchParams({ context: JSON.stringify({ subEntityId }) })}`
}
