/** What is wrong, field by field where the server says so. */
export const problemSentence = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null
  const fields = 'fields' in error && Array.isArray(error.fields) ? error.fields : []
  return fields.length > 0 ? fields.map(({ message }) => message).join(' ') : error.message
}

type Remedy = () => Promise<void>

const isRemedy = (value: unknown): value is Remedy => typeof value === 'function'

/** What the person can do about it by a press of a button; null where there is nothing. */
export const remedyOf = (error: unknown): Remedy | null =>
  error instanceof Error && 'remedy' in error && isRemedy(error.remedy) ? error.remedy : null
