import { expect, test } from 'vitest'
import type { AlignmentMap } from '#tab/features/map/alignment-map.ts'
import { unitLinks } from '#tab/features/map/unit-links.ts'

type Map = Parameters<typeof unitLinks>[0]
const nodes = [0, 0, 1, 2].map((unit) => ({ unit })) as Map['nodes'] // only what is counted
const link = (kind: AlignmentMap['links'][number]['kind'], from: number, to: number) => ({ kind, from, to })

test('links between two units are one line per kind and direction, with their number', () => {
  const links = [
    link('contributes_to', 0, 2),
    link('contributes_to', 1, 2),
    link('depends_on', 0, 2),
    link('depends_on', 2, 0),
    link('contributes_to', 3, 9),
    link('contributes_to', 0, 1),
  ] as Map['links'] // ids say nothing here
  expect(unitLinks({ nodes, links })).toEqual([
    { kind: 'contributes_to', from: 0, to: 1, count: 2 },
    { kind: 'depends_on', from: 0, to: 1, count: 1 },
    { kind: 'depends_on', from: 1, to: 0, count: 1 },
  ])
})
