import type { FrameLocator, Page } from '@playwright/test'
import { type PersonKey, people } from '#infra/local/world/people.ts'

/** Presses a button that opens Entra ID's window; the window. */
export const popupOf = async (page: Page, app: FrameLocator, button: string): Promise<Page> => {
  const opening = page.waitForEvent('popup')
  await app.getByRole('button', { name: button, exact: true }).click()
  const popup = await opening
  await popup.getByRole('combobox').waitFor()
  return popup
}

/** Decides on the consent page as one of the people. */
export const decide = async (popup: Page, who: PersonKey, decision: 'Accept' | 'Cancel'): Promise<void> => {
  await popup.getByRole('combobox').selectOption(people[who].oid)
  await popup.getByRole('button', { name: decision }).click()
}
