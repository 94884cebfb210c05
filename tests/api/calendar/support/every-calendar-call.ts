import { expect } from 'vitest'
import { OnBehalfOf, type OnBehalfOfSettings } from '#functions/adapters/entra/on-behalf-of.ts'
import { GraphDirectory } from '#functions/adapters/graph/graph-directory.ts'
import { GraphNotifier } from '#functions/adapters/graph/graph-notifier.ts'
import { GraphTeamChannel } from '#functions/adapters/graph/graph-team-channel.ts'
import type { Calendar, CalendarStep, EventDraft, Mailbox } from '#functions/ports/calendar.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import { APP_ID, GROUP_WITHOUT_TEAM, type Office } from '#tests/support/office.ts'

const DRAFT: EventDraft = {
  subject: 'Probe',
  html: '<p>Probe</p>',
  time: { on: '2026-09-01', startsAt: '09:00', minutes: 30, timeZone: 'Europe/Berlin' },
  occurrences: null,
  guests: [],
  transactionId: 'probe',
  tag: 'probe',
}
const SPAN = { start: '2026-09-01T00:00:00Z', end: '2026-10-01T00:00:00Z' }

async function eventIn(calendar: Calendar, mailbox: Mailbox, draft: EventDraft): Promise<string> {
  const made = await calendar.perform(mailbox, [{ op: 'create', draft }])
  const event = made.ok && made.value[0]?.ok ? made.value[0].value : null
  expect(event).not.toBeNull()
  return event?.eventId ?? ''
}

async function everythingIn(calendar: Calendar, mailbox: Mailbox): Promise<void> {
  const place = mailbox.groupId ?? 'own'
  const single = await eventIn(calendar, mailbox, { ...DRAFT, transactionId: `${place} single` })
  const series = await eventIn(calendar, mailbox, {
    ...DRAFT,
    transactionId: `${place} series`,
    occurrences: 3,
  })
  const days = await calendar.occurrences(mailbox, { eventId: series, ...SPAN })
  const [first] = days.ok ? days.value : []
  const steps: CalendarStep[] = [
    { op: 'read', eventId: single },
    { op: 'update', eventId: single, changes: { subject: 'Anders' } },
    { op: 'cancel', eventId: single, comment: '' },
    { op: 'remove', eventId: first?.eventId ?? '' },
  ]
  const done = await calendar.perform(mailbox, steps)
  expect(done.ok && done.value.map(({ ok }) => ok)).toEqual([true, true, true, true])
}

/** Uses every ability of calendar, channel and activity feed once, in a person's own and in a group's. */
export async function everyCalendarCall(
  office: Office,
  open: (base: string, tokens: OnBehalfOfSettings) => Calendar,
): Promise<void> {
  const { identity, graph } = office
  const settings = {
    authority: identity.url,
    clientId: identity.clientId,
    clientSecret: identity.clientSecret,
  }
  const calendar = open(graph.url, { ...settings, identityClientId: null })
  const [staff] = office.staff
  if (!staff) throw new Error('an office has staff')
  const reader = {
    tenantId: staff.lead.tid as TenantId, // the brands exist in types only
    personId: staff.lead.oid as PersonId,
    name: staff.lead.name,
    isGuest: false,
    roles: [],
    assertion: await identity.tokenFor(staff.lead.oid),
  }
  const channel = new GraphTeamChannel({
    base: graph.url,
    tokens: new OnBehalfOf({ ...settings, identityClientId: null }),
  })
  expect(await channel.post(reader, { teamId: staff.teamId, html: '<p>Protokoll</p>' })).toEqual({
    ok: true,
    value: null,
  })
  const notifier = new GraphNotifier({
    base: graph.url,
    tokens: new OnBehalfOf({ ...settings, identityClientId: null }),
  })
  const told = await notifier.tell({
    tenantId: reader.tenantId,
    to: reader.personId,
    kind: 'checkInDue',
    chain: 'probe',
    topic: 'Probe',
    parameters: { keyResults: '1 Key Result' },
    preview: 'Probe',
    url: `https://teams.microsoft.com/l/entity/${APP_ID}/my-okrs`,
  })
  expect(told).toEqual({ ok: true, value: null })
  const directory = new GraphDirectory({
    base: graph.url,
    tokens: new OnBehalfOf({ ...settings, identityClientId: null }),
  })
  expect((await directory.teamMembers(GROUP_WITHOUT_TEAM, reader)).ok).toBe(true)
  const { tenantId, personId: ownerId } = reader
  const installation = { isInstallation: true, tenantId } as const
  const until = new Date(office.clock.now() + 3_600_000).toISOString()
  const address = 'https://okr.office.example/api/calendar-hints'
  const watched = await calendar.watch(installation, { ownerId, address, clientState: 'probe', until })
  const subscriptionId = watched.ok ? watched.value : ''
  expect((await calendar.extend(installation, { subscriptionId, until })).ok).toBe(true)
  expect((await calendar.unwatch(installation, subscriptionId)).ok).toBe(true)
  const own = { reader, ownerId: reader.personId, groupId: null }
  await everythingIn(calendar, own)
  await everythingIn(calendar, { ...own, groupId: staff.teamId })
  expect((await calendar.findTagged(own, 'probe')).ok).toBe(true)
}
