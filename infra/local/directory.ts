/** Who exists in the simulated world. Identity signs these people in, Graph answers about them. */
export interface DirectoryData {
  tenants: Tenant[]
  people: Person[]
  teams: Team[]
  /** Groups without a team, such as a nested security group. */
  groups?: Group[]
}

export interface Tenant {
  /** GUID. */
  id: string
  displayName: string
  domain: string
}

export interface Person {
  /** Object id (GUID) in the tenant `tid`; for a guest that is the inviting tenant. */
  oid: string
  tid: string
  name: string
  /** A guest's holds "#EXT#". */
  upn: string
  mail: string
  /** Entra app roles, such as "Okr.Admin". */
  roles: string[]
  isGuest: boolean
  /** May consent for the whole tenant. */
  isTenantAdmin?: boolean
  jobTitle: string
  /** "de-DE". */
  preferredLanguage: string
}

export interface Group {
  /** GUID; a team and its Microsoft 365 group share it. */
  id: string
  tenantId: string
  displayName: string
  /** Object ids of people; owners of a team are members as well. */
  members: string[]
  owners: string[]
  /** Ids of groups that are members of this one. */
  memberGroups?: string[]
}

export interface Team extends Group {
  channels: Channel[]
}

export interface Channel {
  /** "19:…@thread.tacv2". */
  id: string
  displayName: string
  membershipType: 'standard' | 'private' | 'shared'
}

/** The directory of all tenants; people and memberships may change while the world runs. */
export class Directory {
  readonly #tenants: Map<string, Tenant>
  readonly #people: Map<string, Person>
  readonly #teams: Map<string, Team>
  readonly #groups: Map<string, Group>

  /** Takes a copy. Throws when ids repeat or a membership points to nobody. */
  constructor(data: DirectoryData) {
    const { tenants, people, teams, groups } = structuredClone(data)
    this.#tenants = uniqueBy(tenants, (tenant) => tenant.id)
    this.#people = uniqueBy(people, (person) => person.oid)
    this.#teams = uniqueBy(teams, (team) => team.id)
    this.#groups = uniqueBy([...teams, ...(groups ?? [])], (group) => group.id)
    for (const person of people) this.tenant(person.tid)
    for (const group of this.#groups.values()) this.#checkReferences(group)
  }

  get tenants(): Tenant[] {
    return [...this.#tenants.values()]
  }

  get people(): Person[] {
    return [...this.#people.values()]
  }

  get teams(): Team[] {
    return [...this.#teams.values()]
  }

  findTenant(id: string): Tenant | undefined {
    return this.#tenants.get(id)
  }

  tenant(id: string): Tenant {
    return found(this.findTenant(id), 'tenant', id)
  }

  /** By object id or user principal name. */
  findPerson(id: string): Person | undefined {
    const wanted = id.toLowerCase()
    return this.#people.get(id) ?? this.people.find((person) => person.upn.toLowerCase() === wanted)
  }

  person(id: string): Person {
    return found(this.findPerson(id), 'person', id)
  }

  findTeam(id: string): Team | undefined {
    return this.#teams.get(id)
  }

  findGroup(id: string): Group | undefined {
    return this.#groups.get(id)
  }

  group(id: string): Group {
    return found(this.findGroup(id), 'group', id)
  }

  teamsOf(person: Person): Team[] {
    return this.teams.filter((team) => team.members.includes(person.oid))
  }

  addMember(groupId: string, personId: string, as: 'member' | 'owner' = 'member'): void {
    const group = this.group(groupId)
    const { oid } = this.person(personId)
    if (!group.members.includes(oid)) group.members.push(oid)
    if (as === 'owner' && !group.owners.includes(oid)) group.owners.push(oid)
  }

  /** Somebody leaves the organisation. */
  removePerson(id: string): void {
    const { oid } = this.person(id)
    for (const { id: groupId } of this.#groups.values()) this.removeMember(groupId, oid)
    this.#people.delete(oid)
  }

  removeMember(groupId: string, personId: string): void {
    const group = this.group(groupId)
    const { oid } = this.person(personId)
    group.members = group.members.filter((member) => member !== oid)
    group.owners = group.owners.filter((owner) => owner !== oid)
  }

  #checkReferences(group: Group): void {
    this.tenant(group.tenantId)
    for (const oid of [...group.members, ...group.owners]) this.person(oid)
    for (const id of group.memberGroups ?? []) this.group(id)
  }
}

function uniqueBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T> {
  const map = new Map(items.map((item) => [keyOf(item), item]))
  if (map.size < items.length) throw new Error('Two entries of the directory have the same id.')
  return map
}

function found<T>(value: T | undefined, kind: string, id: string): T {
  if (value === undefined) throw new Error(`The directory has no ${kind} "${id}".`)
  return value
}
