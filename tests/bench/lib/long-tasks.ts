import type { Page } from '@playwright/test'

/** Runs in the host page: the longest task of the frame between two calls, 0 when none was over 50 ms. */
const watchTasks = () => {
  const inside = document.querySelector('iframe')?.contentWindow
  if (!inside) throw new Error('no frame')
  const durations: number[] = []
  const take = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) durations.push(duration)
  }
  const observer = new PerformanceObserver(take)
  observer.observe({ type: 'longtask' })
  return new Promise<number>((resolve) => {
    inside.addEventListener('stop-watching', () => {
      take({ getEntries: () => observer.takeRecords() } as PerformanceObserverEntryList) // the same list, early
      resolve(Math.max(0, ...durations))
    })
  })
}

/** Milliseconds of the longest task of the product's frame while something is done; 0 when none was over 50. */
export const longestTask = async (page: Page, work: () => Promise<void>): Promise<number> => {
  const longest = page.evaluate(watchTasks)
  await work()
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentWindow?.dispatchEvent(new Event('stop-watching')),
  )
  return longest
}
