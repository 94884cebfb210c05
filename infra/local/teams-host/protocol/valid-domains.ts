/**
 * Whether a page may be shown, by the rule of the manifest's `validDomains`: the host (with its port) is listed, or
 * matches a leading wildcard that stands for exactly one label.
 */
export function isValidDomain(url: string, domains: readonly string[]): boolean {
  const host = URL.parse(url)?.host.toLowerCase()
  return host !== undefined && domains.some((domain) => matches(host, domain.toLowerCase()))
}

function matches(host: string, domain: string): boolean {
  if (!domain.startsWith('*.')) return host === domain
  const [, ...rest] = host.split('.')
  return rest.join('.') === domain.slice(2)
}
