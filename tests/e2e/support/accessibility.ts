import type { Frame, Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import config from '#tab/text/de/config.ts'
import first from '#tab/text/de/first.ts'
import outlook from '#tab/text/de/outlook.ts'
import pages from '#tab/text/de/pages.ts'
import retrospective from '#tab/text/de/retrospective.ts'
import reviews from '#tab/text/de/reviews.ts'

interface Examination {
  /** Elements that are left out, with what is inside them. */
  readonly exclude: string[][]
  readonly options: RunOptions
}

/** Runs in the frame, where axe is by then. */
const run = async ({ exclude, options }: Examination) => {
  const inFrame = globalThis as typeof globalThis & { axe: typeof axe } // put there by its own source
  const { violations } = await inFrame.axe.run({ exclude }, { ...options, resultTypes: ['violations'] })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Runs in the frame: resolves when no colour or place is on its way any more; what turns for ever is not waited for. */
const settle = async () => {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(ending.map(({ finished }) => finished))
}

const TEXT_GROUPS = Object.keys({ ...config, ...first, ...pages, ...reviews, ...retrospective, ...outlook })

/** Runs in the frame: keys of sentences that stand where the sentence should, because its group was not fetched. */
const bareKeys = (groups: readonly string[]) => {
  const labelled = [...document.querySelectorAll('[aria-label], [placeholder], [title]')]
  const attributes = ['aria-label', 'placeholder', 'title'].flatMap((name) =>
    labelled.map((element) => element.getAttribute(name) ?? ''),
  )
  const key = new RegExp(`^(${groups.join('|')})(\\.[A-Za-z_]+)+$`)
  const words = [document.body.innerText, ...attributes].join('\n').split(/\s+/)
  return words.filter((word) => key.test(word)).map((word) => `no sentence: ${word}`)
}

/** What axe finds in one frame, taken as a page of its own once nothing moves, and sentences that are not there. */
export const examine = async (frame: Frame, examination: Examination): Promise<readonly string[]> => {
  await frame.evaluate(axe.source)
  await frame.evaluate(settle)
  const keys = await frame.evaluate(bareKeys, TEXT_GROUPS)
  return [...keys, ...(await frame.evaluate(run, examination))]
}

const PRODUCT: Examination = {
  exclude: [
    // Fluent's focus sentinels move focus on and never keep it (github.com/microsoft/fluentui/issues/25133)
    ['[data-tabster-dummy]'],
    // The arrow lies inside a field that opens the same list (WCAG 2.5.8, "equivalent")
    ['.fui-Combobox__expandIcon'],
  ],
  options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
}

/** What axe finds in the one frame of the product that shows a page, beside frames of others. */
export const violationsOf = async (page: Page, file: string): Promise<readonly string[]> => {
  const frame = page.frames().find((one) => one.url().endsWith(`/${file}`))
  if (frame === undefined) throw new Error(`The product is not open: no frame shows ${file}.`)
  return examine(frame, PRODUCT)
}

/**
 * What axe finds in the product's own frames. It runs inside them: from the host's page it would carry every result
 * through messages, which takes five times as long, and leave out the rules for whole pages.
 */
export const violations = async (page: Page): Promise<readonly string[]> => {
  const frames = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame())
  if (frames.length === 0) throw new Error('The product is not open: there is no frame to look at.')
  return (await Promise.all(frames.map((frame) => examine(frame, PRODUCT)))).flat()
}
