import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'

/** What an edit was begun on: the version, and the fields as they were then. */
export interface Begun {
  readonly etag: string
  readonly fields: Readonly<Record<string, unknown>>
}

/**
 * The objective as it was when the edit was begun. The screen may have been refreshed since, and a draft may be days
 * old: sent under the version of today, it would overwrite unseen what others did in between.
 */
export const asBegun = (objective: ObjectiveView, begun: Begun | undefined): ObjectiveView =>
  begun ? { ...objective, ...begun.fields, etag: begun.etag } : objective

/** The same for a change to one key result. */
export const keyResultAsBegun = (
  objective: ObjectiveView,
  keyResultId: string,
  begun: Begun | undefined,
): ObjectiveView =>
  begun
    ? {
        ...objective,
        etag: begun.etag,
        keyResults: objective.keyResults.map((one) =>
          one.id === keyResultId ? { ...one, ...begun.fields } : one,
        ),
      }
    : objective
