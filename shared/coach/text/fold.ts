/** Lower case with ß as ss, because Swiss texts write ss. */
export function fold(word: string): string {
  const low = word.toLowerCase()
  return low.includes('ß') ? low.replaceAll('ß', 'ss') : low
}
