import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AlignmentMap } from '#tab/features/map/alignment-map.ts'
import { holds, meets } from '#tab/features/map/boxes.ts'
import { layoutOf } from '#tab/features/map/layout.ts'
import { pillsIn, threadOf } from '#tab/features/map/pills.ts'
import { roughly } from '#tab/features/map/text-fit.ts'
import { mapOf } from './support/alignment-map.ts'

type Link = AlignmentMap['links'][number]
const needs = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, to], at) => ({
    id: `l${at}`,
    kind: 'depends_on',
    from,
    to,
    state: 'requested',
  })) as Link[] // made-up ids

const pillsOf = (
  parents: readonly number[],
  owners: readonly number[],
  pairs: readonly (readonly [number, number])[],
  size: number,
) => {
  const map = { ...mapOf(parents, owners), links: needs(pairs) }
  const layout = layoutOf(map)
  const window = { x: -5000, y: -5000, width: layout.width + 10_000, height: layout.height + 10_000 }
  const pills = pillsIn({
    map,
    layout,
    window,
    size,
    measure: roughly,
    wordOf: () => '⚑ angefragt',
    markOf: () => '?',
  })
  return { layout, pills }
}

describe('states written on dependencies', () => {
  test('cover neither a card nor each other, at any scale and however many there are', () => {
    const place = fc.nat(11)
    const pairs = fc.array(
      fc.tuple(place, place).filter(([a, b]) => a !== b),
      { maxLength: 14 },
    )
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 2, maxLength: 8 }),
        fc.array(fc.nat(20), { minLength: 12, maxLength: 12 }),
        pairs,
        fc.constantFrom(11, 18, 25),
        (parents, owners, links, size) => {
          const { layout, pills } = pillsOf(parents, owners, links, size)
          for (const [at, { box }] of pills.entries()) {
            expect(layout.cards.some((card) => meets(card, box))).toBe(false)
            expect(pills.slice(0, at).some((other) => meets(other.box, box))).toBe(false)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('say it in words where there is room, and by a sign in the narrow space between two cards', () => {
    const textsOf = (owners: readonly number[]) =>
      pillsOf([0, 0], owners, [[0, 1]], 11).pills.map(({ text }) => text)
    expect(textsOf([0, 1])).toEqual(['⚑ angefragt'])
    expect(textsOf([1, 2])).toEqual(['?'])
  })

  test('have a thread to their line where they stand beside it', () => {
    const { pills } = pillsOf(
      [0, 0],
      [0, 1, 2],
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      25,
    )
    for (const pill of pills) expect(threadOf(pill) === null).toBe(holds(pill.box, pill.anchor))
  })
})
