import type { Directory, Person } from '../directory.ts'

/** An object as it goes over the wire. */
export type GraphEntity = Record<string, unknown>

/** One authorised request. */
export interface GraphCall {
  directory: Directory
  caller: Person
  /** Delegated permissions in the caller's token. */
  scopes: readonly string[]
  params: Record<string, string>
}

interface RouteBase {
  method: 'GET'
  /** Below /v1.0: "teams/{id}/members". */
  path: string
  /** Any one of these permissions is enough; least privileged first (Graph permissions reference). */
  scopes: readonly string[]
  /** Which service answers; each words its refusals differently. */
  service: 'directory' | 'teams'
  /** Properties that $select may name; those the simulation does not model are null. */
  properties: readonly string[]
  entityType: string
}

export interface EntityRoute extends RouteBase {
  kind: 'entity'
  /** Throws GraphError. */
  answer(call: GraphCall): GraphEntity
}

export interface CollectionRoute extends RouteBase {
  kind: 'collection'
  /** False where Graph sends everything at once and knows no $top. */
  isPaged: boolean
  answer(call: GraphCall): GraphEntity[]
}

export type GraphRoute = EntityRoute | CollectionRoute
