// What somebody is typing outlives a failed request, an expired token, a reload and a closed laptop: it stays in the
// browser's storage until the server has confirmed it.

const PREFIX = 'leitstern:draft'
let owner = 'somebody'

/** Drafts of two people on one machine stay apart. */
export const setDraftOwner = (personId: string) => {
  owner = personId
}

const nameOf = (key: string) => `${PREFIX}:${owner}:${key}`

/** Storage may be full or switched off; then the draft lives as long as the page. */
const memory = new Map<string, string>()

export const readDraft = <T>(key: string): T | null => {
  const name = nameOf(key)
  try {
    const text = localStorage.getItem(name) ?? memory.get(name)
    return text === undefined ? null : (JSON.parse(text) as T) // written by saveDraft under the same key
  } catch {
    return null
  }
}

export const saveDraft = (key: string, value: unknown) => {
  const name = nameOf(key)
  const text = JSON.stringify(value)
  memory.set(name, text)
  try {
    localStorage.setItem(name, text)
  } catch {
    // kept in memory above
  }
}

export const dropDraft = (key: string) => {
  memory.delete(nameOf(key))
  try {
    localStorage.removeItem(nameOf(key))
  } catch {
    // nothing was stored
  }
}
