/** The row that has the keyboard, or lies under the mouse. */
export interface RowPlace {
  readonly id: string
  readonly kind: 'objective' | 'key-result'
}

export const rowOf = (target: EventTarget | null): RowPlace | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  const { row: id, rowKind } = row?.dataset ?? {}
  return id && (rowKind === 'objective' || rowKind === 'key-result') ? { id, kind: rowKind } : null
}
