import { describe, expect, test } from 'vitest'
import { clashesOf, otherAuthor } from '#tab/api/conflict.ts'

const base = { title: 'Old', why: 'Because', metric: { kind: 'increase', target: 100 } }

describe('two people changing the same thing', () => {
  test.each([
    ['nobody else changed anything', { title: 'Mine' }, base, []],
    ['somebody changed another field', { title: 'Mine' }, { ...base, why: 'Theirs' }, []],
    ['somebody changed the same field to the same text', { title: 'Same' }, { ...base, title: 'Same' }, []],
    [
      'somebody changed the same field',
      { title: 'Mine' },
      { ...base, title: 'Theirs' },
      [{ field: 'title', mine: 'Mine', theirs: 'Theirs' }],
    ],
    [
      'somebody changed a nested value',
      { metric: { kind: 'increase', target: 120 } },
      { ...base, metric: { kind: 'increase', target: 110 } },
      [
        {
          field: 'metric',
          mine: { kind: 'increase', target: 120 },
          theirs: { kind: 'increase', target: 110 },
        },
      ],
    ],
  ])('%s', (_, patch, current, expected) => {
    expect(clashesOf(patch, base, current)).toEqual(expected)
  })

  test('a place among siblings never clashes: it is no field that two people can want differently', () => {
    expect(clashesOf({ afterId: 'x' }, base, { ...base, order: 'b' })).toEqual([])
  })
})

describe('whose version the other one is', () => {
  const change = (name: string, fields: readonly string[], partId: string | null = null) => ({
    name,
    at: '2026-11-24T08:00:00Z',
    partId,
    fields,
  })
  const title = [{ field: 'title', mine: 'Mine', theirs: 'Theirs' }]
  const metric = [{ field: 'metric', mine: 1, theirs: 2 }]
  test.each([
    [
      'the last who changed that field',
      title,
      [change('Mia', ['why']), change('Leo', ['title'])],
      null,
      'Leo',
    ],
    ['a part of the field counts', metric, [change('Mia', ['metric.target'], 'k1')], 'k1', 'Mia'],
    ['another key result does not', metric, [change('Mia', ['metric.target'], 'k2')], 'k1', undefined],
    ['nobody, when the history does not say', title, [], null, undefined],
  ] as const)('%s', (_, clashes, recent, partId, expected) => {
    expect(otherAuthor(clashes, recent, partId)?.name).toBe(expected)
  })
})
