import { describe, expect, test } from 'vitest'
import { pathOfSubPage, paths, patterns, type RouteName } from '#tab/paths.ts'

const place = { cycleId: 'c-1', unitId: 'u_2', objectiveId: 'o3' }
const built: Readonly<Record<RouteName, string>> = {
  home: paths.home(),
  start: paths.start(),
  unit: paths.unit(place.unitId),
  board: paths.board(place),
  round: paths.round(place),
  carryOver: paths.carryOver(place),
  objective: paths.objective(place),
  grading: paths.grading(place),
  my: paths.my(),
  overview: paths.overview(place.cycleId),
  search: paths.search(place.cycleId),
  settings: paths.settings(),
}

const filled = (pattern: string) =>
  pattern
    .replace(':cycleId', place.cycleId)
    .replace(':unitId', place.unitId)
    .replace(':objectiveId', place.objectiveId)

describe('addresses of the tab', () => {
  test.each(Object.entries(built))('%s is built as its pattern says', (name, path) => {
    expect(path).toBe(filled(patterns[name as RouteName])) // the keys are the record's own
  })

  test.each(Object.entries(built))('%s can be shared and opened again', (_, path) => {
    expect(pathOfSubPage(path)).toBe(path)
  })

  test('no link is no place', () => {
    expect(pathOfSubPage(null)).toBeNull()
  })

  test.each(['/nowhere', 'javascript:alert(1)', '//evil.example', '/units/a/b', '/units/ä'])(
    'the unknown address %s leads home',
    (subPageId) => {
      expect(pathOfSubPage(subPageId)).toBe('/')
    },
  )
})
