import type { Person } from '../directory.ts'
import { insufficientPrivileges, resourceNotFound } from './graph-error.ts'
import type { EntityRoute, GraphCall, GraphEntity } from './graph-route.ts'

export const userProperties = [
  'id',
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'userType',
  'department',
  'accountEnabled',
  'companyName',
]

const readAll = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All']
const readBasic = ['User.ReadBasic.All', ...readAll]

export const peopleRoutes: EntityRoute[] = [
  {
    method: 'GET',
    path: 'me',
    kind: 'entity',
    scopes: ['User.Read', 'User.ReadWrite', ...readBasic],
    service: 'directory',
    properties: userProperties,
    entityType: 'user',
    answer: ({ caller }) => fullProfile(caller),
  },
  {
    method: 'GET',
    path: 'users/{id}',
    kind: 'entity',
    scopes: ['User.Read', ...readBasic],
    service: 'directory',
    properties: userProperties,
    entityType: 'user',
    answer: readUser,
  },
]

function readUser(call: GraphCall): GraphEntity {
  const id = call.params.id ?? ''
  const person = call.directory.findPerson(id)
  const isSelf = person?.oid === call.caller.oid
  if (!person || person.tid !== call.caller.tid) throw resourceNotFound(id)
  if (isSelf || holdsAny(call, readAll)) return fullProfile(person)
  if (!holdsAny(call, readBasic)) throw insufficientPrivileges()
  return basicProfile(call, person)
}

/** With User.ReadBasic.All the rest is null; without any permission on users everything but the id is. */
export function basicProfile(call: GraphCall, person: Person): GraphEntity {
  const hidden = Object.fromEntries(Object.keys(fullProfile(person)).map((name) => [name, null]))
  if (!holdsAny(call, readBasic)) return { ...hidden, id: person.oid }
  const { id, displayName, givenName, surname, mail, userPrincipalName } = fullProfile(person)
  return { ...hidden, id, displayName, givenName, surname, mail, userPrincipalName }
}

function fullProfile(person: Person): GraphEntity {
  const [givenName, ...rest] = person.name.split(' ')
  return {
    businessPhones: [],
    displayName: person.name,
    givenName,
    jobTitle: person.jobTitle,
    mail: person.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: person.preferredLanguage,
    surname: rest.join(' ') || null,
    userPrincipalName: person.upn,
    id: person.oid,
  }
}

function holdsAny({ scopes }: GraphCall, wanted: readonly string[]): boolean {
  return wanted.some((scope) => scopes.includes(scope))
}
