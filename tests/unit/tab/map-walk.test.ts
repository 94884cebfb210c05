import { describe, expect, test } from 'vitest'
import type { AlignmentMap } from '#tab/features/map/alignment-map.ts'
import { type Choice, choiceOf, idOf, walk } from '#tab/features/map/choice.ts'
import { indexOf } from '#tab/features/map/map-index.ts'
import { mapOf } from './support/alignment-map.ts'

type Link = AlignmentMap['links'][number]
const link = (kind: Link['kind'], from: number, to: number) =>
  ({ id: `${kind} ${from} ${to}`, kind, from, to }) as Link // made-up ids

/** A company with two units below it; objectives 0 and 1 above, 2 to 4 in the first unit, 5 in the second. */
const drawn = mapOf([0, 0], [0, 0, 1, 1, 1, 2])
const links = [
  link('contributes_to', 2, 0),
  link('contributes_to', 2, 1),
  link('contributes_to', 5, 0),
  link('depends_on', 2, 5),
  link('depends_on', 3, 2),
]
const index = indexOf({ ...drawn, links })
const node = (at: number): Choice => ({ kind: 'node', at })
const unit = (at: number): Choice => ({ kind: 'unit', at })
const step = (from: Choice | null, key: string, last: Choice | null = null) =>
  walk(from, key, { map: drawn, index, last })

describe('keys on the map', () => {
  test.each([
    ['nothing', null, 'ArrowDown', unit(0)],
    ['the company', unit(0), 'ArrowDown', unit(1)],
    ['the company', unit(0), 'ArrowUp', null],
    ['a unit', unit(1), 'ArrowRight', unit(2)],
    ['a unit', unit(2), 'ArrowLeft', unit(1)],
    ['a unit', unit(2), 'ArrowUp', unit(0)],
    ['a unit', unit(1), 'Enter', node(2)],
    ['an objective', node(2), 'ArrowUp', node(0)],
    ['an objective', node(0), 'ArrowDown', node(2)],
    ['an objective', node(2), 'ArrowRight', node(3)],
    ['the first objective of a unit', node(2), 'ArrowLeft', null],
    ['an objective that contributes to nothing', node(4), 'ArrowUp', unit(1)],
    ['an objective', node(2), 'Escape', unit(1)],
    ['an objective', node(2), 'd', node(5)],
    ['an objective that depends on nothing', node(4), 'd', null],
    ['an objective', node(2), 'x', null],
  ] as const)('from %s: %j with %s to %j', (_, from, key, to) => expect(step(from, key)).toEqual(to))

  test('"d" goes on from where it came back: each dependency has its turn', () => {
    expect(step(node(2), 'd', node(5))).toEqual(node(3))
    expect(step(node(2), 'd', node(3))).toEqual(node(5))
  })
})

test('what is looked at has an id in the address, and an id that is not on the map names nothing', () => {
  for (const choice of [node(3), unit(2)]) expect(choiceOf(drawn, idOf(drawn, choice))).toEqual(choice)
  expect(choiceOf(drawn, 'gone')).toBeNull()
})
