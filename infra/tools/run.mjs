// Entry of every npm command. Plain JavaScript for any Node from 20 on: it installs what is missing, then hands
// over to the pinned Node 24 that npm put into node_modules, so that everybody runs the same one.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const binaries = join(root, 'node_modules', '.bin')
const stampFile = join(root, 'node_modules', '.leitstern-installed')
const [command = 'start', ...rest] = process.argv.slice(2)

const give = (sentence) => {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

const checkNode = () => {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    give(
      `Leitstern needs Node 20 or newer to set itself up; this is ${process.version}. Install it from nodejs.org.`,
    )
}

const installIfNeeded = () => {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  console.error('Installing what Leitstern needs (once, about a minute) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0)
    give('npm could not install the packages. Is the network there? Run "npm ci" to see every detail.')
  writeFileSync(stampFile, wanted)
}

const handOver = () => {
  const node = join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node')
  if (!existsSync(node)) give('The pinned Node 24 is missing. Delete node_modules and run the command again.')
  const separator = process.platform === 'win32' ? ';' : ':'
  const child = spawnSync(
    node,
    ['--disable-warning=ExperimentalWarning', join(root, 'infra', 'tools', `${command}.ts`), ...rest],
    {
      cwd: command === 'coach' ? process.cwd() : root,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${binaries}${separator}${process.env.PATH || ''}` },
      shell: process.platform === 'win32',
    },
  )
  process.exit(child.status === null ? 1 : child.status)
}

checkNode()
installIfNeeded()
handOver()
