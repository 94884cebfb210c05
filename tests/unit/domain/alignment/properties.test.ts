import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Alignment } from '#shared/domain/alignment/alignment.ts'
import { type Gap, gapId } from '#shared/domain/alignment/gap.ts'
import { type GapObjective, gapsIn, type Landscape, linkGaps } from '#shared/domain/alignment/gap-rules.ts'
import { indexTexts, likenesses } from '#shared/domain/alignment/likeness.ts'
import { within } from '#shared/domain/alignment/neighbourhood.ts'
import { wayAlong } from '#shared/domain/alignment/way-round.ts'
import { featuresOf } from '#shared/domain/alignment/words.ts'
import { landscape, link, objectiveId } from './notation.ts'

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const
const pair = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([a, b]) => a !== b)

/** Takes one link after the other as long as none closes a circle. */
function admitted(pairs: readonly (readonly [string, string])[]): readonly Alignment[] {
  const there: Alignment[] = []
  for (const [from, to] of pairs)
    if (wayAlong(there, objectiveId(to), objectiveId(from)) === null) there.push(link(`${from} > ${to}`))
  return there
}

/** Taking away what nothing leads to, again and again, leaves nothing exactly where there is no circle. */
function hasCircle(links: readonly Alignment[]): boolean {
  const targets = new Set(links.map(({ to }) => to.objectiveId))
  const left = links.filter(({ from }) => targets.has(from.objectiveId))
  return left.length === links.length ? links.length > 0 : hasCircle(left)
}

test('links that are added one by one never go round in a circle', () => {
  fc.assert(fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => !hasCircle(admitted(pairs))))
})

test('what is refused would have closed one', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), pair, (pairs, [from, to]) => {
      const there = admitted(pairs)
      const isRefused = wayAlong(there, objectiveId(to), objectiveId(from)) !== null
      expect(hasCircle([...there, link(`${from} > ${to}`)])).toBe(isRefused)
    }),
  )
})

test('a named way is one: each step is a link, and it leads from start to goal', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), pair, (pairs, [start, goal]) => {
      const there = admitted(pairs)
      const way = wayAlong(there, objectiveId(start), objectiveId(goal))
      if (way === null) return
      expect([way[0], way.at(-1)]).toEqual([start, goal])
      for (const [index, id] of way.slice(1).entries())
        expect(there.some(({ from, to }) => from.objectiveId === way[index] && to.objectiveId === id)).toBe(
          true,
        )
    }),
  )
})

const UNITS = 'company; sales < company; service < company; it < company'
const state = fc.constantFrom('requested', 'confirmed', 'declined', 'delivered')
const due = fc.constantFrom('', ', due 2026-10-01', ', due 2026-11-01')
const objectives = fc.tuple(
  ...NAMES.map((name) =>
    fc
      .tuple(
        fc.constantFrom('company', 'sales', 'service', 'it'),
        fc.constantFrom('active', 'draft', 'archived'),
      )
      .map(([unit, given]) => `${name} @ ${unit} (${given})`),
  ),
)
const someLinks = fc
  .uniqueArray(
    fc.oneof(
      pair.map(([from, to]) => `${from} > ${to}`),
      fc.tuple(pair, state, due).map(([[from, to], said, on]) => `${from} needs ${to} (${said}${on})`),
    ),
    { maxLength: 12 },
  )
  .map((texts) => texts)

const someLandscape = fc.tuple(objectives, someLinks).map(([given, texts]): Landscape => {
  const base = landscape({ units: UNITS, objectives: given.join('; '), links: '' })
  const unitOf = (name: string) => base.objectives.get(objectiveId(name))?.unitId ?? ''
  return { ...base, links: texts.map((text) => link(text, unitOf)) }
})

const ids = (gaps: readonly Gap[]) => gaps.map(gapId)

test('each gap has a name of its own, a unit that can close it and a way to do so', () => {
  fc.assert(
    fc.property(someLandscape, (given) => {
      const gaps = gapsIn(given)
      expect(new Set(ids(gaps)).size).toBe(gaps.length)
      for (const gap of gaps) {
        expect(given.units.has(gap.unitId)).toBe(true)
        expect(gap.fixes.length).toBeGreaterThan(0)
      }
    }),
  )
})

const without = (given: Landscape, linkId: string): Landscape => ({
  ...given,
  links: given.links.filter(({ id }) => id !== linkId),
})

test('withdrawing a link closes every gap of that link', () => {
  fc.assert(
    fc.property(someLandscape, (given) => {
      for (const { alignmentId } of gapsIn(given))
        if (alignmentId !== null)
          expect(gapsIn(without(given, alignmentId)).some((gap) => gap.alignmentId === alignmentId)).toBe(
            false,
          )
    }),
  )
})

test('delivering closes what is overdue, unconfirmed or declined', () => {
  fc.assert(
    fc.property(someLandscape, (given) => {
      for (const each of given.links) {
        if (each.dependency === null) continue
        const delivered = { ...each, dependency: { ...each.dependency, state: 'delivered' as const } }
        expect(linkGaps(delivered, given).filter(({ kind }) => kind !== 'link_to_gone')).toEqual([])
      }
    }),
  )
})

test('an orphan that contributes to something alive is none any more', () => {
  fc.assert(
    fc.property(someLandscape, (given) => {
      const isAlive = ({ isArchived }: GapObjective) => !isArchived
      for (const { kind, objectiveId: id } of gapsIn(given)) {
        if (kind !== 'orphan_objective' || id === null) continue
        const parent = [...given.objectives.values()].find((other) => other.id !== id && isAlive(other))
        if (!parent) continue
        const unitOf = (name: string) => given.objectives.get(objectiveId(name))?.unitId ?? ''
        const linked = { ...given, links: [...given.links, link(`${id} > ${parent.id}`, unitOf)] }
        expect(ids(gapsIn(linked))).not.toContain(`orphan_objective.${id}`)
      }
    }),
  )
})

test('a neighbourhood grows with its depth and ends at everything that hangs together', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), fc.nat(8), (pairs, depth) => {
      const there = admitted(pairs)
      const [near, far] = [depth, depth + 1].map((steps) => within([objectiveId('A')], there, steps))
      for (const id of near ?? []) expect(far?.has(id)).toBe(true)
      expect(within([objectiveId('A')], there, 0)).toEqual(new Set(['A']))
    }),
  )
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('Kunden', 'Kundenzufriedenheit', 'Leads', 'growth', 'the', 'zufrieden'), {
      maxLength: 12,
    })
    .map((words) => words.join(' ')),
)

test('likeness lies between 0 and 1, is mutual, and the same words are the most alike', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const index = indexTexts([a, b])
      const [forth, back] = [likenesses(a, index), likenesses(b, index)]
      for (const value of [...forth.values(), ...back.values()]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
      expect(forth.get(1) ?? 0).toBeCloseTo(back.get(0) ?? 0, 9)
      if (featuresOf(a).size > 0) expect(forth.get(0)).toBeCloseTo(1, 9)
    }),
  )
})
