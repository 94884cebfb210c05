import { defineConfig } from '@playwright/test'
import tests from './playwright.config.ts'

/** Takes the pictures of the README anew, but for the map's, which stand at more than one scale: `npx playwright test --config tests/e2e/pictures.config.ts`. */
export default defineConfig({
  ...tests,
  testMatch: 'pictures.ts',
  workers: 1,
  retries: 0,
  reporter: [['list']],
  // Microsoft's size for pictures of an app in its store
  use: { ...tests.use, viewport: { width: 1366, height: 768 }, locale: 'de-DE', trace: 'off' },
})
