import { afterEach, describe, expect, test } from 'vitest'
import type { ItemData, OfficeData } from '#infra/local/outlook-host/protocol.ts'
import { isAtLeast, OfficeContext } from '#infra/local/outlook-host/stand-in/context.ts'
import { names } from '#infra/local/outlook-host/stand-in/names.ts'
import { onItemChanged, openedItem } from '#tab/host/office/opened-item.ts'

const appointment: ItemData = {
  type: 'appointment',
  mode: 'read',
  itemClass: 'IPM.Appointment',
  id: 'AAk.occ.2026-12-01',
  subject: 'OKR-Check-in',
  html: '<p>Ablauf</p>',
  start: '2026-12-01T08:00:00.000Z',
  end: '2026-12-01T08:30:00.000Z',
  isRecurring: true,
  seriesId: 'AAk',
}
const message: ItemData = {
  ...appointment,
  type: 'message',
  itemClass: 'IPM.Note',
  start: null,
  end: null,
  isRecurring: false,
  seriesId: null,
}
const invitation: ItemData = { ...appointment, type: 'message', itemClass: 'IPM.Schedule.Meeting.Request' }

/** Puts Outlook around the test, with this open in it. */
const open = (item: ItemData | null, more: Partial<OfficeData> = {}): OfficeContext => {
  const context = new OfficeContext({
    displayLanguage: 'de-DE',
    colours: {
      bodyBackgroundColor: '#ffffff',
      bodyForegroundColor: '#242424',
      controlBackgroundColor: '#ffffff',
      controlForegroundColor: '#242424',
    },
    person: { name: 'Anna', mail: 'anna@firma.example' },
    requirementSets: { Mailbox: '1.15' },
    mayReadItem: true,
    item,
    ...more,
  })
  const office = {
    ...names,
    get context() {
      return context.shown
    },
  }
  Object.assign(globalThis, { Office: office })
  return context
}
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'))

const CASES: readonly (readonly [name: string, item: ItemData, expected: object])[] = [
  ['a day of a series that is read', appointment, { kind: 'appointment', minutes: 30, isSeries: false }],
  [
    'the same, composed by who invites',
    { ...appointment, mode: 'compose' },
    { kind: 'appointment', minutes: 30, isSeries: false },
  ],
  [
    'a whole series that is composed',
    { ...appointment, mode: 'compose', seriesId: null },
    { isSeries: true },
  ],
  ['a whole series that is read', { ...appointment, seriesId: null }, { isSeries: true }],
  ['a single appointment', { ...appointment, isRecurring: false, seriesId: null }, { isSeries: false }],
  ['an invitation in the inbox', invitation, { kind: 'message', html: '<p>Ablauf</p>', minutes: 30 }],
  [
    'a mail, whose text is nobody’s business',
    message,
    { kind: 'message', html: '', startsAt: null, minutes: null },
  ],
]

describe('what is open beside the pane', () => {
  test.each(CASES)('%s', async (_, item, expected) => {
    open(item)
    expect(await openedItem()).toMatchObject(expected)
  })

  test('begins and reads as Outlook says', async () => {
    open({ ...appointment, mode: 'compose' })
    expect(await openedItem()).toMatchObject({
      html: '<p>Ablauf</p>',
      startsAt: new Date('2026-12-01T08:00:00.000Z'),
    })
  })

  test('is nothing between two mails', async () => {
    open(null)
    expect(await openedItem()).toBeNull()
  })

  test('cannot be read without the permission of the manifest', async () => {
    open(appointment, { mayReadItem: false })
    await expect(openedItem()).rejects.toThrow('Elevated permission')
  })

  test('is told when it is another one', async () => {
    const context = open(appointment)
    const told: (string | undefined)[] = []
    onItemChanged(() => void openedItem().then((item) => told.push(item?.kind)))
    context.openItem(message)
    await expect.poll(() => told).toEqual(['message'])
  })
})

describe('the stand-in for Office.js', () => {
  test('gives values in read mode and methods in compose mode', () => {
    open(appointment)
    expect(Office.context.mailbox.item).toMatchObject({
      subject: 'OKR-Check-in',
      start: new Date('2026-12-01T08:00:00.000Z'),
    })
    open({ ...appointment, mode: 'compose' })
    expect(Office.context.mailbox.item?.subject).toMatchObject({ getAsync: expect.any(Function) })
    expect(Office.context.mailbox.item).not.toHaveProperty('itemId')
  })

  test('has no colours and no event of them before Mailbox 1.14', async () => {
    open(appointment, { requirementSets: { Mailbox: '1.13' } })
    expect(Office.context.officeTheme).toBeUndefined()
    const status = await new Promise((resolve) => {
      Office.context.mailbox.addHandlerAsync(
        names.EventType.OfficeThemeChanged,
        () => undefined,
        (result) => resolve(result.status),
      )
    })
    expect(status).toBe('failed')
  })

  test.each([
    ['1.15', '1.7', true],
    ['1.9', '1.14', false],
    ['1.14', '1.14', true],
    [undefined, '1.1', false],
  ])('knows whether %s has %s', (known, wanted, has) => {
    expect(isAtLeast(known, wanted)).toBe(has)
  })
})
