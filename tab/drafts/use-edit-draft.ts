import { type Draft, useDraft } from './use-draft.ts'

/** A value with the version it belongs to. */
export interface Versioned<T> {
  readonly value: T
  readonly etag: string
}

export interface EditDraft<T> extends Draft<T> {
  /** What it was when typing began; what is there now, before that. */
  readonly begun: Versioned<T>
}

interface Kept<T> {
  readonly typed: T
  readonly begun: Versioned<T>
}

/** The draft of a change to something that exists: remembers on what it was begun, as others may change it meanwhile. */
export const useEditDraft = <T>(key: string, current: Versioned<T>): EditDraft<T> => {
  const { value: kept, isKept, set, drop } = useDraft<Kept<T> | null>(key, null)
  const begun = kept?.begun ?? current
  return {
    value: kept ? kept.typed : current.value,
    begun,
    isKept,
    set: (typed) => set({ typed, begun }),
    drop,
  }
}
