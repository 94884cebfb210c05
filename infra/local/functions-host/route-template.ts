/** A route of an HTTP trigger, in the template language of ASP.NET Core routing that the Functions host uses. */
export interface RouteTemplate {
  /** Route values by name when the path matches, else null. */
  match(path: string): Record<string, string> | null
  /** Sorts like the host: literal segments first, then constrained parameters, parameters, catch-alls. */
  precedence: string
  /** Equal for templates that match the same paths. */
  shape: string
}

const constraints: Record<string, string> = {
  int: '-?\\d+',
  guid: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  alpha: '[a-z]+',
}

interface Parameter {
  name: string
  catchAll: boolean
  optional: boolean
  pattern: string | undefined
}

/** Parses "cycles/{cycleId}/objectives/{id?}"; throws for what the host refuses at start-up. */
export function parseRouteTemplate(template: string): RouteTemplate {
  if (/^[/~]/.test(template))
    throw new Error(`The route template "${template}" cannot start with a '/' or '~'.`)
  const segments = template.split('/').filter((segment) => segment !== '')
  const names: string[] = []
  const pattern = segments.map((segment) => segmentPattern(segment, names)).join('')
  const expression = new RegExp(`^${pattern}/?$`, 'i')
  return {
    match: (path) => routeValues(expression.exec(path), names),
    precedence: segments.map(segmentPrecedence).join(''),
    shape: pattern.toLowerCase(),
  }
}

function segmentPattern(segment: string, names: string[]): string {
  const parts = segment.split(/(\{[^}]*\})/).filter((part) => part !== '')
  const parameters = parts.map((part) => (part.startsWith('{') ? parseParameter(part) : null))
  for (const parameter of parameters) if (parameter) names.push(parameter.name)
  const only = parts.length === 1 ? parameters[0] : undefined
  const body = parts.map((part, index) => parameterPattern(parameters[index]) ?? escapeLiteral(part)).join('')
  return only?.optional || only?.catchAll ? `(?:/${body})?` : `/${body}`
}

function parseParameter(part: string): Parameter {
  const parsed = /^\{(\*{0,2})([a-z_]\w*)(?::(\w+))?(\?)?\}$/i.exec(part)
  const [, stars, name, constraint, optional] = parsed ?? []
  if (name === undefined) throw new Error(`The route parameter "${part}" is not understood.`)
  const pattern = constraint === undefined ? undefined : constraints[constraint]
  if (constraint !== undefined && pattern === undefined)
    throw new Error(`The route constraint "${constraint}" is not simulated.`)
  return { name, catchAll: stars !== '', optional: optional !== undefined, pattern }
}

function parameterPattern(parameter: Parameter | null | undefined): string | undefined {
  if (!parameter) return undefined
  return parameter.catchAll ? '(.*)' : `(${parameter.pattern ?? '[^/]+?'})`
}

function escapeLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function segmentPrecedence(segment: string): string {
  if (!segment.includes('{')) return '1'
  if (segment.startsWith('{*')) return '5'
  return /^\{\w+\??\}$/.test(segment) ? '3' : '2'
}

function routeValues(matched: RegExpExecArray | null, names: string[]): Record<string, string> | null {
  if (!matched) return null
  const values = names.map((name, index) => [name, matched[index + 1]] as const)
  return Object.fromEntries(values.flatMap(([name, raw]) => (raw ? [[name, decodeRouteValue(raw)]] : [])))
}

/** Kestrel decodes the path but leaves %2F alone, and leaves what is not valid UTF-8 as it came. */
function decodeRouteValue(raw: string): string {
  try {
    return raw
      .split(/(%2f)/i)
      .map((part) => (/^%2f$/i.test(part) ? part : decodeURIComponent(part)))
      .join('')
  } catch {
    return raw
  }
}
