import { describe, expect, test } from 'vitest'
import type { Alignment, Dependency } from '#shared/domain/alignment/alignment.ts'
import type { Comment } from '#shared/domain/comment.ts'
import {
  agreementAsked,
  dependencyAnswered,
  dependencyRequested,
  mentioned,
  recipients,
} from '#shared/domain/notice/occasions.ts'
import type { Objective, ObjectiveState } from '#shared/domain/objective.ts'
import type { AlignmentId, CommentId, ObjectiveId, PersonId } from '#shared/kernel/ids.ts'
import { AUTUMN, objective, person, unitId } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { MEMBERS } from '../doing-as.ts'

const names = (cell: string): PersonId[] => cell.split(' ').filter(Boolean).map(person)

describe('agreement', () => {
  const standing = (state: string, yes: string): Objective =>
    objective({
      state: state as ObjectiveState, // the table names states only
      agreements: names(yes).map((personId) => ({ personId, answer: 'yes', note: null, at: '' })),
    })
  test.each(table('notice/agreement'))('$says', ({ cell }) => {
    const before = standing(cell('state before'), cell('said yes before'))
    const after = standing(cell('state after'), cell('said yes after'))
    const told = agreementAsked(before, after, MEMBERS)
    expect(told.flatMap(({ to }) => to).join(' ')).toBe(cell('told'))
  })

  test('nobody is asked about what lies in the archive', () => {
    const archived = objective({ state: 'proposed', archivedAt: '2026-10-01T08:00:00Z' })
    expect(agreementAsked(objective({ state: 'draft' }), archived, MEMBERS)).toEqual([])
  })
})

describe('dependencies', () => {
  const end = (id: string) => ({
    objectiveId: id as ObjectiveId, // brands exist in types only
    keyResultId: null,
    unitId: unitId(`unit of ${id}`),
  })
  const link = (state: string, answeredAt: string): Alignment | null => {
    if (state === '-') return null
    const answer = answeredAt === '' ? null : { by: person('dora'), at: answeredAt, message: '' }
    const riskOwnerId = state === 'confirmed' || state === 'delivered' ? null : person('ben')
    const dependency: Dependency = {
      state: (state === 'withdrawn' ? 'requested' : state) as Dependency['state'], // as the table says
      message: 'Schnittstelle',
      dueOn: null,
      riskOwnerId,
      answer,
    }
    return {
      id: 'l1' as AlignmentId,
      cycleId: AUTUMN.id,
      kind: state === 'none' ? 'contributes_to' : 'depends_on',
      from: end('a'),
      to: end('b'),
      share: null,
      dependency: state === 'none' ? null : dependency,
      createdAt: '',
      createdBy: person('anna'),
      withdrawnAt: state === 'withdrawn' ? '2026-10-01T08:00:00Z' : null,
      carriedFrom: null,
    }
  }
  const leads = (unit: string) => (unit === 'unit of b' ? [person('dora')] : [person('anna')])

  test.each(table('notice/dependencies'))('$says', ({ cell }) => {
    const isAnswered = ['confirmed', 'declined', 'delivered'].includes(cell('before'))
    const before = link(cell('before'), isAnswered ? '08:00' : '')
    const after = link(cell('after'), cell('answered at'))
    if (after === null) throw new Error('something has happened')
    // The risk is the asker's side's until there is a yes
    const was = before && {
      ...before,
      dependency: before.dependency && { ...before.dependency, riskOwnerId: person('ben') },
    }
    const told = [...dependencyRequested(was, after, leads), ...dependencyAnswered(was, after)]
    expect(told.map(({ subject, to }) => `${subject.kind}: ${to.join(' ')}`).join(', ')).toBe(cell('told'))
  })
})

describe('mentions', () => {
  const comment = (text: string): Comment => ({
    id: 'm1' as CommentId,
    objectiveId: 'o1' as ObjectiveId,
    text,
    mentions: names(text),
    by: person('anna'),
    at: '',
    editedAt: null,
  })
  test.each([
    ['a new comment', null, 'ben carla', ['ben', 'carla']],
    ['nobody mentioned', null, '', []],
    ['somebody added by an edit', 'ben', 'ben carla', ['carla']],
    ['an edit that takes somebody out', 'ben carla', 'ben', []],
  ])('%s', (_, before, after, to) => {
    const told = mentioned(before === null ? null : comment(before), comment(after))
    expect(told.flatMap((notice) => notice.to)).toEqual(to)
  })
})

test.each([
  ['never who has done it', ['anna', 'ben'], ['ben']],
  ['nobody twice', ['ben', 'carla', 'ben'], ['ben', 'carla']],
  ['nobody the organisation does not know', ['ben', 'somebody'], ['ben']],
])('recipients: %s', (_, to, told) => {
  const known = ['anna', 'ben', 'carla']
  const given = { by: person('anna'), isKnown: (id: PersonId) => known.includes(id) }
  expect(recipients(to.map(person), given)).toEqual(told)
})
