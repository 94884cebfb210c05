/** The German texts decide the keys; another language that misses one, or has one more, does not compile. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }
