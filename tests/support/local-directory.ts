import { Directory, type Person, type Team } from '#infra/local/directory.ts'

const nord = 'a1a1a1a1-0000-4000-8000-000000000001'
const sued = 'b2b2b2b2-0000-4000-8000-000000000002'

function person(number: number, name: string, more: Partial<Person> = {}): Person {
  const upn = `${name.toLowerCase().replaceAll(' ', '.')}@nord.example`
  return {
    oid: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    tid: nord,
    name,
    upn,
    mail: upn,
    roles: [],
    isGuest: false,
    jobTitle: 'Vertrieb',
    preferredLanguage: 'de-DE',
    ...more,
  }
}

/** A few people in two tenants, for tests of the simulated services. */
export const people = {
  lead: person(1, 'Lena Lead'),
  member: person(2, 'Max Member', { preferredLanguage: 'en-GB' }),
  admin: person(3, 'Ada Admin', { roles: ['Okr.Admin'], isTenantAdmin: true }),
  guest: person(4, 'Gina Guest', { isGuest: true, upn: 'gina_partner.example#EXT#@nord.example' }),
  outsider: person(5, 'Otto Outside'),
  foreigner: person(6, 'Fritz Fremd', { tid: sued, upn: 'fritz@sued.example', mail: 'fritz@sued.example' }),
  consentless: person(7, 'Carla Consentless'),
  stepUp: person(8, 'Stefan Stepup'),
  throttled: person(9, 'Theo Throttled'),
} satisfies Record<string, Person>

function team(number: number, displayName: string, more: Partial<Team> = {}): Team {
  return {
    id: `f0000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    tenantId: nord,
    displayName,
    members: [],
    owners: [],
    channels: [{ id: `19:${number}@thread.tacv2`, displayName: 'Allgemein', membershipType: 'standard' }],
    ...more,
  }
}

const crowd = Array.from({ length: 12 }, (_, index) => person(100 + index, `Crowd ${index}`))

export const teams = {
  sales: team(1, 'Vertrieb', {
    members: [people.lead, people.member, people.guest].map(({ oid }) => oid),
    owners: [people.lead.oid],
    memberGroups: ['f0000000-0000-4000-8000-000000000009'],
  }),
  large: team(2, 'Alle', {
    members: [people.lead.oid, ...crowd.map(({ oid }) => oid)],
    owners: [people.lead.oid],
  }),
  throttled: team(3, 'Throttled Team', { members: [people.lead.oid], owners: [people.lead.oid] }),
  unavailable: team(4, 'Unavailable Team', { members: [people.lead.oid], owners: [people.lead.oid] }),
  foreign: team(5, 'Süd', {
    tenantId: sued,
    members: [people.foreigner.oid],
    owners: [people.foreigner.oid],
  }),
} satisfies Record<string, Team>

export const tenants = { nord, sued }

export function createTestDirectory(): Directory {
  return new Directory({
    tenants: [
      { id: nord, displayName: 'Nord GmbH', domain: 'nord.example' },
      { id: sued, displayName: 'Süd AG', domain: 'sued.example' },
    ],
    people: [...Object.values(people), ...crowd],
    teams: Object.values(teams),
    groups: [
      {
        id: 'f0000000-0000-4000-8000-000000000009',
        tenantId: nord,
        displayName: 'Innendienst',
        members: [people.outsider.oid],
        owners: [],
      },
    ],
  })
}
