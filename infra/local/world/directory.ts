import { Directory, type Person, type Team } from '../directory.ts'
import { type DemoPerson, FJORDBLICK_TENANT, NORDLICHT_TENANT, people } from './people.ts'
import { sentinelPeople, sentinelTeams } from './sentinels.ts'
import { type DemoUnit, units } from './units.ts'

const DOMAIN = 'nordlicht.example'

/** A guest's name in the directory is made of the home address (entra-docs, "Properties of a B2B guest user"). */
const upnOf = ({ mail, isGuest }: DemoPerson): string =>
  isGuest ? `${mail.replace('@', '_')}#EXT#@${DOMAIN}` : mail

const personOf = (person: DemoPerson): Person => ({
  oid: person.oid,
  tid: person.tenantId,
  name: person.name,
  upn: upnOf(person),
  mail: person.mail,
  roles: [...person.roles],
  isGuest: person.isGuest,
  isTenantAdmin: person.roles.includes('Okr.Admin'),
  jobTitle: person.jobTitle,
  preferredLanguage: 'de-DE',
})

const oidOf = (key: keyof typeof people): string => people[key].oid

const teamOf = ({ name, team }: DemoUnit): Team => ({
  id: team.id,
  tenantId: NORDLICHT_TENANT,
  displayName: name,
  owners: team.owners.map(oidOf),
  members: [...team.owners, ...team.members].map(oidOf),
  channels: team.channels.map((channel) => ({
    id: channel.id,
    displayName: channel.name,
    membershipType: 'standard',
  })),
})

type SentinelTeam = (typeof sentinelTeams)[keyof typeof sentinelTeams]
const keeper = people.markus.oid
const sentinelTeamOf = ({ id, name, channel }: SentinelTeam): Team => ({
  id,
  tenantId: NORDLICHT_TENANT,
  displayName: name,
  owners: [keeper],
  members: [keeper, ...Object.values(sentinelPeople).map(({ oid }) => oid)],
  channels: [{ id: `19:${channel}@thread.tacv2`, displayName: 'Allgemein', membershipType: 'standard' }],
})

/** A fresh copy of the demo company's directory, with the second tenant and the sentinels. */
export const worldDirectory = (): Directory =>
  new Directory({
    tenants: [
      { id: NORDLICHT_TENANT, displayName: 'Nordlicht Software GmbH', domain: DOMAIN },
      { id: FJORDBLICK_TENANT, displayName: 'Fjordblick AG', domain: 'fjordblick.example' },
    ],
    people: [...Object.values(people), ...Object.values(sentinelPeople)].map(personOf),
    teams: [...Object.values(units).map(teamOf), ...Object.values(sentinelTeams).map(sentinelTeamOf)],
  })
