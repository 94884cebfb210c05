import { expect, type Seat, test } from './support/meeting.ts'

/** Pixels: below it the back of a room sees that there is something, not what. */
const SMALLEST = 20

const smallestType = ({ stage }: Seat) =>
  stage.locator('body').evaluate((body) => {
    const sizes = [...body.querySelectorAll('*')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      .filter((element) => element.getBoundingClientRect().width > 1)
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    return Math.min(...sizes)
  })

/** Large enough, nothing to scroll, and nothing that leads to one person. */
const isForTheRoom = async (seat: Seat, names: readonly string[]): Promise<void> => {
  expect(await smallestType(seat)).toBeGreaterThanOrEqual(SMALLEST)
  const html = seat.stage.locator('html')
  const hidden = await html.evaluate((root) => [
    root.scrollWidth - root.clientWidth,
    root.scrollHeight - root.clientHeight,
  ])
  expect(Math.max(...hidden)).toBeLessThanOrEqual(0)
  const shown = await html.innerHTML()
  for (const name of names) expect(shown).not.toContain(name)
  // A sentence that has not been fetched shows as its key
  expect(await seat.stage.locator('body').innerText()).not.toMatch(/\b(retro|review|session)\.\w+/)
}

const NAMES = ['Jonas', 'Petersen', 'Aylin', 'Demir', 'Tomasz']
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

const show = async (seats: readonly Seat[], item: RegExp, heading: RegExp): Promise<void> => {
  const [lead] = seats as [Seat] // whoever facilitates comes first
  await lead.press('Weitere Schritte der Moderation')
  await lead.panel.getByRole('menuitem', { name: item }).first().click()
  for (const seat of seats) {
    await expect(seat.stage.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
    for (const size of SIZES) {
      await seat.page.setViewportSize(size)
      await isForTheRoom(seat, NAMES)
    }
  }
}

test('votes, board and a key result on the stage can be read from the back, and say nothing of one person', async ({
  attend,
}) => {
  test.setTimeout(120_000)
  const seats = [await attend('jonas', 'vertrieb-checkin'), await attend('aylin', 'vertrieb-checkin')]
  const [jonas] = seats as [Seat] // both have come
  const prepare = jonas.panel.getByRole('button', { name: 'Sitzung vorbereiten' })
  const open = jonas.panel.getByRole('button', { name: 'Sitzung eröffnen' })
  await expect(prepare.or(open)).toBeVisible()
  if (await prepare.isVisible()) await prepare.click()
  await open.click()
  await jonas.press(/^Weiter: Zuversicht$/)
  for (const at of [1, 2, 3]) {
    for (const seat of seats) {
      // The facilitator leads from one objective to the next, and everybody's panel follows
      await expect(seat.panel.getByText(`${at} von 3`, { exact: true })).toBeVisible()
      await seat.press('Abstimmen')
    }
    await expect(jonas.panel.getByText('2 von 2 haben abgestimmt')).toBeVisible()
    await jonas.press(/^Aufdecken/)
    await expect(jonas.panel.getByRole('img', { name: '2 Stimmen, alle bei 5' })).toBeVisible()
    if (at < 3) await jonas.press('Nächstes Objective')
  }
  await show(seats, /^Abstimmung zeigen$/, /^Zuversicht$/)
  await show(seats, /^Board zeigen$/, /^Vertrieb · Stand der Objectives$/)
  await show(seats, /^Verlauf zeigen/, /./)
})

test('the wall on the stage shows what was written, never by whom', async ({ attend }) => {
  test.setTimeout(120_000)
  const seats = [await attend('jonas', 'vertrieb-retro'), await attend('aylin', 'vertrieb-retro')]
  const [jonas, aylin] = seats as [Seat, Seat] // both have come
  await jonas.press('Sitzung vorbereiten')
  await jonas.press('Sitzung eröffnen')
  await jonas.press(/^Weiter: Schreiben$/)
  for (const seat of seats)
    for (const text of [
      'Kundenzufriedenheitsbefragungsteilnehmende fehlen',
      'Klare Prioritäten',
      'Mehr Zeit',
      'Gemeinsame Kundenbesuche mit der Entwicklung jeden zweiten Dienstag im Monat',
    ]) {
      await seat.panel.getByLabel('Was ist aufgefallen?').fill(text)
      await seat.press('Karte hinzufügen')
      await expect(seat.panel.getByRole('list', { name: 'Eigene Karten' }).getByText(text)).toBeVisible()
    }
  await expect(aylin.panel.getByText('8 verdeckte Karten insgesamt')).toBeVisible()
  await jonas.press(/^Karten aufdecken/)
  await show(seats, /^Wand zeigen$/, /^Was uns beschäftigt$/)
})
