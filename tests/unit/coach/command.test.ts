import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const tool = fileURLToPath(new URL('../../../infra/tools/coach.ts', import.meta.url))

function run(lines: readonly string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'coach-')), 'items.jsonl')
  writeFileSync(file, lines.join('\n'))
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', tool, file], {
    encoding: 'utf8',
  })
}

const item = { id: 'a', lang: 'de', kind: 'key_result', text: 'NPS von 30 auf 50', objective: null }

test('writes one line of labels and findings for each item', () => {
  const { stdout, status } = run([
    JSON.stringify(item),
    '',
    JSON.stringify({ ...item, id: 'b', text: 'CRM eingeführt' }),
  ])
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(0)
  expect(first).toMatchObject({
    id: 'a',
    labels: { measurable: true, target_value: 50, baseline_value: 30 },
    findings: [],
  })
  expect(second).toMatchObject({ id: 'b', findings: [{ ruleId: 'key-result-milestone' }] })
})

test.each([
  ['not JSON', '{"id":', 'Line 2: not valid JSON'],
  ['an unknown kind', JSON.stringify({ ...item, kind: 'task' }), 'Line 2: kind'],
  ['a missing text', JSON.stringify({ ...item, text: undefined }), 'Line 2: text'],
])('names the line that holds %s and fails', (_, line, message) => {
  const { stdout, stderr, status } = run([JSON.stringify(item), line])
  expect(status).toBe(1)
  expect(stderr).toContain(message)
  expect(stdout).toBe('')
})
