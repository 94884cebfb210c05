import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { startOptions } from '#infra/tools/start-options.ts'
import { checkPort } from '#infra/tools/start-port.ts'
import { StartProblem } from '#infra/tools/start-problem.ts'

test('without arguments the local data is kept and the usual port taken', () => {
  expect(startOptions([])).toEqual({ port: 4280, reset: false, cosmos: undefined })
})

test('reads every option', () => {
  expect(startOptions(['--reset', '--port', '5000'])).toMatchObject({ port: 5000, reset: true })
  expect(startOptions(['--cosmos', 'https://db.example.com:443/'])).toMatchObject({
    cosmos: 'https://db.example.com:443/',
  })
})

describe.each([
  { args: ['--port', 'abc'], says: /"abc" is not a port/ },
  { args: ['--port', '70000'], says: /1 to 65535/ },
  { args: ['--prot', '5000'], says: /Use: npm start -- / },
  { args: ['--cosmos', 'not an address'], says: /is not an address/ },
  { args: ['--cosmos', 'https://db.example.com', '--reset'], says: /local data file only/ },
])('$args', ({ args, says }) => {
  test('is refused with a sentence that says what to do', () => {
    expect(() => startOptions(args)).toThrow(StartProblem)
    expect(() => startOptions(args)).toThrow(says)
  })
})

test('a port that another program uses is named, with the way to another one', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo // an address is an object for every TCP server that listens
  await expect(checkPort(port)).rejects.toThrow(`Port ${port} is in use`)
  await expect(checkPort(port)).rejects.toThrow(/npm start -- --port \d+/)
  await new Promise((resolve) => other.close(resolve))
  await expect(checkPort(port)).resolves.toBeUndefined()
})
