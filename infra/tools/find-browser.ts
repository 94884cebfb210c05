import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { give, run } from './shell.ts'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const installedBrowser = (): string | undefined =>
  [process.env.CHROMIUM_PATH, ...INSTALLED, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  )

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** Installs Debian's Chromium; the package lists of a fresh machine may be empty or old. */
const installOnDebian = async () => {
  console.log('No browser found: installing Debian’s Chromium …')
  await run('/usr/bin/apt-get', ['update', '-qq'])
  await run('/usr/bin/apt-get', ['install', '-y', '-qq', 'chromium'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Path of a Chromium for the browser tests; ends the command with a sentence where there is none. */
export const findBrowser = async (): Promise<string> => {
  if (!installedBrowser() && isRootOnDebian()) await installOnDebian()
  return (
    installedBrowser() ??
    give(
      'The browser tests need Chrome, Edge or Chromium. Install one, or set CHROMIUM_PATH to its program file.',
    )
  )
}
