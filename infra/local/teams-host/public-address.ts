/** The address in the manifest, and the local one that stands in for it: "https://okr.example.com" and "http://127.0.0.1:4173/app". */
export interface AddressPair {
  readonly publicOrigin: string
  readonly appBase: string
}

function swapPrefix(url: string, from: string, to: string): string {
  const rest = url.slice(from.length)
  return url.startsWith(from) && /^([/?#]|$)/.test(rest) ? to + rest : url
}

/** Where a page of the app is really served; other addresses stay as they are. */
export function toLocal(url: string, { publicOrigin, appBase }: AddressPair): string {
  return swapPrefix(url, publicOrigin, appBase)
}

/** The address to keep: a local one would be lost with the next free port. */
export function toPublic(url: string, { publicOrigin, appBase }: AddressPair): string {
  return swapPrefix(url, appBase, publicOrigin)
}
