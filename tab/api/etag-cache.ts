interface Answer {
  readonly etag: string
  readonly body: unknown
}

const LIMIT = 60
const answers = new Map<string, Answer>()

export const rememberedEtag = (url: string): string | null => answers.get(url)?.etag ?? null
export const rememberedAnswer = (url: string): unknown => answers.get(url)?.body

/** Keeps the latest answer of each address; the oldest address goes first. */
export const rememberAnswer = (url: string, etag: string | null, body: unknown) => {
  answers.delete(url)
  if (!etag) return
  answers.set(url, { etag, body })
  const oldest = answers.keys().next().value
  if (answers.size > LIMIT && oldest !== undefined) answers.delete(oldest)
}
