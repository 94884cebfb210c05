import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { run } from './shell.ts'
import { StartProblem } from './start-problem.ts'

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

/** Where to look, and whether this machine may install one by itself. */
export interface Machine {
  /** Set by the person at the terminal; nothing else is taken in its place. */
  readonly named: string | undefined
  readonly usual: readonly string[]
  readonly canInstall: boolean
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

const thisMachine = (): Machine => ({
  named: process.env.CHROMIUM_PATH,
  usual: [...INSTALLED, chromium.executablePath()],
  canInstall: isRootOnDebian(),
})

const NONE =
  'The browser tests need Chrome, Edge or Chromium. Install one, or set CHROMIUM_PATH to its program file.'

/** Installs Debian's Chromium; the package lists of a fresh machine may be empty or old. */
const installOnDebian = async () => {
  console.log('No browser found: installing Debian’s Chromium …')
  await run('/usr/bin/apt-get', ['update', '-qq'])
  await run('/usr/bin/apt-get', ['install', '-y', '-qq', 'chromium'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Path of a Chromium for the browser tests; throws StartProblem where there is none. */
export const findBrowser = async ({ named, usual, canInstall }: Machine = thisMachine()): Promise<string> => {
  if (named && existsSync(named)) return named
  if (named) throw new StartProblem(`CHROMIUM_PATH names ${named}, where there is no browser. ${NONE}`)
  const installed = () => usual.find((path) => existsSync(path))
  if (!installed() && canInstall) await installOnDebian()
  const found = installed()
  if (found === undefined) throw new StartProblem(NONE)
  return found
}
