/** What is wrong, field by field where the server says so. */
export const problemSentence = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null
  const fields = 'fields' in error && Array.isArray(error.fields) ? error.fields : []
  return fields.length > 0 ? fields.map(({ message }) => message).join(' ') : error.message
}
