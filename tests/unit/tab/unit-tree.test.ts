import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { possibleParents, treeRows, unfolded } from '#tab/okr/unit-tree.ts'
import { unitView } from './support/views.ts'

const unit = (id: string, parentId: string | null = null) => unitView({ id, name: id, parentId })
const COMPANY = [
  unit('Vertrieb', 'Firma'),
  unit('DACH', 'Vertrieb'),
  unit('Firma'),
  unit('Partner', 'Vertrieb'),
  unit('Service', 'Firma'),
]
const drawn = (units: readonly ReturnType<typeof unit>[]) =>
  treeRows(units).map(({ unit: { name }, depth }) => `${'·'.repeat(depth)}${name}`)

/** Every unit below an earlier one or at the top: a forest of any shape. */
const forest = fc
  .array(fc.nat(), { maxLength: 30 })
  .map((parents) =>
    parents.map((parent, index) =>
      unit(`u${index}`, parent % 3 === 0 ? null : `u${parent % Math.max(index, 1)}`),
    ),
  )
  .map((units) => units.map((one) => (one.parentId === one.id ? { ...one, parentId: null } : one)))

describe('the tree of units', () => {
  test('stands in reading order, each below its parent, by name', () => {
    expect(drawn(COMPANY)).toEqual(['Firma', '·Service', '·Vertrieb', '··DACH', '··Partner'])
  })
  test('shows a unit whose parent is not there at the top', () => {
    expect(drawn([unit('Waise', 'weg'), unit('Firma')])).toEqual(['Firma', 'Waise'])
  })
  test('names the way from the top', () => {
    const dach = treeRows(COMPANY).find(({ unit: { name } }) => name === 'DACH')
    expect(dach).toMatchObject({ path: ['Firma', 'Vertrieb'], hasChildren: false })
  })
  test('loses no unit, whatever its shape', () => {
    fc.assert(
      fc.property(forest, (units) => {
        expect(treeRows(units).map(({ unit: { id } }) => id)).toHaveLength(units.length)
      }),
    )
  })
  test('folds away all that lies below', () => {
    const rows = unfolded(treeRows(COMPANY), new Set(['Vertrieb']))
    expect(rows.map(({ unit: { name } }) => name)).toEqual(['Firma', 'Service', 'Vertrieb'])
  })
  test('folded twice, the outer fold decides', () => {
    expect(unfolded(treeRows(COMPANY), new Set(['Firma', 'Vertrieb']))).toHaveLength(1)
  })
})

describe('who may become the parent', () => {
  const parents = (id: string) => possibleParents(COMPANY, id).map(({ name }) => name)
  test('is neither the unit nor what lies below it', () =>
    expect(parents('Vertrieb')).toEqual(['Firma', 'Service']))
  test('is everybody else for a unit without units below', () => expect(parents('DACH')).toHaveLength(4))
  test('is nobody for the top of everything', () => expect(parents('Firma')).toEqual([]))
  test('never makes a ring', () => {
    fc.assert(
      fc.property(forest, fc.nat(), (units, at) => {
        const moved = units[at % Math.max(units.length, 1)]
        fc.pre(moved !== undefined)
        for (const { id } of possibleParents(units, moved.id)) {
          const after = units.map((one) => (one.id === moved.id ? { ...one, parentId: id } : one))
          expect(treeRows(after as typeof units)).toHaveLength(units.length)
        }
      }),
    )
  })
})
