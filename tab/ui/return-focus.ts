/**
 * Puts the focus back to where something was opened from. A menu's entry is gone by then: the first menu button of the
 * place takes it, so that keyboard and screen reader go on where they were.
 */
export const returnFocus = (opener: Element | null, place: ParentNode | null | undefined) => {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
  const target = isThere ? opener : place?.querySelector<HTMLElement>('[aria-haspopup="menu"]')
  target?.focus()
}
