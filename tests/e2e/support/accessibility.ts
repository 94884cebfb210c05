import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds in the product's own frame, one line a rule. */
export const violations = async (page: Page) => {
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
