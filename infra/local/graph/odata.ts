import { badRequest } from './graph-error.ts'
import type { CollectionRoute, EntityRoute, GraphEntity } from './graph-route.ts'

const largestTop = 999

/** The query options of one request, checked. */
export interface OdataQuery {
  select: string[] | null
  top: number | null
  offset: number
}

/** Throws GraphError for options a call does not know, as silence would hide that they do nothing. */
export function checkOptions(allowed: readonly string[], query: URLSearchParams): void {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !allowed.includes(name))
      throw badRequest(
        `The query specified in the URI is not valid. Query option '${name}' is not allowed here.`,
      )
  }
}

/** The options of a call for one thing or a list. */
export function parseQuery(route: EntityRoute | CollectionRoute, query: URLSearchParams): OdataQuery {
  const isPaged = route.kind === 'collection' && route.isPaged
  const isAdvanced = route.kind === 'collection' && route.isAdvanced === true
  checkOptions(
    ['$select', ...(isPaged ? ['$top', '$skiptoken'] : []), ...(isAdvanced ? ['$count'] : [])],
    query,
  )
  return {
    select: parseSelect(route, query.get('$select')),
    top: parseTop(query.get('$top')),
    offset: parseSkipToken(query.get('$skiptoken')),
  }
}

function parseSelect(route: EntityRoute | CollectionRoute, text: string | null): string[] | null {
  if (text === null) return null
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !route.properties.includes(name))
  if (unknown !== undefined)
    throw badRequest(
      `Could not find a property named '${unknown}' on type 'microsoft.graph.${route.entityType}'.`,
    )
  return names
}

function parseTop(text: string | null): number | null {
  if (text === null) return null
  const top = Number(text)
  if (!Number.isInteger(top) || top < 1 || top > largestTop)
    throw badRequest(`Invalid page size specified: '${text}'. Must be between 1 and ${largestTop} inclusive.`)
  return top
}

function parseSkipToken(token: string | null): number {
  if (token === null) return 0
  const offset = Number(/^m~(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1])
  if (!Number.isInteger(offset)) throw badRequest('The skip token is not valid.')
  return offset
}

/** Metadata such as @odata.type stays whatever is selected. */
export function applySelect(entity: GraphEntity, select: string[] | null): GraphEntity {
  if (select === null) return entity
  const metadata = Object.entries(entity).filter(([name]) => name.startsWith('@'))
  return Object.fromEntries([...metadata, ...select.map((name) => [name, entity[name] ?? null])])
}

/** One page and the address of the next. Pages may be smaller than $top, as with the real service. */
export function pageOf(
  entities: GraphEntity[],
  { top, offset }: OdataQuery,
  { url, pageSize }: { url: URL; pageSize: number },
): GraphEntity {
  const end = offset + Math.min(top ?? pageSize, pageSize)
  const value = entities.slice(offset, end)
  if (end >= entities.length) return { value }
  const next = new URL(url)
  next.searchParams.set('$skiptoken', Buffer.from(`m~${end}`).toString('base64url'))
  return { '@odata.nextLink': next.href, value }
}
