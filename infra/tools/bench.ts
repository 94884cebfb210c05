import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { benches } from '#tests/bench/benches.ts'
import type { Figure } from '#tests/bench/lib/figures.ts'
import { inRoot } from './paths.ts'
import { run } from './shell.ts'

const only = process.argv.slice(2)

const shown = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 3 : 0 })

const line = ({ name, value, unit, floor, ratio, holds, budget }: Figure) => {
  const against = floor === undefined ? '' : `  floor ${shown(floor)}  ratio ${shown(ratio ?? Number.NaN)}`
  const limit = budget.most === undefined ? `≥ ${budget.least}` : `≤ ${budget.most}`
  return `${holds ? '✓' : '✗'} ${name}: ${shown(value)} ${unit}${against}  budget ${limit}`
}

await run('node', [inRoot('infra', 'tools', 'build.ts')], { show: true })
const figures: Figure[] = []
for (const [name, bench] of Object.entries(benches)) {
  if (only.length > 0 && !only.includes(name)) continue
  for (const measured of await bench()) {
    figures.push(measured)
    console.log(line(measured))
  }
}
mkdirSync(inRoot('dist'), { recursive: true })
const document = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model, figures }
writeFileSync(inRoot('dist', 'bench.json'), `${JSON.stringify(document, null, 2)}\n`)
console.log(
  `\n${figures.filter((each) => each.holds).length} of ${figures.length} within budget; written to dist/bench.json`,
)
