import { fold } from '../text/fold.ts'

/** The words of a list, folded. */
export const split = (list = ''): string[] =>
  list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold)
