/** An instant so many milliseconds later. */
export const addMilliseconds = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString().replace('.000Z', 'Z')
