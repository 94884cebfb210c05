import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardPlaceOf } from '#tab/early-paths.ts'
import { pathOfSubPage, paths, patterns, type RouteName, textOfParam } from '#tab/paths.ts'

const place = {
  cycleId: 'c-1',
  unitId: 'u_2',
  objectiveId: 'o3',
  reviewId: 'r4',
  show: 'wall',
  way: 'depends_on',
  alignmentId: 'a5',
  doing: 'edit',
  ritual: 'retrospective',
} as const
const built: Readonly<Record<RouteName, string>> = {
  home: paths.home(),
  start: paths.start(),
  unit: paths.unit(place.unitId),
  board: paths.board(place),
  myRound: paths.myRound(place.cycleId),
  round: paths.round(place),
  calendar: paths.calendar(place),
  carryOver: paths.carryOver(place),
  objective: paths.objective(place),
  linking: paths.linking(place, place.way),
  link: paths.link(place, place.alignmentId, place.doing),
  grading: paths.grading(place),
  my: paths.my(),
  map: paths.map(place.cycleId),
  overview: paths.overview(place.cycleId),
  alignment: paths.alignment(place.cycleId),
  search: paths.search(place.cycleId),
  coachRules: paths.coachRules(),
  coachRule: paths.coachRule('set-balance'),
  settings: paths.settings(),
  meeting: paths.meeting(),
  rituals: paths.rituals(place),
  session: paths.session(place, place.ritual),
  review: paths.review(place),
  stage: paths.stage(place, place.show),
}

const filled = (pattern: string) =>
  pattern
    .replaceAll(/\/:\w+\?/g, '')
    .replace(':cycleId', place.cycleId)
    .replace(':unitId', place.unitId)
    .replace(':objectiveId', place.objectiveId)
    .replace(':ruleId', 'set-balance')
    .replace(':reviewId', place.reviewId)
    .replace(':show', place.show)
    .replace(':way', place.way)
    .replace(':alignmentId', place.alignmentId)
    .replace(':doing', place.doing)
    .replace(':ritual', place.ritual)

describe('addresses of the tab', () => {
  test.each(Object.entries(built))('%s is built as its pattern says', (name, path) => {
    expect(path).toBe(filled(patterns[name as RouteName])) // the keys are the record's own
  })

  test.each(Object.entries(built))('%s can be shared and opened again', (_, path) => {
    expect(pathOfSubPage(path)).toBe(path)
  })

  test.each([
    ['a section of the settings', paths.settings('units'), '/settings/units'],
    ['a health', paths.overview('c-1', { health: 'at_risk' }), '/cycles/c-1/overview/at_risk'],
    ['a text', paths.overview('c-1', { text: 'ver' }), '/cycles/c-1/overview/any/ver'],
    [
      'any text at all',
      paths.overview('c-1', { text: 'F&E / 50 % #1?' }),
      '/cycles/c-1/overview/any/F%26E%20%2F%2050%20%25%20%231%3F',
    ],
    ['what the map stresses', paths.map('c-1', { filter: 'gaps' }), '/cycles/c-1/map/all/gaps'],
    ['a unit on the map', paths.map('c-1', { unitId: 'u_2', filter: 'stale' }), '/cycles/c-1/map/u_2/stale'],
    ['a view of the map', paths.map('c-1', { view: '-12_40_500' }), '/cycles/c-1/map/all/all/-12_40_500'],
    ['what is looked at', paths.map('c-1', { chosen: 'o3' }), '/cycles/c-1/map/all/all/whole/o3'],
    [
      'what a new link leads to',
      paths.linking({ cycleId: 'c-1', objectiveId: 'o3' }, 'contributes_to', 'o4'),
      '/cycles/c-1/objectives/o3/link/contributes_to/o4',
    ],
    ['gaps of one unit', paths.alignment('c-1', { unitId: 'u_2' }), '/cycles/c-1/alignment/u_2'],
    [
      'the form for a unit’s first link',
      paths.alignment('c-1', { linking: 'u_2' }),
      '/cycles/c-1/alignment/all/u_2',
    ],
    ['no filter', paths.overview('c-1', { health: 'any', text: '' }), '/cycles/c-1/overview'],
  ])('%s is part of the address and travels with it', (_, path, expected) => {
    expect(path).toBe(expected)
    expect(pathOfSubPage(path)).toBe(path)
  })

  test('a text comes back from the address as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
        fc.pre(!/%[0-9a-f]{2}/i.test(typed)) // what looks like a code is read as one
        const last = paths.overview('c-1', { text: typed }).split('/').at(-1) ?? ''
        expect(textOfParam(decodeURI(last))).toBe(typed)
      }),
    )
  })

  test('no link is no place', () => {
    expect(pathOfSubPage(null)).toBeNull()
  })

  test.each(['/nowhere', 'javascript:alert(1)', '//evil.example', '/units/a/b', '/units/ä', '/settings/a/b'])(
    'the unknown address %s leads home',
    (subPageId) => {
      expect(pathOfSubPage(subPageId)).toBe('/')
    },
  )
})

describe('the board in an address', () => {
  test('is read where both cycle and unit are named', () => {
    expect(boardPlaceOf(paths.board(place))).toEqual({ cycleId: place.cycleId, unitId: place.unitId })
  })

  test.each([paths.home(), paths.unit(place.unitId), paths.round(place), paths.objective(place)])(
    'is not looked for in %s',
    (path) => {
      expect(boardPlaceOf(path)).toBeNull()
    },
  )
})
