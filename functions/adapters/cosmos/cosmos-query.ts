import type { JSONValue, SqlQuerySpec } from '@azure/cosmos'
import type { Condition, Query } from '#functions/ports/store.ts'

const key = (field: string): string => {
  if (!/^[A-Za-z]{1,40}$/.test(field)) throw new Error(`Not a key: ${field}`)
  return `c["keys"]["${field}"]`
}

const sqlOf = (condition: Condition, name: string): { sql: string; value: JSONValue } => {
  const field = key(condition.field)
  if ('is' in condition) return { sql: `${field} = ${name}`, value: condition.is }
  if ('has' in condition) return { sql: `ARRAY_CONTAINS(${field}, ${name})`, value: condition.has }
  return { sql: `CONTAINS(${field}, ${name})`, value: condition.contains }
}

/** Keeps to one partition by its WHERE clause too, for emulators that know nothing of the partition option. */
export function queryText(pk: string, query: Query): SqlQuerySpec {
  const conditions = (query.where ?? []).map((condition, index) => sqlOf(condition, `@w${index}`))
  const after = query.after === undefined ? '' : ` AND c.sort ${query.descending ? '<' : '>'} @after`
  const where = conditions.map(({ sql }) => ` AND ${sql}`).join('')
  const order = query.descending ? 'DESC' : 'ASC'
  return {
    // One more than asked tells whether there is a next page
    query: `SELECT TOP ${query.limit + 1} * FROM c WHERE c.pk = @pk AND c.type = @type${where}${after} ORDER BY c.sort ${order}`,
    parameters: [
      { name: '@pk', value: pk },
      { name: '@type', value: query.type },
      ...conditions.map(({ value }, index) => ({ name: `@w${index}`, value })),
      ...(query.after === undefined ? [] : [{ name: '@after', value: query.after }]),
    ],
  }
}

export const readManyText = (pk: string, ids: readonly string[]): SqlQuerySpec => ({
  query: `SELECT * FROM c WHERE c.pk = @pk AND c.id IN (${ids.map((_, index) => `@id${index}`).join(', ')})`,
  parameters: [{ name: '@pk', value: pk }, ...ids.map((id, index) => ({ name: `@id${index}`, value: id }))],
})
