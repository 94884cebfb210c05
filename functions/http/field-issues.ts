import type { z } from 'zod'
import type { FieldIssue, FieldRule } from '#shared/kernel/field-rules.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** RFC 6901. */
const pointer = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined),
    value,
  )

const NAMED = ['expected', 'minimum', 'maximum', 'format', 'origin'] as const

const valuesOf = (issue: Issue): Record<string, string> =>
  issue.code === 'invalid_value' ? { values: issue.values.map(String).join(', ') } : {}

/** What the sentence may name, e.g. the longest length. */
const paramsOf = (issue: Issue): Record<string, string | number> => ({
  ...valuesOf(issue),
  ...Object.fromEntries(
    NAMED.flatMap((name) => {
      const value: unknown = Reflect.get(issue, name)
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : []
    }),
  ),
})

const isMissing = (issue: Issue, input: unknown): boolean =>
  ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code) &&
  at(input, issue.path) === undefined

const withParams = (path: Path, rule: FieldRule, issue: Issue): FieldIssue => {
  const params = paramsOf(issue)
  return { path: pointer(path), rule, ...(Object.keys(params).length > 0 ? { params } : {}) }
}

/** One unknown field each, so that every one can be pointed at. */
const unknownFields = (issue: Issue & { code: 'unrecognized_keys' }): FieldIssue[] =>
  issue.keys
    .slice(0, 20)
    .map((key) => key.slice(0, 100))
    .map((key) => ({ path: pointer([...issue.path, key]), rule: 'unrecognized_keys', params: { keys: key } }))

/** Zod's issues in the words of the API: JSON pointer, rule of the closed list, parameters of its sentence. */
export function fieldIssues(error: z.core.$ZodError, input: unknown): readonly FieldIssue[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownFields(issue)
    if (isMissing(issue, input)) return [{ path: pointer(issue.path), rule: 'required' }]
    return [withParams(issue.path, issue.code, issue)]
  })
}
