import type { Texts } from './texts.ts'

/** "objectiveCount_one" and "objectiveCount_other" are asked for as "objectiveCount". */
type WithoutForm<T, K extends string> = K extends `${infer Base}_one`
  ? Base
  : K extends `${infer Base}_other`
    ? `${Base}_one` extends keyof T
      ? Base
      : K
    : K

type KeysOf<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${WithoutForm<T, K>}` : KeysOf<T[K], `${Path}${K}.`>
}[keyof T & string]

/** Every sentence of the tab: "board.checkIn". */
export type TextKey = KeysOf<Texts>
