import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dropDraft, readDraft, saveDraft, setDraftOwner } from '#tab/drafts/draft-store.ts'

const storage = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
}

beforeEach(() => vi.stubGlobal('localStorage', storage()))
afterEach(() => vi.unstubAllGlobals())

describe('drafts', () => {
  test('stay until they are dropped', () => {
    saveDraft('objective:1:title', 'half a sent')
    expect(readDraft('objective:1:title')).toBe('half a sent')
    dropDraft('objective:1:title')
    expect(readDraft('objective:1:title')).toBeNull()
  })

  test('of two people on one machine stay apart', () => {
    setDraftOwner('anna')
    saveDraft('new', 'mine')
    setDraftOwner('karim')
    expect(readDraft('new')).toBeNull()
    setDraftOwner('anna')
    expect(readDraft('new')).toBe('mine')
  })

  test('survive a full storage for as long as the page lives', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    saveDraft('new', 'kept')
    expect(readDraft('new')).toBe('kept')
  })

  test('that cannot be read are no drafts', () => {
    vi.stubGlobal('localStorage', { getItem: () => '{half' })
    expect(readDraft('broken')).toBeNull()
  })
})
