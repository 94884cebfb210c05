const SOON_MS = 1000

/** Resolves when the page has nothing more urgent to do; browsers that cannot say so wait a second. */
export const whenIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3 * SOON_MS })
    else setTimeout(resolve, SOON_MS)
  })
