import { defineConfig } from '@playwright/test'
import { inRoot } from '../../infra/tools/paths.ts'

/** The popups of the address bar, which every window begins with: each a program that takes as long as our own page. */
const POPUPS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']
/** What Playwright switches off itself and a test may meet: a second list replaces its own. */
const OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

const FLAGS = [
  `--disable-features=${[...POPUPS, ...OFF].join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: '.',
  globalSetup: './support/global-setup.ts',
  outputDir: inRoot('test-results'),
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Once more, and named as flaky in the report: real browsers, sockets and clocks share the machine with each other
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json']],
  use: {
    actionTimeout: 15_000,
    launchOptions: { executablePath, args: FLAGS },
    // Only of a second try: every step with the page's DOM costs each test a sixth of its processor time
    trace: { mode: 'on-first-retry', screenshots: false },
    screenshot: 'only-on-failure',
    timezoneId: 'Europe/Berlin',
  },
})
