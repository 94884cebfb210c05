/** What the server says when something has changed: never the thing itself, only that it is worth asking for. */
export interface Changed {
  readonly type: string
  readonly id: string
  readonly revision: string
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Reads a message of the live service; anything else that comes along is no message of ours. */
export const readChanged = (data: unknown): Changed | null => {
  if (typeof data !== 'object' || data === null) return null
  const { type, id, revision } = data as Record<string, unknown> // an object's fields are looked at one by one
  return isText(type) && isText(id) && isText(revision) ? { type, id, revision } : null
}
