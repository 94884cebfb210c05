import type { Locator } from '@playwright/test'
import { violations } from './support/accessibility.ts'
import { type Look, openAs } from './support/company.ts'
import { expect, type Places, test } from './support/seeded.ts'

/** Every screen once in each theme and language, at each width at least once. */
const LOOKS: readonly Look[] = [
  { lang: 'de', theme: 'default', width: 'full' },
  { lang: 'en', theme: 'dark', width: '1024' },
  { lang: 'de', theme: 'contrast', width: '390' },
  { lang: 'de', theme: 'dark', width: '320' },
]
const SCREENS: readonly (keyof Places)[] = [
  'my',
  'board',
  'objective',
  'overview',
  'search',
  'settings',
  'round',
  'grading',
  'carryOver',
  'coachRules',
  'calendar',
  'rituals',
  'alignment',
  'map',
]

// They only look: the first world that is there serves
test.describe.configure({ mode: 'parallel' })

for (const screen of SCREENS)
  for (const look of LOOKS)
    test(`${screen} is accessible and fits in ${look.lang}, ${look.theme}, ${look.width}`, async ({
      page,
      company,
      places,
    }) => {
      const app = await openAs({ page, company }, 'aylin', { ...look, sub: places[screen] })
      await expect(app.getByRole('heading').first()).toBeVisible()
      await expect(app.locator('[aria-busy="true"]')).toHaveCount(0)
      const overflow = await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      expect(await violations(page)).toEqual([])
    })

/** What of a form is cut off at its sides. */
const cutOff = (form: Locator) =>
  form.evaluate((element) => {
    const room = element.getBoundingClientRect()
    const isOutside = (one: Element) => {
      const { left, right } = one.getBoundingClientRect()
      return left < room.left - 1 || right > room.right + 1
    }
    return [...element.querySelectorAll('button, input, label')].filter(isOutside).map((one) => one.outerHTML)
  })

for (const screen of ['board', 'objective', 'my'] as const)
  for (const look of LOOKS)
    test(`a check-in on ${screen} fits where it opens, ${look.width}`, async ({ page, company, places }) => {
      const person = screen === 'my' ? 'florian' : 'aylin'
      const app = await openAs({ page, company }, person, { ...look, sub: places[screen] })
      await app
        .getByRole('button', { name: /^Check[- ]in: / })
        .first()
        .click()
      const slider = app.getByRole('slider')
      await expect(slider).toBeVisible()
      expect(await cutOff(app.locator('[data-check-in]'))).toEqual([])
      expect(await violations(page)).toEqual([])
    })
