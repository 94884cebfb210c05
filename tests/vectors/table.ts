import { readFileSync } from 'node:fs'

/** One row of a table of cases: its cells by column, and the heading it stands under. */
export interface Row {
  /** Text of the cell; an unknown column is an error, so that a misspelt one cannot pass for an empty cell. */
  cell(column: string): string
  readonly under: string
  /** First column: what the case says. */
  readonly says: string
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const isRule = (line: string): boolean => /^\|[\s:|-]+\|$/.test(line)

function toRow(columns: readonly string[], line: string, under: string): Row {
  const cells = cellsOf(line)
  if (cells.length !== columns.length) throw new Error(`${columns.length} cells expected: ${line}`)
  const cell = (column: string): string => {
    const found = cells[columns.indexOf(column)]
    if (found === undefined) throw new Error(`no column "${column}" in: ${columns.join(', ')}`)
    return found
  }
  return { cell, under, says: cells[0] ?? '' }
}

/** Reads the Markdown tables of one file in tests/vectors. */
export function table(name: string): readonly Row[] {
  const rows: Row[] = []
  let [under, columns] = ['', [] as string[]]
  for (const line of readFileSync(new URL(`${name}.md`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('#')) [under, columns] = [line.replace(/^#+ /, ''), []]
    else if (!line.startsWith('|')) columns = []
    else if (columns.length === 0) columns = cellsOf(line)
    else if (!isRule(line)) rows.push(toRow(columns, line, under))
  }
  if (rows.length === 0) throw new Error(`${name}.md holds no cases`)
  return rows
}

/** The rows by the heading they stand under, for one `describe` each. */
export const sections = (name: string): readonly [string, readonly Row[]][] =>
  Object.entries(Object.groupBy(table(name), ({ under }) => under)).map(([under, rows]) => [
    under,
    rows ?? [],
  ])
