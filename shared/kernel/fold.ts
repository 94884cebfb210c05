/** Text as it is searched: no case, no accents, so that "Über" is found by "uber" and "ÜBER". */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/ß/g, 'ss').replace(/\p{M}/gu, '').toLowerCase()
