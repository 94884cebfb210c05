import type { Group } from '../directory.ts'
import { insufficientPrivileges, resourceNotFound } from './graph-error.ts'
import type { CollectionRoute, GraphCall, GraphEntity } from './graph-route.ts'
import { basicProfile, userProperties } from './people-routes.ts'

const readMembers = [
  'GroupMember.ReadBasic.All',
  'GroupMember.Read.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
]

/** https://learn.microsoft.com/graph/api/group-list-transitivemembers */
const readAll = readMembers.filter((scope) => scope !== 'GroupMember.ReadBasic.All')

const shared = {
  method: 'GET',
  kind: 'collection',
  isPaged: true,
  scopes: readMembers,
  service: 'directory',
  properties: userProperties,
  entityType: 'directoryObject',
} as const

export const groupRoutes: CollectionRoute[] = [
  { ...shared, path: 'groups/{id}/members', answer: listMembers },
  { ...shared, path: 'groups/{id}/transitiveMembers', scopes: readAll, answer: listAll },
  {
    ...shared,
    path: 'groups/{id}/transitiveMembers/microsoft.graph.user',
    scopes: readAll,
    entityType: 'user',
    isAdvanced: true,
    answer: (call) => listAll(call).filter((one) => one['@odata.type'] === '#microsoft.graph.user'),
  },
  { ...shared, path: 'groups/{id}/owners', answer: (call) => people(call, groupOf(call).owners) },
]

/** Every group and person below a group, each once, whatever the nesting. */
function listAll(call: GraphCall): GraphEntity[] {
  const { directory } = call
  const groups = new Map<string, Group>()
  const walk = (group: Group): void => {
    for (const id of group.memberGroups ?? []) {
      if (groups.has(id)) continue
      groups.set(id, directory.group(id))
      walk(directory.group(id))
    }
  }
  const root = groupOf(call)
  walk(root)
  const all = [root, ...groups.values()]
  const nested = [...groups.values()].map(({ id, displayName }) => ({
    '@odata.type': '#microsoft.graph.group',
    id,
    displayName,
  }))
  return [...people(call, [...new Set(all.flatMap(({ members }) => members))]), ...nested]
}

/** Guests see the groups they are in, nobody else's (Entra's default for guest access). */
function groupOf({ directory, caller, params }: GraphCall): Group {
  const id = params.id ?? ''
  const group = directory.findGroup(id)
  if (!group || group.tenantId !== caller.tid) throw resourceNotFound(id)
  if (caller.isGuest && !group.members.includes(caller.oid)) throw insufficientPrivileges()
  return group
}

/** Groups inside a group are listed as what they are; their people are not. */
function listMembers(call: GraphCall): GraphEntity[] {
  const group = groupOf(call)
  const nested = (group.memberGroups ?? []).map((id) => {
    const { displayName } = call.directory.group(id)
    return { '@odata.type': '#microsoft.graph.group', id, displayName }
  })
  return [...people(call, group.members), ...nested]
}

function people(call: GraphCall, oids: readonly string[]): GraphEntity[] {
  return oids.map((oid) => ({
    '@odata.type': '#microsoft.graph.user',
    ...basicProfile(call, call.directory.person(oid)),
  }))
}
