import { describe, expect, test } from 'vitest'
import { type BoardFilter, hiddenOf, NO_FILTER } from '#tab/features/board/filter.ts'
import { keyResultView, objectiveView } from './support/views.ts'

const ME = 'me'

const OBJECTIVE = objectiveView({
  title: 'Wir verstehen unsere Bestandskunden',
  keyResults: [
    keyResultView({ id: 'mine', ownerId: ME, title: 'Gespräche über Pläne' }),
    keyResultView({ id: 'due', isDue: true, title: 'Umfrage' }),
    keyResultView({ id: 'late', health: 'off_track', title: 'Zufriedenheit' }),
  ],
})

const hidden = (filter: Partial<BoardFilter>, objective: object = {}) => {
  const found = hiddenOf({ ...OBJECTIVE, ...objective }, { filter: { ...NO_FILTER, ...filter }, me: ME })
  return typeof found === 'string' ? found : [...found]
}

describe('the filter of a board', () => {
  test.each<[string, Partial<BoardFilter>, ReturnType<typeof hidden>]>([
    ['nothing is asked', {}, 'nothing'],
    ['the objective has the text', { text: ' BESTANDSKUNDEN ' }, 'nothing'],
    ['one key result has the text, with or without its dots', { text: 'plane' }, ['due', 'late']],
    ['nobody has the text', { text: 'Mittelstand' }, 'everything'],
    ['mine are asked', { name: 'mine' }, ['due', 'late']],
    ['what is due is asked', { name: 'due' }, ['mine', 'late']],
    ['what needs help is asked', { name: 'at_risk' }, ['mine', 'due']],
    ['mine are asked with a text of somebody else’s', { name: 'mine', text: 'umfrage' }, 'everything'],
    ['the archive is asked', { name: 'archived' }, 'everything'],
  ])('when %s', (_, filter, expected) => expect(hidden(filter)).toEqual(expected))

  test('keeps the whole of an objective that is mine', () => {
    expect(hidden({ name: 'mine' }, { ownerId: ME })).toBe('nothing')
    expect(hidden({ name: 'mine' }, { awaiting: [ME] })).toBe('nothing')
  })
  test('keeps an objective without key results where it has the text itself', () => {
    expect(hidden({}, { keyResults: [] })).toBe('nothing')
    expect(hidden({ name: 'due' }, { keyResults: [] })).toBe('everything')
  })
  test('shows what is archived only in the archive', () => {
    const archived = { archivedAt: '2026-10-01T08:00:00Z' }
    const old = keyResultView({ id: 'old', ...archived })
    expect(hidden({}, archived)).toBe('everything')
    expect(hidden({ name: 'archived' }, archived)).toBe('nothing')
    expect(hidden({}, { keyResults: [old, keyResultView()] })).toEqual(['old'])
    expect(hidden({ name: 'archived' }, { keyResults: [old] })).toBe('nothing')
  })
})
