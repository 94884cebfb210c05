/** Widths at which layouts change; the side panel of a meeting is 320 px, a phone 360 to 430. */
export const wide = '@media (min-width: 900px)'
/** Everything a board's head holds fits into one line. */
export const roomy = '@media (min-width: 1200px)'
export const belowWide = '@media (max-width: 899.98px)'
export const narrow = '@media (max-width: 639.98px)'
export const tiny = '@media (max-width: 399.98px)'
export const calm = '@media (prefers-reduced-motion: reduce)'
