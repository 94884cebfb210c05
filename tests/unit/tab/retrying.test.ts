import { describe, expect, test, vi } from 'vitest'
import { type ApiProblem, problemOf } from '#tab/api/api-problem.ts'
import { retrying } from '#tab/api/retrying.ts'

const refusal = (status: number, code: string, headers: Record<string, string> = {}) =>
  problemOf(Response.json({ code, detail: 'später', status }, { status, headers }), {
    unavailable: 'gleich',
    signedOut: 'abgelaufen',
  })

/** Fails as often as there are problems, then answers; keeps when it was asked, in milliseconds. */
const failing = (...problems: readonly ApiProblem[]) => {
  const left = [...problems]
  const start = Date.now()
  const asked: number[] = []
  const action = async () => {
    asked.push(Date.now() - start)
    const problem = left.shift()
    if (problem) throw problem
    return 'answer'
  }
  return { action, asked }
}

const WAITS = [400, 1200]

/** Runs to the end on a clock that jumps. */
const outcome = async (...problems: readonly ApiProblem[]) => {
  vi.useFakeTimers()
  try {
    const { action, asked } = failing(...problems)
    const result = retrying(action, WAITS).catch((error: unknown) => error)
    await vi.runAllTimersAsync()
    return { result: await result, asked }
  } finally {
    vi.useRealTimers()
  }
}

describe('asking again', () => {
  test('waits as long as the service asks', async () => {
    const throttled = await refusal(503, 'unavailable', { 'Retry-After': '3' })
    expect(await outcome(throttled)).toEqual({ result: 'answer', asked: [0, 3000] })
  })

  test('waits as planned where the service asks for less or for nothing', async () => {
    const [silent, brief] = [
      await refusal(503, 'unavailable'),
      await refusal(429, 'too_many_requests', { 'Retry-After': '1' }),
    ]
    expect(await outcome(silent, brief)).toEqual({ result: 'answer', asked: [0, 400, 1600] })
  })

  test('gives up at once where nobody would wait that long', async () => {
    const closed = await refusal(503, 'unavailable', { 'Retry-After': '120' })
    expect(await outcome(closed)).toEqual({ result: closed, asked: [0] })
  })

  test('takes any other refusal as final', async () => {
    const forbidden = await refusal(403, 'forbidden', { 'Retry-After': '1' })
    expect(await outcome(forbidden)).toEqual({ result: forbidden, asked: [0] })
  })
})
