import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import { GraphCalendar } from '#functions/adapters/graph/graph-calendar.ts'
import { ianaZone, instantOf } from '#functions/adapters/graph/graph-time.ts'
import type { CalendarStep, EventDraft, Mailbox, StepResult } from '#functions/ports/calendar.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { Chaos } from '#infra/local/graph/graph-route.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import { type Office, openOffice } from '#tests/support/office.ts'

let office: Office
let calendar: GraphCalendar
let mailbox: Mailbox
let reader: VerifiedToken
let next: (Chaos | null)[] = []
beforeAll(async () => {
  office = await openOffice({ chaos: () => next.shift() ?? null })
  const { identity, graph } = office
  const { clientId, clientSecret } = identity
  const tokens = new OnBehalfOf({ authority: identity.url, clientId, clientSecret, identityClientId: null })
  calendar = new GraphCalendar({ base: graph.url, tokens })
  const person = office.staff[0]?.lead ?? office.admin
  reader = {
    tenantId: person.tid as TenantId, // the brands exist in types only
    personId: person.oid as PersonId,
    name: person.name,
    isGuest: false,
    roles: [],
    assertion: await identity.tokenFor(person.oid),
  }
  mailbox = { reader, ownerId: reader.personId, groupId: null }
})
afterAll(() => office.close())

let count = 0
const draft = (more: Partial<EventDraft> = {}): EventDraft => {
  count += 1
  return {
    subject: 'Termin',
    html: '<p>Text</p>',
    time: { on: '2026-10-20', startsAt: '09:00', minutes: 30, timeZone: 'Europe/Berlin' },
    occurrences: null,
    guests: [{ address: 'member.1.of.1@office.example', name: 'Member' }],
    transactionId: `t${count}`,
    tag: `tag${count}`,
    ...more,
  }
}
const one = async (step: CalendarStep): Promise<StepResult> => {
  const done = await calendar.perform(mailbox, [step])
  if (!done.ok) throw new Error(done.error.reason)
  const [result] = done.value
  if (!result) throw new Error('every step is answered')
  return result
}
const made = async (more: Partial<EventDraft> = {}) => {
  const result = await one({ op: 'create', draft: draft(more) })
  if (!result.ok || result.value === null) throw new Error('the event is made')
  return result.value
}

describe('events', () => {
  test('are made in local time with a Teams link and keep their id', async () => {
    const event = await made()
    expect(event).toMatchObject({ start: '2026-10-20T07:00:00Z', end: '2026-10-20T07:30:00Z' })
    expect(event.joinUrl).toContain('meetup-join')
    const changed = await one({ op: 'update', eventId: event.eventId, changes: { subject: 'Anders' } })
    expect(changed).toMatchObject({ ok: true, value: { eventId: event.eventId, subject: 'Anders' } })
  })

  test('sent twice are made once', async () => {
    const same = draft()
    const steps: CalendarStep[] = [
      { op: 'create', draft: same },
      { op: 'create', draft: same },
    ]
    const done = await calendar.perform(mailbox, steps)
    const ids = done.ok ? done.value.map((result) => (result.ok ? result.value?.eventId : null)) : []
    expect(new Set(ids).size).toBe(1)
  })

  test('are found by their tag, and nothing else is', async () => {
    const tagged = draft()
    await one({ op: 'create', draft: tagged })
    const found = await calendar.findTagged(mailbox, tagged.tag)
    expect(found).toMatchObject({ ok: true, value: { subject: 'Termin' } })
    expect(await calendar.findTagged(mailbox, 'another')).toEqual({ ok: true, value: null })
  })

  test('a series keeps its time on the wall when the clocks change', async () => {
    const series = await made({ occurrences: 3 })
    const found = await calendar.occurrences(mailbox, {
      eventId: series.eventId,
      start: '2026-10-01T00:00:00Z',
      end: '2026-12-01T00:00:00Z',
    })
    expect(found.ok && found.value.map(({ start }) => start)).toEqual([
      '2026-10-20T07:00:00Z',
      '2026-10-27T08:00:00Z',
      '2026-11-03T08:00:00Z',
    ])
  })

  test('a text that loses the meeting block is refused, one that keeps it is not', async () => {
    const event = await made()
    const losing = await one({ op: 'update', eventId: event.eventId, changes: { html: '<p>Neu</p>' } })
    expect(losing).toMatchObject({ ok: false, error: { reason: 'refused' } })
    const html = event.html.replace('Text', 'Neu')
    const keeping = await one({ op: 'update', eventId: event.eventId, changes: { html } })
    expect(keeping.ok).toBe(true)
  })

  test('one that is gone says so', async () => {
    const event = await made()
    expect(await one({ op: 'cancel', eventId: event.eventId, comment: 'Nein' })).toEqual({
      ok: true,
      value: null,
    })
    expect(await one({ op: 'cancel', eventId: event.eventId, comment: 'Nein' })).toEqual({
      ok: false,
      error: { reason: 'gone' },
    })
  })

  test('an occurrence moved past its neighbour is refused', async () => {
    const series = await made({ occurrences: 3 })
    const span = { start: '2026-10-01T00:00:00Z', end: '2026-12-01T00:00:00Z' }
    const found = await calendar.occurrences(mailbox, { eventId: series.eventId, ...span })
    const eventId = (found.ok ? found.value[0]?.eventId : '') ?? ''
    const changes = { span: { start: '2026-11-10T07:00:00Z', end: '2026-11-10T07:30:00Z' } }
    expect(await one({ op: 'update', eventId, changes })).toEqual({
      ok: false,
      error: { reason: 'refused', why: '400 ErrorOccurrenceCrossingBoundary' },
    })
  })
})

describe('refusals', () => {
  test.each([
    ['throttled', { reason: 'throttled', seconds: 3 }],
    ['unavailable', { reason: 'unavailable' }],
    ['lost', { reason: 'unavailable' }],
    ['reset', { reason: 'unavailable' }],
  ] as const)('%s, of the whole batch', async (chaos, error) => {
    next = [chaos]
    expect(await calendar.perform(mailbox, [{ op: 'create', draft: draft() }])).toEqual({ ok: false, error })
  })

  test('a challenge of continuous access evaluation names what has to be proved', async () => {
    next = ['challenged']
    const done = await calendar.perform(mailbox, [{ op: 'create', draft: draft() }])
    const claims = done.ok || done.error.reason !== 'consent_required' ? null : done.error.claims
    expect(JSON.parse(claims ?? '{}')).toHaveProperty('access_token.nbf')
  })

  test('what a batch leaves unanswered may have happened', async () => {
    next = ['partial']
    const done = await calendar.perform(mailbox, [{ op: 'create', draft: draft() }])
    expect(done).toMatchObject({ ok: true, value: [{ ok: false, error: { reason: 'unavailable' } }] })
  })

  test('a pause without its length is a pause', async () => {
    next = ['bare']
    const done = await calendar.perform(mailbox, [{ op: 'create', draft: draft() }])
    expect(done).toEqual({ ok: false, error: { reason: 'throttled', seconds: null } })
  })

  test('what has changed since it was read is not written over', async () => {
    const event = await made()
    const changes = { subject: 'Meins' }
    const step = { op: 'update', eventId: event.eventId, changes, match: event.etag ?? '' } as const
    expect((await one(step)).ok).toBe(true)
    expect(await one(step)).toEqual({ ok: false, error: { reason: 'changed' } })
  })

  test('one part of a batch fails alone', async () => {
    next = [null, 'throttled', null]
    const steps = [1, 2].map((): CalendarStep => ({ op: 'create', draft: draft() }))
    const done = await calendar.perform(mailbox, steps)
    expect(done).toMatchObject({
      ok: true,
      value: [{ ok: false, error: { reason: 'throttled', seconds: 3 } }, { ok: true }],
    })
  })

  test('in order, nothing is done after what failed', async () => {
    next = [null, 'unavailable']
    const before = office.graph.calendars.events.length
    const steps = [1, 2].map((): CalendarStep => ({ op: 'create', draft: draft() }))
    const done = await calendar.perform(mailbox, steps, { inOrder: true })
    expect(done.ok && done.value.map(({ ok }) => ok)).toEqual([false, false])
    expect(office.graph.calendars.events).toHaveLength(before)
  })

  test('another person’s calendar stays closed', async () => {
    const [member] = office.staff[0]?.members ?? []
    const foreign = { ...mailbox, ownerId: (member?.oid ?? '') as PersonId } // the brand exists in types only
    const done = await calendar.perform(foreign, [{ op: 'create', draft: draft() }])
    expect(done).toMatchObject({ ok: true, value: [{ ok: false, error: { reason: 'consent_required' } }] })
  })

  test('without consent the missing permission is named, with what has to be proved', async () => {
    const group = { ...mailbox, groupId: office.staff[0]?.teamId ?? '' }
    expect(await calendar.perform(group, [{ op: 'create', draft: draft() }])).toEqual({
      ok: false,
      error: {
        reason: 'consent_required',
        scopes: ['Calendars.ReadWrite', 'Group.ReadWrite.All'],
        claims: null,
      },
    })
  })
})

describe('free/busy', () => {
  test('over a whole cycle of more than 62 days, with who is away and who says nothing', async () => {
    const [member] = office.staff[0]?.members ?? []
    office.graph.calendars.addOutOfOffice(
      member?.oid ?? '',
      Date.parse('2026-11-02'),
      Date.parse('2026-11-06'),
    )
    const found = await calendar.schedules(reader, {
      addresses: ['member.1.of.1@office.example', 'nobody@elsewhere.example', ...crowd(30)],
      start: '2026-08-01T00:00:00Z',
      end: '2026-12-01T00:00:00Z',
    })
    expect(found.ok && found.value).toHaveLength(32)
    expect(found.ok && found.value[0]?.busy).toContainEqual({
      kind: 'out_of_office',
      start: '2026-11-02T00:00:00Z',
      end: '2026-11-06T00:00:00Z',
    })
    expect(found.ok && found.value[1]?.busy).toBeNull()
  })
})

describe('free/busy of which a part fails', () => {
  const ask = () =>
    calendar.schedules(reader, {
      addresses: ['member.1.of.1@office.example', ...crowd(30)],
      start: '2026-08-01T00:00:00Z',
      end: '2026-09-01T00:00:00Z',
    })

  test('is asked for again, that part only', async () => {
    next = [null, 'unavailable', null]
    const before = office.graph.requests.length
    const found = await ask()
    expect(found.ok && found.value[0]?.busy).not.toBeNull()
    expect(office.graph.requests.length - before).toBe(2)
  })

  test('says nothing about those people when it fails again, and all about the others', async () => {
    next = [null, null, 'throttled', null, 'throttled']
    const found = await ask()
    expect(found.ok && found.value[0]?.busy).not.toBeNull()
    expect(found.ok && found.value[25]?.busy).toBeNull()
  })

  test('fails as a whole where nobody could be asked', async () => {
    next = [null, 'throttled', 'throttled']
    expect(await ask()).toEqual({ ok: false, error: { reason: 'throttled', seconds: 3 } })
  })
})

describe('changes', () => {
  const window = { start: '2026-08-01T00:00:00Z', end: '2026-12-31T00:00:00Z' }
  const read = async (link: string | null) => {
    const found = await calendar.changes(mailbox, { ...window, link })
    if (!found.ok) throw new Error(found.error.reason)
    return found.value
  }

  test('everything once, then only what is new, and everything again when the service has forgotten', async () => {
    const event = await made()
    const first = await read(null)
    expect(first.isComplete).toBe(true)
    expect(first.events.map(({ eventId }) => eventId)).toContain(event.eventId)
    const quiet = await read(first.link)
    expect(quiet).toMatchObject({ isComplete: false, events: [], removed: [] })
    await one({ op: 'cancel', eventId: event.eventId, comment: '' })
    expect((await read(quiet.link)).removed).toContain(event.eventId)
    next = ['expired']
    expect((await read(first.link)).isComplete).toBe(true)
  })
})

describe('time zones of mailboxes', () => {
  test.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['India Standard Time', 'Asia/Calcutta'],
    ['Newfoundland Standard Time', 'America/St_Johns'],
    ['UTC', 'Etc/UTC'],
    ['Europe/Zurich', 'Europe/Zurich'],
  ])('%s is %s', (name, zone) => {
    expect(ianaZone(name)).toBe(zone)
  })

  test('seven digits and no offset are read in the zone beside them', () => {
    const time = { dateTime: '2026-11-24T09:00:00.0000000', timeZone: 'India Standard Time' }
    expect(instantOf(time)).toBe('2026-11-24T03:30:00Z')
  })
})

const crowd = (size: number): string[] =>
  Array.from({ length: size }, (_, index) => `nobody${index}@elsewhere.example`)
