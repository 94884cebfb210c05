import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LiveHub, type Topic, type Transport, type TransportEvents } from '#tab/live/live-hub.ts'

const board = { type: 'board', id: 'c|u' }
const review = { type: 'review', id: 'r1' }

/** A service that can be switched off, and remembers who asked for what. */
const service = () => {
  const opened: { topics: readonly Topic[]; events: TransportEvents; closed: boolean }[] = []
  const state = { isDown: false }
  const transport: Transport = {
    open: async (topics, events) => {
      if (state.isDown) throw new Error('refused')
      const connection = { topics, events, closed: false }
      opened.push(connection)
      return {
        close: () => {
          connection.closed = true
        },
      }
    },
  }
  return { opened, state, transport }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const gathered = () => vi.advanceTimersByTimeAsync(60)

describe('the live hub', () => {
  test('gathers what one screen opens into one connection', async () => {
    const { opened, transport } = service()
    const hub = new LiveHub(transport)
    hub.watch(review, () => undefined)
    hub.watch(board, () => undefined)
    hub.watch(board, () => undefined)
    expect(hub.state).toBe('quiet')
    await gathered()
    expect(hub.state).toBe('live')
    expect(opened.map(({ topics }) => topics)).toEqual([[board, review]])
  })

  test('tells of a change only those who have it open', async () => {
    const { opened, transport } = service()
    const hub = new LiveHub(transport)
    const heard: unknown[] = []
    hub.watch(review, (changed) => heard.push(changed))
    hub.watch(board, () => heard.push('board'))
    await gathered()
    heard.length = 0
    opened[0]?.events.message({ ...review, revision: '7' })
    opened[0]?.events.message({ type: 'review', id: 'another', revision: '7' })
    opened[0]?.events.message('no message of ours')
    expect(heard).toEqual([{ ...review, revision: '7' }])
  })

  test('hears through the new connection only, once more is open', async () => {
    const { opened, transport } = service()
    const hub = new LiveHub(transport)
    let count = 0
    hub.watch(review, () => {
      count += 1
    })
    await gathered()
    hub.watch(board, () => undefined)
    await gathered()
    expect(opened.map(({ closed }) => closed)).toEqual([true, false])
    const before = count
    opened[0]?.events.message({ ...review, revision: '1' })
    expect(count).toBe(before)
    opened[1]?.events.message({ ...review, revision: '1' })
    expect(count).toBe(before + 1)
  })

  test('asks with growing pauses while the service is down, and stops when it is back', async () => {
    const { state, transport } = service()
    state.isDown = true
    const hub = new LiveHub(transport)
    const asked: number[] = []
    const started = Date.now()
    hub.watch(review, () => asked.push(Math.round((Date.now() - started) / 1000)))
    await vi.advanceTimersByTimeAsync(63_000)
    expect(hub.state).toBe('polling')
    expect(asked).toEqual([2, 6, 14, 24, 34, 44, 54])
    state.isDown = false
    await vi.advanceTimersByTimeAsync(31_000)
    expect(hub.state).toBe('live')
    const after = asked.length
    await vi.advanceTimersByTimeAsync(120_000)
    expect(asked).toHaveLength(after)
  })

  test('catches up after an interruption', async () => {
    const { opened, transport } = service()
    const hub = new LiveHub(transport)
    const heard: unknown[] = []
    hub.watch(review, (changed) => heard.push(changed))
    await gathered()
    heard.length = 0
    opened[0]?.events.down()
    expect(hub.state).toBe('polling')
    await vi.advanceTimersByTimeAsync(2_100)
    expect(heard).toEqual([null])
    opened[0]?.events.up()
    expect(hub.state).toBe('live')
    expect(heard).toEqual([null, null])
  })

  test('rests when nothing is open', async () => {
    const { opened, transport } = service()
    const hub = new LiveHub(transport)
    const states: string[] = []
    hub.follow(() => states.push(hub.state))
    const leave = hub.watch(review, () => undefined)
    await gathered()
    leave()
    await gathered()
    expect(states).toEqual(['connecting', 'live', 'quiet'])
    expect(opened[0]?.closed).toBe(true)
  })
})
