import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
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
]

const violations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .include('iframe')
    // Fluent's focus sentinels move focus on and never keep it (github.com/microsoft/fluentui/issues/25133)
    .exclude(['iframe', '[data-tabster-dummy]'])
    // The arrow lies inside a field that opens the same list (WCAG 2.5.8, "equivalent")
    .exclude(['iframe', '.fui-Combobox__expandIcon'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

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
