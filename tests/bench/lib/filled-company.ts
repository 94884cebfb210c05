import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { type App, createApp } from '#functions/app.ts'
import type { CycleView, ObjectiveView, UnitView } from '#shared/contracts/shapes/types.ts'
import { CLIENT_ID, entraClaims, startIssuer } from '#tests/api/support/issuer.ts'
import { people, SALES_TEAM, TENANT } from '#tests/api/support/people.ts'
import { teamDirectory } from '#tests/api/support/team-directory.ts'
import { WatchedStore } from './watched-store.ts'

const NOW = '2026-12-01T08:00:00.000Z'
export const METRIC = {
  kind: 'increase',
  baseline: 0,
  target: 100,
  unit: { type: 'custom', label: 'Interviews' },
  decimals: 0,
}

export interface Size {
  readonly objectives: number
  readonly keyResults: number
  readonly readings: number
}

/** A unit with a filled board behind the whole API, in an embedded store on disk. */
export interface FilledCompany {
  readonly app: App
  /** Another instance on the same store, with nothing remembered yet; closing it would close the store. */
  openApp(): App
  readonly store: WatchedStore
  readonly objectives: readonly ObjectiveView[]
  readonly cycle: CycleView
  readonly unit: UnitView
  readonly boardPath: string
  /** The lead's: what the host of the tab hands out. */
  readonly token: string
  readonly personId: string
  request(method: string, path: string, body?: unknown): Request
  close(): Promise<void>
}

type Send = (method: string, path: string, body?: unknown, etag?: string) => Promise<unknown>

const fillObjective = async (send: Send, place: { cycle: CycleView; unit: UnitView }, size: Size) => {
  const path = `/api/cycles/${place.cycle.id}/objectives`
  const body = { unitId: place.unit.id, title: 'Wir verstehen unsere Bestandskunden' }
  let objective = (await send('POST', path, body)) as ObjectiveView // the contract's answer
  const own = `${path}/${objective.id}`
  for (let at = 0; at < size.keyResults; at += 1)
    objective = (await send('POST', `${own}/key-results`, {
      title: `100 Interviews mit Schlüsselkunden, Gruppe ${at + 1}`,
      metric: METRIC,
    })) as ObjectiveView // the contract's answer
  for (const to of ['proposed', 'active'])
    objective = (await send('POST', `${own}/transition`, { to }, objective.etag)) as ObjectiveView // the contract's answer
  for (const { id } of objective.keyResults)
    for (let at = 0; at < size.readings; at += 1) {
      const on = `2026-${at < 5 ? '10' : '11'}-${String((at % 5) * 5 + 2).padStart(2, '0')}`
      await send('POST', `${own}/key-results/${id}/check-ins`, { value: at * 5, confidence: 7, on })
    }
  return objective
}
export async function fillCompany(size: Size): Promise<FilledCompany> {
  const folder = mkdtempSync(join(tmpdir(), 'leitstern-bench-'))
  const issuer = await startIssuer()
  const store = new WatchedStore(new SqliteStore(join(folder, 'store.db')))
  const entra = { clientId: CLIENT_ID, clientSecret: null, identityClientId: null, allowedTenants: [TENANT] }
  const openApp = () =>
    createApp(
      {
        store: { kind: 'sqlite', file: ':memory:' },
        entra: { ...entra, authority: issuer.authority },
        sealKey: 'a secret of the bench, kept apart from the data',
        graphBaseUrl: 'https://graph.invalid',
        publicUrl: null,
        live: null,
        teamsAppId: null,
        requestsPerMinute: null,
        teamsCatalogAppId: null,
        log: 'error',
      },
      { store, directory: teamDirectory(), clock: { now: () => NOW } },
    )
  const app = openApp()
  const tokenOf = (who: (typeof people)['admin' | 'lead']) =>
    issuer.sign({
      ...entraClaims(issuer.authority, who, NOW),
      ...('roles' in who ? { roles: who.roles } : {}),
    })
  const tokens = { admin: await tokenOf(people.admin), lead: await tokenOf(people.lead) }
  const requestAs =
    (token: string): FilledCompany['request'] =>
    (method, path, body) =>
      new Request(`http://leitstern.test${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
  const sendAs =
    (token: string): Send =>
    async (method, path, body, etag) => {
      const request = requestAs(token)(method, path, body)
      if (etag !== undefined) request.headers.set('if-match', `"${etag}"`)
      const response = await app.fetch(request)
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
      return response.json()
    }
  const admin = sendAs(tokens.admin)
  const unit = (await admin('POST', '/api/units', { name: 'Vertrieb', teamId: SALES_TEAM })) as UnitView // the contract's answer
  const days = { name: 'Q4/2026', startsOn: '2026-09-01', endsOn: '2026-12-15' }
  const planned = (await admin('POST', '/api/cycles', days)) as CycleView // the contract's answer
  const cyclePath = `/api/cycles/${planned.id}`
  const cycle = (await admin('POST', `${cyclePath}/transition`, { to: 'running' }, planned.etag)) as CycleView // the contract's answer
  const objectives: ObjectiveView[] = []
  for (let at = 0; at < size.objectives; at += 1)
    objectives.push(await fillObjective(sendAs(tokens.lead), { cycle, unit }, size))
  return {
    app,
    openApp,
    store,
    objectives,
    unit,
    cycle,
    boardPath: `${cyclePath}/units/${unit.id}/board`,
    token: tokens.lead,
    personId: people.lead.oid,
    request: requestAs(tokens.lead),
    async close() {
      await app.close()
      await issuer.close()
      rmSync(folder, { recursive: true })
    },
  }
}
