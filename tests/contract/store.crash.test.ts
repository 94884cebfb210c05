import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'leitstern-crash-'))
afterAll(() => rmSync(folder, { recursive: true }))

const child = join(import.meta.dirname, 'store-crash-child.ts')
const writer = join(import.meta.dirname, 'store-crash-writer.ts')

const idsIn = async (file: string): Promise<readonly string[]> => {
  const store = new SqliteStore(file)
  const page = await store.query('t', { type: 'thing', limit: 10_000 })
  await store.close()
  return page.items.map(({ record }) => record.id)
}

test.each([0, 1, 2, 3])('a process killed before write %i of a batch leaves nothing of it', async (step) => {
  const file = join(folder, `step-${step}.sqlite`)
  const { signal } = spawnSync(process.execPath, [child, file, String(step)])
  expect(signal).toBe('SIGKILL')
  expect(await idsIn(file)).toEqual(['before'])
})

test('a process that is not killed writes all of it', async () => {
  const file = join(folder, 'whole.sqlite')
  expect(spawnSync(process.execPath, [child, file, 'never']).status).toBe(0)
  expect(await idsIn(file)).toEqual(['before', 'part-0', 'part-1', 'part-2', 'part-3'])
})

/** Killed from outside, at whatever moment: between batches, inside one, while the log is moved into the file. */
test.each([1, 2, 3, 4, 5])(
  'a process killed at any moment leaves whole batches only (run %i)',
  async (run) => {
    const file = join(folder, `any-${run}.sqlite`)
    const running = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    let seen = 0
    await new Promise<void>((resolve) => {
      running.stdout.on('data', (chunk: Buffer) => {
        seen += chunk.length
        if (seen > run * 37) running.kill('SIGKILL')
      })
      running.on('exit', () => resolve())
    })
    const ids = await idsIn(file)
    const batches = Map.groupBy(ids, (id) => id.split('-')[0])
    expect(batches.size).toBeGreaterThan(0)
    for (const [batch, parts] of batches) expect(parts, `batch ${batch}`).toHaveLength(4)
  },
)
