import { expect, test } from 'vitest'
import { eventBody } from '#functions/calendar/event-body.ts'
import { invitationText } from '#functions/calendar/invitation-text.ts'
import { eventTexts } from '#functions/calendar/texts.ts'
import { meetingBlock } from '#infra/local/graph/calendar/meeting-block.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
import { ritualLinks } from '#tab/features/outlook/ritual-links.ts'

const JOIN =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Abc%40thread.v2/0?context=%7b%22Tid%22%3a%22t%22%7d'
const NOTHING = { joinUrl: null, place: null }
const texts = eventTexts('de')
const about = {
  cycleId: 'c1' as CycleId,
  unitId: 'u-1' as UnitId,
  ritual: 'weekly_check_in',
  texts,
  okrs: [],
} as const
const place = { cycleId: 'c1', unitId: 'u-1', ritual: 'weekly_check_in' }
const invitation = invitationText({ teamsAppId: '3f0c0000-0000-4000-8000-000000000000' }, about)

const entity = (subEntityId: string, host = 'teams.microsoft.com') =>
  `<a href="https://${host}/l/entity/app/my-okrs?context=${encodeURIComponent(JSON.stringify({ subEntityId }))}">x</a>`
const safe = (address: string) =>
  `<a href="https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&amp;data=05%7C02&amp;reserved=0">x</a>`

test('finds both in what the product writes and Outlook adds', () => {
  expect(ritualLinks(invitation + meetingBlock(JOIN))).toEqual({ joinUrl: JOIN, place })
})

test('finds the place where there is no Teams meeting', () => {
  expect(ritualLinks(invitation)).toEqual({ joinUrl: null, place })
})

test('finds nothing in an invitation of an installation without a Teams app', () => {
  expect(ritualLinks(eventBody({ ritual: texts.rituals.planning, texts, okrs: [], links: null }))).toEqual(
    NOTHING,
  )
})

test.each([
  ['led through Defender', safe(JOIN), JOIN],
  ['in single quotes', `<a class='a' href='${JOIN}'>x</a>`, JOIN],
  ['in capitals and with spaces', `<A HREF = "${JOIN}">x</A>`, JOIN],
  [
    'of the shorter kind',
    '<a href="https://teams.microsoft.com/meet/4711?p=Z">x</a>',
    'https://teams.microsoft.com/meet/4711?p=Z',
  ],
  [
    'of the new domain',
    `<a href="${JOIN.replace('.microsoft.com', '.cloud.microsoft')}">x</a>`,
    JOIN.replace('.microsoft.com', '.cloud.microsoft'),
  ],
])('knows the address of a meeting %s', (_, html, joinUrl) => {
  expect(ritualLinks(html).joinUrl).toBe(joinUrl)
})

test('knows a place led through Defender', () => {
  const [, address = ''] = /href="([^"]*)"/.exec(entity('/cycles/c1/units/u-1/rituals/retrospective')) ?? []
  expect(ritualLinks(safe(address)).place).toEqual({ ...place, ritual: 'retrospective' })
})

test.each([
  ['an empty text', ''],
  [
    'a meeting of somebody else’s domain',
    `<a href="${JOIN.replace('teams.microsoft.com', 'teams.microsoft.com.example.org')}">x</a>`,
  ],
  ['a meeting without encryption', `<a href="${JOIN.replace('https:', 'http:')}">x</a>`],
  ['an address in plain words', `Bitte ${JOIN} benutzen`],
  ['a link that is none', '<a href="not a link">x</a>'],
  ['our board', entity('/cycles/c1/units/u-1')],
  ['a ritual nobody knows', entity('/cycles/c1/units/u-1/rituals/stand_up')],
  ['a place with more behind it', entity('/cycles/c1/units/u-1/rituals/planning/x')],
  ['a place on another host', entity('/cycles/c1/units/u-1/rituals/planning', 'example.org')],
  [
    'a context that is no JSON',
    '<a href="https://teams.microsoft.com/l/entity/app/my-okrs?context=%7b">x</a>',
  ],
  [
    'a context that is nothing',
    '<a href="https://teams.microsoft.com/l/entity/app/my-okrs?context=null">x</a>',
  ],
])('finds nothing in %s', (_, html) => {
  expect(ritualLinks(html)).toEqual(NOTHING)
})
