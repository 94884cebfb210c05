import { describe, expect, test } from 'vitest'
import { parseRouteTemplate } from '#infra/local/functions-host/route-template.ts'

describe('a route template', () => {
  test.each<[string, string, Record<string, string> | null]>([
    ['units', '/units', {}],
    ['units', '/units/', {}],
    ['units', '/UNITS', {}],
    ['units', '/unitsx', null],
    ['units', '/units/1', null],
    ['units/{id}', '/units/1', { id: '1' }],
    ['units/{id}', '/units', null],
    ['units/{id}', '/units/', null],
    ['units/{id?}', '/units', {}],
    ['units/{id?}', '/units/1', { id: '1' }],
    ['units/{id:int}', '/units/12', { id: '12' }],
    ['units/{id:int}', '/units/x', null],
    [
      'units/{id:guid}',
      '/units/0f8fad5b-d9cb-469f-a165-70867728950e',
      { id: '0f8fad5b-d9cb-469f-a165-70867728950e' },
    ],
    ['files/{*path}', '/files/a/b.txt', { path: 'a/b.txt' }],
    ['files/{*path}', '/files', {}],
    ['plan.ics', '/plan.ics', {}],
    ['plan.ics', '/planxics', null],
    ['plan/{unit}.ics', '/plan/sales.ics', { unit: 'sales' }],
    ['a/{x}/b/{y}', '/a/1/b/2', { x: '1', y: '2' }],
    ['units/{id}', '/units/gr%C3%BCn', { id: 'grün' }],
    ['units/{id}', '/units/a%2Fb', { id: 'a%2Fb' }],
    ['units/{id}', '/units/%E0%A4%A', { id: '%E0%A4%A' }],
  ])('%s against %s gives %j', (template, path, values) => {
    expect(parseRouteTemplate(template).match(path)).toEqual(values)
  })

  test('ranks literals before constrained parameters, parameters and catch-alls', () => {
    const templates = ['x/{*rest}', 'x/{id}', 'x/{id:int}', 'x/current']
    const ranked = templates.toSorted((a, b) =>
      parseRouteTemplate(a).precedence < parseRouteTemplate(b).precedence ? -1 : 1,
    )
    expect(ranked).toEqual(['x/current', 'x/{id:int}', 'x/{id}', 'x/{*rest}'])
  })

  test.each(['/units', '~/units', 'units/{}', 'units/{id:slug}'])('%s is refused', (template) => {
    expect(() => parseRouteTemplate(template)).toThrow()
  })
})
