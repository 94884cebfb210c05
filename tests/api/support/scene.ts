import type { CycleView, KeyResultView, ObjectiveView, UnitView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import type { FrontDoor } from './front-door.ts'
import { SALES_TEAM, SERVICE_TEAM } from './people.ts'

/** A small organisation, made by way of the API: two units with their teams and a running cycle. */
export interface Scene {
  readonly sales: UnitView
  readonly service: UnitView
  readonly cycle: CycleView
}

export const INTERVIEWS: Metric = {
  kind: 'increase',
  baseline: 0,
  target: 10,
  unit: { type: 'custom', label: 'Interviews' },
  decimals: 0,
}

export async function setUp(door: FrontDoor): Promise<Scene> {
  const admin = door.as('admin')
  const sales = await admin.call('createUnit', { body: { name: 'Vertrieb', teamId: SALES_TEAM } })
  const service = await admin.call('createUnit', { body: { name: 'Service', teamId: SERVICE_TEAM } })
  const planned = await admin.call('createCycle', {
    body: { name: 'Q3/2026', startsOn: '2026-09-01', endsOn: '2026-12-15' },
  })
  const cycle = await admin.call('transitionCycle', {
    params: { cycleId: planned.id },
    body: { to: 'running' },
    headers: { 'if-match': `"${planned.etag}"` },
  })
  return { sales, service, cycle }
}

/** A draft of the sales team. */
export const draft = (
  door: FrontDoor,
  { cycle, sales }: Scene,
  title = 'Wir verstehen unsere Bestandskunden',
) =>
  door
    .as('member')
    .call('createObjective', { params: { cycleId: cycle.id }, body: { unitId: sales.id, title } })

/** `headers` for a change of what was last seen as `view`. */
export const onTopOf = (view: { readonly etag: string }) => ({ 'if-match': `"${view.etag}"` })

/** An active objective with one key result, ready for check-ins. */
export async function active(
  door: FrontDoor,
  scene: Scene,
  metric: Metric = INTERVIEWS,
): Promise<{ objective: ObjectiveView; keyResult: KeyResultView }> {
  const { id } = await draft(door, scene)
  const params = { cycleId: scene.cycle.id, objectiveId: id }
  const body = { title: '10 Interviews mit Schlüsselkunden', metric }
  const added = await door.as('member').call('addKeyResult', { params, body })
  const move = async (to: string, etag: string) =>
    door
      .as('lead')
      .call('transitionObjective', { params, body: { to }, headers: { 'if-match': `"${etag}"` } })
  const proposed = await move('proposed', added.etag)
  const objective = await move('active', proposed.etag)
  const [keyResult] = objective.keyResults
  if (keyResult === undefined) throw new Error('the key result is not there')
  return { objective, keyResult }
}
