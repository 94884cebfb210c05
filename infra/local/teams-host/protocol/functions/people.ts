import { z } from 'zod'
import { hostFunction, notOnThisPlatform } from '../host-function.ts'

const request = z
  .object({
    title: z.string().optional(),
    setSelected: z.array(z.string()).optional(),
    singleSelect: z.boolean().optional(),
  })
  .optional()

/** The client's people picker. */
export const peopleFunctions = {
  'people.selectPeople': hostFunction({
    shape: 'errorAndValue',
    args: z.tuple([request]).rest(z.unknown()),
    run: ([wanted], { people }) => people?.select(wanted ?? {}) ?? notOnThisPlatform(),
  }),
}
