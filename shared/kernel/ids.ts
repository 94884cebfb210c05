declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** The Entra object id (`oid`) of a person inside one tenant. */
export type PersonId = Branded<string, 'PersonId'>
export type TenantId = Branded<string, 'TenantId'>
export type UnitId = Branded<string, 'UnitId'>
export type CycleId = Branded<string, 'CycleId'>
export type ObjectiveId = Branded<string, 'ObjectiveId'>
export type KeyResultId = Branded<string, 'KeyResultId'>
export type CheckInId = Branded<string, 'CheckInId'>
export type CommentId = Branded<string, 'CommentId'>
export type AlignmentId = Branded<string, 'AlignmentId'>
export type DismissalId = Branded<string, 'DismissalId'>
export type ReviewId = Branded<string, 'ReviewId'>

/** Ids are stored as document ids and travel in paths: letters, digits, `_` and `-`, 1 to 64 of them. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/
