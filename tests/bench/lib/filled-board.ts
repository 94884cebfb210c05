import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { METRIC } from './filled-company.ts'

interface Me {
  readonly currentCycleId: string
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

type Send = (method: string, path: string, body?: unknown) => Promise<unknown>

const sendTo =
  (apiUrl: string, token: string): Send =>
  async (method, path, body) => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }

const fillObjective = async (send: Send, cycleId: string, unitId: string) => {
  const path = `/cycles/${cycleId}/objectives`
  const body = { unitId, title: 'Wir verstehen unsere Bestandskunden' }
  const { id } = (await send('POST', path, body)) as ObjectiveView // the contract's answer
  for (let at = 0; at < 4; at += 1)
    await send('POST', `${path}/${id}/key-results`, {
      title: `100 Interviews mit Schlüsselkunden, Gruppe ${at + 1}`,
      metric: METRIC,
    })
}

/** Adds objectives with four key results to the demo company's board until it holds 30; its address. */
export const fillBoard = async (apiUrl: string, token: string): Promise<string> => {
  const send = sendTo(apiUrl, token)
  const { currentCycleId, units } = (await send('GET', '/me')) as Me // the contract's answer
  const unitId = units.find(({ name }) => name === 'Vertrieb DACH')?.id ?? ''
  const path = `/cycles/${currentCycleId}/units/${unitId}/board`
  const { objectives } = (await send('GET', path)) as { readonly objectives: readonly unknown[] } // the contract's answer
  for (let at = objectives.length; at < 30; at += 1) await fillObjective(send, currentCycleId, unitId)
  return `${apiUrl}${path}`
}
