import { describe, expect, test } from 'vitest'
import { type AnswerInput, answerAlignment } from '#shared/domain/alignment/answer-alignment.ts'
import { carriedEnds, carriedLink, isCarried } from '#shared/domain/alignment/carry-links.ts'
import { contributionState } from '#shared/domain/alignment/contribution-request.ts'
import { taskFor } from '#shared/domain/alignment/due-dependencies.ts'
import { gapsIn } from '#shared/domain/alignment/gap-rules.ts'
import { admit, type End, type Surroundings } from '#shared/domain/alignment/link-rules.ts'
import { wayAlong } from '#shared/domain/alignment/way-round.ts'
import type { ObjectiveState } from '#shared/domain/objective.ts'
import type { AlignmentId, CycleId, KeyResultId, ObjectiveId } from '#shared/kernel/ids.ts'
import { keyResult, objective, person, unitId } from '#tests/vectors/given.ts'
import { sections, table } from '#tests/vectors/table.ts'
import { as, refusalOf } from '../doing-as.ts'
import { inWords, landscape, link, links, objectiveId, TODAY } from './notation.ts'

const aUnit = (name: string, archivedAt: string | null = null) => ({
  id: unitId(name),
  name,
  parentId: null,
  teamId: null,
  archivedAt,
})
const anEnd = (name: string, given: Partial<End> = {}): End => ({
  objective: objective({ id: name, title: name, unitId: unitId(`unit of ${name}`) }),
  unit: aUnit(`unit of ${name}`),
  keyResult: null,
  ...given,
})

describe('circles', () => {
  test.each(table('alignment/circles'))('$says', ({ cell }) => {
    const added = link(cell('new link'))
    const sameKind = links(cell('links there')).filter(({ kind }) => kind === added.kind)
    const wayBack = wayAlong(sameKind, added.to.objectiveId, added.from.objectiveId)
    const around: Surroundings = {
      from: anEnd(added.from.objectiveId),
      to: anEnd(added.to.objectiveId),
      siblings: [],
      wayBack,
    }
    const result = admit(added, around)
    expect(result.ok ? 'fine' : result.error.errors?.[0]?.params?.way).toBe(cell('circle'))
  })
})

const gapsOf = (cell: (column: string) => string) =>
  gapsIn(landscape({ units: cell('units'), objectives: cell('objectives'), links: cell('links') }))

const inParts = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .toSorted()

const GAPS = sections('alignment/gaps')
const WAYS = 'Ways to close them'

describe.each(GAPS.filter(([name]) => name !== WAYS))('gaps of %s', (_, rows) => {
  test.each(rows)('$says', ({ cell }) => {
    const found = gapsOf(cell).map(({ kind, objectiveId, unitId: unit }) => `${kind} ${objectiveId ?? unit}`)
    expect(found.toSorted()).toEqual(inParts(cell('gaps')))
  })
})

describe.each(GAPS.filter(([name]) => name === WAYS))('%s', (_, rows) => {
  test.each(rows)('$says', ({ cell }) => {
    const found = gapsOf(cell).map(({ kind, objectiveId, unitId: unit, gone, fixes }) => {
      const why = gone ? ` (${gone.objectiveId} ${gone.reason})` : ''
      return `${kind} ${objectiveId ?? unit}${why}: ${fixes.join(', ')}`
    })
    expect(found.toSorted()).toEqual(inParts(cell('ways')))
  })
})

describe('answers', () => {
  const around: Surroundings = { from: anEnd('A'), to: anEnd('B'), siblings: [], wayBack: null }
  test.each(table('alignment/answers'))('to what is $says', ({ says, cell }) => {
    for (const answer of ['confirmed', 'declined', 'delivered'] as const) {
      const input: AnswerInput = { answer, message: 'For a reason' }
      const result = answerAlignment(link(`A needs B (${says})`), input, { ...as('ben'), around })
      expect(refusalOf(result), answer).toBe(cell(answer) === 'yes' ? 'fine' : 'invalid_transition')
    }
  })
})

describe('what is due', () => {
  const NOBODY = { leadOf: new Set<ReturnType<typeof unitId>>(), today: TODAY }
  test.each(table('alignment/due'))('$says', ({ cell }) => {
    const due = link(cell('link'))
    const endsOn = cell('cycle ends')
    const ben = { ...NOBODY, personId: person('ben'), leadOf: new Set([due.to.unitId]), endsOn }
    const anna = { ...NOBODY, personId: person('anna'), endsOn }
    expect(taskFor(due, ben) ?? 'nothing').toBe(cell('of Ben'))
    expect(taskFor(due, anna) ?? 'nothing').toBe(cell('of Anna'))
  })
})

describe('a request for a contribution', () => {
  const UNITS: Readonly<Record<string, string>> = { L: 'sales', A: 'service' }
  test.each(table('alignment/contributions'))('$says', ({ cell }) => {
    const answer = cell('answer') === 'no' ? { by: person('dora'), at: '', message: 'No time' } : null
    const given = links(cell('links'), (name) => UNITS[name] ?? 'company')
    const request = { objectiveId: objectiveId('V'), answer }
    expect(contributionState(unitId('sales'), request, given)).toBe(cell('state'))
  })
})

describe('ends', () => {
  const GONE = '2026-10-01T08:00:00Z'
  const standing = (says: string): End => {
    if (says === 'archived key result') return anEnd('X', { keyResult: keyResult({ archivedAt: GONE }) })
    if (says === 'dissolved unit') return anEnd('X', { unit: aUnit('unit of X', GONE) })
    const archivedAt = says === 'archived' ? GONE : null
    const state = (says === 'archived' ? 'active' : says) as ObjectiveState // the table uses the states' names
    return anEnd('X', { objective: objective({ id: 'X', unitId: unitId('unit of X'), state, archivedAt }) })
  }
  test.each(table('alignment/ends'))('$says', ({ says, cell }) => {
    for (const [side, from, to] of [
      ['as child', standing(says), anEnd('Y')],
      ['as target', anEnd('Y'), standing(says)],
    ] as const) {
      const [child, parent] = side === 'as child' ? ['X', 'Y'] : ['Y', 'X']
      const result = admit(link(`${child} > ${parent}`), { from, to, siblings: [], wayBack: null })
      expect(result.ok ? 'fine' : result.error.errors?.[0]?.rule, side).toBe(cell(side))
    }
  })
})

describe('carried over', () => {
  const NEXT = 'winter' as CycleId // the brand exists in types only

  /** "A.1": a draft of A in the next cycle with its first key result. */
  const counterpart = (text: string) => {
    const [name = ''] = text.split('.')
    const carriedFrom = { cycleId: 'autumn' as CycleId, keyResultId: text as KeyResultId }
    const keyResults = text.includes('.') ? [keyResult({ id: text, carriedFrom })] : []
    const draft = objective({ id: name, unitId: unitId(`unit of ${name}`), state: 'draft', keyResults })
    return [name as ObjectiveId, draft] as const
  }

  test.each(table('alignment/carried'))('$says', ({ cell }) => {
    const original = link(cell('link'))
    const counterparts = new Map(cell('carried').split(', ').map(counterpart))
    const ends = isCarried(original) ? carriedEnds(original, counterparts) : null
    const around = { from: anEnd('A'), to: anEnd('B'), siblings: [], wayBack: null }
    const input = ends && { id: 'new' as AlignmentId, cycleId: NEXT, ends }
    const copy = input && carriedLink(original, input, { ...as('ben'), around })
    expect(copy ? inWords(copy) : 'none').toBe(cell('in the next cycle'))
    if (copy) {
      expect(copy).toMatchObject({ cycleId: NEXT, carriedFrom: { alignmentId: original.id } })
      expect(copy.dependency?.dueOn ?? null).toBeNull()
    }
  })
})
