import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { Directory, type Person } from '#infra/local/directory.ts'
import { startHttpService } from '#infra/local/http-service.ts'
import { Identity } from '#infra/local/identity/identity.ts'
import { buildTeamsHost } from '#infra/local/teams-host/build.ts'
import { hostDirectory } from '#infra/local/teams-host/from-directory.ts'
import { hostIdentity } from '#infra/local/teams-host/from-identity.ts'
import { createTeamsHost } from '#infra/local/teams-host/server.ts'
import type { HostMeeting } from '#infra/local/teams-host/types.ts'
import { WorldClock } from '#infra/local/world-clock.ts'

const tid = '0a000000-0000-4000-8000-000000000001'
export const otherTid = '0b000000-0000-4000-8000-000000000002'

function person(number: number, name: string, jobTitle: string, special: Partial<Person> = {}): Person {
  const account = name.toLowerCase().replace(/\s/, '.')
  const mail = `${account}@firma.example`
  const oid = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  const common = { oid, tid, name, upn: mail, mail, roles: [], isGuest: false, preferredLanguage: 'de-DE' }
  return { ...common, jobTitle, ...special }
}

export const people = {
  anna: person(1, 'Anna Lehmann', 'Leiterin Vertrieb'),
  ben: person(2, 'Ben Schröder', 'Kundenberater'),
  admin: person(3, 'Carla Winter', 'IT und Organisation', { roles: ['Okr.Admin'] }),
  guest: person(4, 'Dana Moreau', 'Beraterin (extern)', { isGuest: true }),
  stranger: person(5, 'Emil Lange', 'Vertriebsleiter', { tid: otherTid }),
}

const others = [
  'Farid Haddad',
  'Greta Sommer',
  'Henry Okafor',
  'Ida Sørensen',
  'Jan Kowalski',
  'Klara Vogt',
  'Liu Wei',
]

export const generalChannel = '19:general@thread.tacv2'

function smallCompany(): Directory {
  const colleagues = others.map((name, index) => person(10 + index, name, 'Vertrieb'))
  const members = [people.anna, people.ben, people.guest, ...colleagues].map(({ oid }) => oid)
  const channels = [
    { id: generalChannel, displayName: 'Allgemein', membershipType: 'standard' as const },
    { id: '19:okr@thread.tacv2', displayName: 'Ziele', membershipType: 'standard' as const },
  ]
  const common = { tenantId: tid, members, owners: [people.anna.oid] }
  return new Directory({
    tenants: [
      { id: tid, displayName: 'Firma GmbH', domain: 'firma.example' },
      { id: otherTid, displayName: 'Andere AG', domain: 'andere.example' },
    ],
    people: [...Object.values(people), ...colleagues],
    teams: [
      { ...common, id: 'c0000000-0000-4000-8000-000000000001', displayName: 'Vertrieb DACH', channels },
      {
        ...common,
        id: 'c0000000-0000-4000-8000-000000000002',
        displayName: 'Produkt',
        channels: [{ id: '19:product@thread.tacv2', displayName: 'Allgemein', membershipType: 'standard' }],
      },
    ],
  })
}

const manifest = {
  id: 'a0000000-0000-4000-8000-000000000001',
  name: { short: 'Probe' },
  staticTabs: [
    {
      entityId: 'start',
      name: 'Start',
      contentUrl: 'https://probe.example.com/index.html?locale={locale}',
      scopes: ['personal'],
    },
    {
      entityId: 'meeting',
      contentUrl: 'https://probe.example.com/index.html',
      scopes: ['groupChat'],
      context: ['meetingChatTab', 'meetingSidePanel', 'meetingStage'],
    },
  ],
  configurableTabs: [{ configurationUrl: 'https://probe.example.com/config.html' }],
  validDomains: ['probe.example.com'],
  authorization: {
    permissions: {
      resourceSpecific: [{ name: 'OnlineMeeting.ReadBasic.Chat' }, { name: 'MeetingStage.Write.Chat' }],
    },
  },
  showLoadingIndicator: true,
}

/** Anna has invited Ben, who may present, and the guest, who may not. */
export const weekly: HostMeeting = {
  id: 'weekly',
  chatId: '19:meeting_weekly@thread.v2',
  title: 'Woche',
  joinUrl: 'https://teams.microsoft.com/l/meetup-join/weekly/0',
  type: 'Recurring',
  startsAt: '2026-11-02T08:00:00Z',
  endsAt: '2026-11-02T08:30:00Z',
  organizerId: people.anna.oid,
  presenterIds: [people.anna.oid, people.ben.oid],
  attendeeIds: [people.guest.oid],
}

/** Every page of the probe is the same program: the published teams-js, driven by buttons and by the tests. */
async function buildProbe(folder: string): Promise<void> {
  const entry = fileURLToPath(new URL('./teams-host.probe.ts', import.meta.url))
  await build({ entryPoints: [entry], bundle: true, format: 'esm', outfile: join(folder, 'probe.js') })
  const page =
    '<!doctype html><meta charset="utf-8"><title>Probe</title><body><script type="module" src="probe.js"></script>'
  for (const name of ['index', 'config', 'dialog', 'auth'])
    await writeFile(join(folder, `${name}.html`), page)
}

/** A client with a small company and the probe app in it. */
export async function startProbe() {
  const folder = await mkdtemp(join(tmpdir(), 'teams-host-e2e-'))
  const clientDir = join(folder, 'client')
  const tabDir = join(folder, 'tab')
  await buildTeamsHost(clientDir)
  await buildProbe(tabDir)
  const clock = new WorldClock('2026-11-02T08:00:00Z')
  const directory = smallCompany()
  const identity = await Identity.start({ directory, clock })
  const api = await startHttpService((request, response) => void response.end(`api ${request.url}`))
  const host = await createTeamsHost({
    identity: hostIdentity(identity, (id) => directory.person(id).tid),
    directory: hostDirectory(directory),
    clock,
    apiUrl: api.url,
    tabDir,
    clientDir,
    manifest,
    meetings: () => [weekly],
    languages: { de: { 'staticTabs[0].name': 'Anfang' } },
  })
  const close = async () => {
    for (const service of [host, api, identity]) await service.close()
    await rm(folder, { recursive: true })
  }
  return { url: host.url, close }
}
