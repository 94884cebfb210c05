import type { RegisteredFunction, Registry } from './registry.ts'
import { parseRouteTemplate, type RouteTemplate } from './route-template.ts'

export type AuthLevel = 'anonymous' | 'function' | 'admin'

export interface HttpRoute {
  fn: RegisteredFunction
  template: RouteTemplate
  /** The path as a reader writes it: "/api/cycles/{cycleId}". */
  path: string
  methods: string[]
  authLevel: AuthLevel
}

/** Every HTTP function as a route under the prefix, best match first. Throws for what the host refuses. */
export function collectHttpRoutes(registry: Registry, prefix: string): HttpRoute[] {
  const routes = registry.ofType('httpTrigger').map((fn) => toRoute(fn, prefix))
  refuseDuplicates(routes)
  return routes.sort((a, b) => (a.template.precedence < b.template.precedence ? -1 : 1))
}

function toRoute(fn: RegisteredFunction, prefix: string): HttpRoute {
  const { route, methods, authLevel } = fn.trigger
  const path = typeof route === 'string' ? route : fn.metadata.name
  // The host keeps this space to itself, also for longer words and below a prefix.
  if (/^\/*admin/i.test(path))
    throw new Error(`The route "${path}" conflicts with one or more built in routes.`)
  parseRouteTemplate(path)
  const full = [prefix, path].filter((part) => part !== '').join('/')
  return {
    fn,
    template: parseRouteTemplate(full),
    path: `/${full}`,
    methods: Array.isArray(methods) ? methods.map((method) => String(method).toUpperCase()) : ['GET', 'POST'],
    authLevel: authLevel === 'function' || authLevel === 'admin' ? authLevel : 'anonymous',
  }
}

/** The real host takes one of two equal routes by chance; here it is an error one can read. */
function refuseDuplicates(routes: HttpRoute[]): void {
  const seen = new Map<string, string>()
  for (const { template, methods, fn } of routes) {
    for (const method of methods) {
      const key = `${method} ${template.shape}`
      const other = seen.get(key)
      if (other)
        throw new Error(`Functions "${other}" and "${fn.metadata.name}" have the same route (${method}).`)
      seen.set(key, fn.metadata.name)
    }
  }
}

/** The function for a request. A known path with another method finds nothing: the host answers 404, not 405. */
export function findRoute(
  routes: HttpRoute[],
  method: string,
  path: string,
): { route: HttpRoute; params: Record<string, string> } | undefined {
  for (const route of routes) {
    if (!route.methods.includes(method)) continue
    const params = route.template.match(path)
    if (params) return { route, params }
  }
  return undefined
}
