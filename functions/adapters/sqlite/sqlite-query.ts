import type { Condition, Query } from '#functions/ports/store.ts'
import { keyColumn } from './schema.ts'

type Parameter = string | number

const is = (column: string, value: string | number | boolean | null) =>
  value === null
    ? { sql: `${column} IS NULL`, parameters: [] }
    : { sql: `${column} = ?`, parameters: [typeof value === 'boolean' ? Number(value) : value] }

interface Part {
  readonly sql: string
  readonly parameters: readonly Parameter[]
}

const HAS = 'sort IN (SELECT sort FROM listed WHERE pk = ? AND type = ? AND field = ? AND value = ?)'

const condition = (pk: string, type: string, c: Condition): Part => {
  if ('has' in c) return { sql: HAS, parameters: [pk, type, c.field, c.has] }
  const column = keyColumn(c.field)
  if ('is' in c) return is(column, c.is)
  return { sql: `instr(${column}, ?) > 0`, parameters: [c.contains] }
}

/** One statement per shape of query, so that prepared statements are found again. Reads one row more than asked. */
export function querySql(pk: string, query: Query): Part {
  const conditions = (query.where ?? []).map((each) => condition(pk, query.type, each))
  const order = query.descending ? 'DESC' : 'ASC'
  const after = query.after === undefined ? '' : ` AND sort ${query.descending ? '<' : '>'} ?`
  const where = conditions.map(({ sql }) => ` AND ${sql}`).join('')
  return {
    sql: `SELECT etag, body FROM records WHERE pk = ? AND type = ?${where}${after} ORDER BY sort ${order} LIMIT ?`,
    parameters: [
      pk,
      query.type,
      ...conditions.flatMap(({ parameters }) => parameters),
      ...(query.after === undefined ? [] : [query.after]),
      query.limit + 1,
    ],
  }
}
