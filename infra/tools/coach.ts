import { readFileSync } from 'node:fs'
import { z } from 'zod'
import '#shared/coach/languages/both.ts'
import { classifyKeyResult, classifyObjective } from '#shared/coach/classify.ts'
import { coachKeyResult, coachObjective } from '#shared/coach/coach.ts'

/** Reads items (one JSON object a line) and writes the coach's labels and findings for each. */
const Item = z.object({
  id: z.string(),
  lang: z.enum(['de', 'en']),
  kind: z.enum(['objective', 'key_result']),
  text: z.string(),
})
type Item = z.infer<typeof Item>

class BadInput extends Error {}

function main(files: readonly string[]): void {
  const [file] = files
  if (file === undefined) throw new BadInput('Give a file: npm run -s coach -- FILE.jsonl')
  const output = itemsIn(readFile(file)).map((item) => JSON.stringify(judge(item)))
  process.stdout.write(output.map((line) => `${line}\n`).join(''))
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    throw new BadInput(`${file} cannot be read.`)
  }
}

function itemsIn(text: string): Item[] {
  return text.split(/\r?\n/).flatMap((line, index) => (line.trim() === '' ? [] : [itemOf(line, index + 1)]))
}

function itemOf(line: string, number: number): Item {
  const parsed = Item.safeParse(json(line, number))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new BadInput(`Line ${number}: ${issue?.path.join('.') ?? 'item'}: ${issue?.message ?? 'not an item'}`)
}

function json(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BadInput(`Line ${number}: not valid JSON`)
  }
}

function judge({ id, lang, kind, text }: Item) {
  const isObjective = kind === 'objective'
  return {
    id,
    labels: isObjective ? classifyObjective(text, lang) : classifyKeyResult(text, lang),
    findings: isObjective
      ? coachObjective({ id, title: text }, lang)
      : coachKeyResult({ id, title: text }, lang),
  }
}

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
