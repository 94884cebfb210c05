import { createHash } from 'node:crypto'
import { linkId } from '#functions/api/alignments/link-id.ts'
import { MAX_BATCH, type Write } from '#functions/ports/store.ts'
import type { Kind } from '#functions/records/kind.ts'
import { makeRecord } from '#functions/records/kind.ts'
import { alignmentKind, summaryKind, type UnitFigures, unitKind } from '#functions/records/kinds.ts'
import { cyclePartition, tenantPartition } from '#functions/records/partition-keys.ts'
import type { Alignment, LinkEnd } from '#shared/domain/alignment/alignment.ts'
import type { CycleId, ObjectiveId, PersonId, TenantId, UnitId } from '#shared/kernel/ids.ts'
import { TENANT } from '#tests/api/support/people.ts'
import type { FilledCompany } from './filled-company.ts'

const tenant = TENANT as TenantId // brand only
const BELOW_ONE = 10

/** As random as the ids the product gives, and the same in every run. */
const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const WHO = [
  'Kunden',
  'Partner',
  'Interessenten',
  'Anwender',
  'Kolleginnen',
  'Händler',
  'Betriebe',
  'Bewerber',
]
const WHAT = [
  'verstehen',
  'begeistern',
  'gewinnen',
  'begleiten',
  'entlasten',
  'verbinden',
  'fördern',
  'schützen',
]
const HOW = [
  'schneller als je zuvor',
  'in ganz Europa',
  'ohne Umwege',
  'mit weniger Aufwand',
  'im ersten Monat',
]
const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? ''
const titleOf = (at: number): string =>
  `Wir ${pick(WHAT, at >> 3)} unsere ${pick(WHO, at)} ${pick(HOW, at * 7)} (${at % 97})`

/** The figures the company's unit has, for another unit: own objectives, own titles, own numbers. */
const figuresFor = ({ objectives }: UnitFigures, unitId: UnitId, unit: number): UnitFigures => ({
  unitId,
  objectives: objectives.map((objective, at) => ({
    ...objective,
    id: idOf(`objective ${unit} ${at}`) as ObjectiveId, // brand only
    title: titleOf(unit * objectives.length + at),
    keyResults: objective.keyResults.map((keyResult, place) => ({
      ...keyResult,
      progress: ((unit * 31 + at * 17 + place * 7) % 97) / 97,
    })),
  })),
})

const link = (cycleId: CycleId, from: LinkEnd, to: LinkEnd, kind: Alignment['kind']): Alignment => ({
  id: linkId({ kind, from, to }),
  cycleId,
  kind,
  from,
  to,
  share: null,
  dependency:
    kind === 'contributes_to'
      ? null
      : { state: 'requested', message: 'Bitte', dueOn: '2026-11-30', riskOwnerId: null, answer: null },
  createdAt: '2026-09-01T08:00:00.000Z',
  createdBy: 'somebody' as PersonId, // brand only
  withdrawnAt: null,
  carriedFrom: null,
})

const endsOf = ({ unitId, objectives }: UnitFigures): readonly LinkEnd[] =>
  objectives.map(({ id }) => ({ objectiveId: id, keyResultId: null, unitId }))

/** Each objective contributes to one of the unit above, and each fifth one waits for the unit beside. */
const linksOf = (cycleId: CycleId, all: readonly UnitFigures[]): readonly Alignment[] =>
  all.slice(1).flatMap((figures, index) => {
    const [above, beside] = [all[Math.floor(index / BELOW_ONE)], all[index]]
    const parents = above ? endsOf(above) : []
    const others = beside ? endsOf(beside) : []
    return endsOf(figures).flatMap((from, at) => {
      const [parent, other] = [parents[(at + index) % parents.length], others[at]]
      return [
        ...(parent ? [link(cycleId, from, parent, 'contributes_to')] : []),
        ...(other && at === 0 ? [link(cycleId, from, other, 'depends_on')] : []),
      ]
    })
  })

const write = async <T>({ store }: FilledCompany, pk: string, kind: Kind<T>, data: readonly T[]) => {
  const writes = data.map((each): Write => {
    const revision = idOf(`${kind.type} ${kind.idOf(each)}`)
    return { op: 'upsert', record: makeRecord(kind, { pk, revision }, each) }
  })
  for (let at = 0; at < writes.length; at += MAX_BATCH)
    if (!(await store.bare.commit(pk, writes.slice(at, at + MAX_BATCH))).ok) throw new Error('not written')
}

/** A tree of `count` units, ten below each, with five objectives each and the links between them. */
export async function linkUnits(company: FilledCompany, count: number): Promise<void> {
  const cycleId = company.cycle.id
  const pk = cyclePartition(tenant, cycleId)
  const [first] = (await company.store.bare.query(pk, { type: summaryKind.type, limit: 1 })).items
  if (first === undefined) throw new Error('The company has no summary')
  const own = first.record.data as UnitFigures // written by this kind
  const ids = Array.from({ length: count }, (_, at) =>
    at === 0 ? own.unitId : (idOf(`unit ${at}`) as UnitId),
  ) // brand only
  const units = ids.slice(1).map((id, at) => ({
    id,
    name: `Einheit ${at * 7919}`,
    parentId: ids[Math.floor(at / BELOW_ONE)] ?? null,
    teamId: null,
    archivedAt: null,
  }))
  const figures = ids.map((id, at) => figuresFor(own, id, at))
  await write(company, tenantPartition(tenant), unitKind, units)
  await write(company, pk, summaryKind, figures)
  await write(company, pk, alignmentKind, linksOf(cycleId, figures))
}
