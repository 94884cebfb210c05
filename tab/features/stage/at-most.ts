/** Seven things are as many as a room takes in at once; the last of them says how many more there are. */
const MOST = 7

export const atMost = <T>(all: readonly T[]): { readonly shown: readonly T[]; readonly more: number } =>
  all.length <= MOST
    ? { shown: all, more: 0 }
    : { shown: all.slice(0, MOST - 1), more: all.length - MOST + 1 }
