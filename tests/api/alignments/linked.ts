import type { AlignmentView, CycleView, ObjectiveView, UnitView } from '#shared/contracts/shapes/types.ts'
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts'
import type { PersonName } from '../support/people.ts'
import { onTopOf, setUp } from '../support/scene.ts'

/** A company with two departments below it and an objective in each, ready to be linked. */
export interface Linked {
  readonly door: FrontDoor
  readonly cycle: CycleView
  readonly company: UnitView
  readonly sales: UnitView
  readonly service: UnitView
  /** Of the company, the sales team and the service team. */
  readonly vision: ObjectiveView
  readonly leads: ObjectiveView
  readonly answers: ObjectiveView
  write(who: PersonName, unit: UnitView, title: string): Promise<ObjectiveView>
  contribute(who: PersonName, from: ObjectiveView, to: ObjectiveView, more?: object): Promise<AlignmentView>
  depend(who: PersonName, from: ObjectiveView, to: ObjectiveView, more?: object): Promise<AlignmentView>
  answer(who: PersonName, link: AlignmentView, answer: string, message?: string): Promise<AlignmentView>
  withdraw(who: PersonName, link: AlignmentView): Promise<AlignmentView>
  edit(who: PersonName, link: AlignmentView, body: object): Promise<AlignmentView>
  paramsOf(link: AlignmentView): Record<string, string>
  close(): Promise<void>
}

interface Named {
  readonly id: string
}
export const linkBody = (kind: string, from: Named, to: Named, more: object = {}) => ({
  kind,
  from: { objectiveId: from.id },
  to: { objectiveId: to.id },
  ...more,
})

export async function openLinked(options: Parameters<typeof openFrontDoor>[0] = {}): Promise<Linked> {
  const door = await openFrontDoor(options)
  const { cycle, sales, service } = await setUp(door)
  const admin = door.as('admin')
  const company = await admin.call('createUnit', { body: { name: 'Nordwind' } })
  for (const unit of [sales, service])
    await admin.call('editUnit', {
      params: { unitId: unit.id },
      body: { parentId: company.id },
      headers: onTopOf(unit),
    })
  const params = { cycleId: cycle.id }
  const write: Linked['write'] = (who, unit, title) =>
    door.as(who).call('createObjective', { params, body: { unitId: unit.id, title } })
  const link =
    (kind: string) =>
    (who: PersonName, from: ObjectiveView, to: ObjectiveView, more: object = {}) =>
      door.as(who).call('createAlignment', { params, body: linkBody(kind, from, to, more) })
  const paramsOf = ({ id }: AlignmentView) => ({ ...params, alignmentId: id })
  const on = (view: AlignmentView) => ({ params: paramsOf(view), headers: onTopOf(view) })
  return {
    door,
    cycle,
    company,
    sales,
    service,
    vision: await write('admin', company, 'Wir sind der führende Anbieter in DACH'),
    leads: await write('member', sales, 'Wir gewinnen Kunden in DACH'),
    answers: await write('outsider', service, 'Wir antworten unseren Kunden schneller'),
    write,
    contribute: link('contributes_to'),
    depend: link('depends_on'),
    answer: (who, view, answer, message = '') =>
      door.as(who).call('answerAlignment', { ...on(view), body: { answer, message } }),
    withdraw: (who, view) => door.as(who).call('withdrawAlignment', on(view)),
    edit: (who, view, body) => door.as(who).call('editAlignment', { ...on(view), body }),
    paramsOf,
    close: () => door.close(),
  }
}
