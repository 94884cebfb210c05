import { people } from '#infra/local/world/people.ts'
import { openAs } from './support/company.ts'
import { allAt, expect, type Seat, test } from './support/meeting.ts'
import { read } from './support/seeded.ts'

const MEETING = 'partner-midcycle'
interface Me {
  readonly currentCycleId: string
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

const begin = async (lead: Seat): Promise<void> => {
  const open = lead.panel.getByRole('button', { name: 'Sitzung eröffnen' })
  const prepare = lead.panel.getByRole('button', { name: 'Sitzung vorbereiten' })
  await expect(open.or(prepare)).toBeVisible()
  if (await prepare.isVisible()) await prepare.click()
  await open.click()
  await allAt([lead], 'Offen vom letzten Mal')
}

test('whoever is not in the call joins from the tab, is where everybody is at once, and can take over from a dead client', async ({
  attend,
  company,
  openWindow,
}) => {
  test.setTimeout(120_000)
  const tomasz = await attend('tomasz', MEETING)
  await begin(tomasz)
  await tomasz.press(/^Weiter: Prognose$/)
  await allAt([tomasz], 'Prognose')

  const me = await read<Me>(company, 'meilin', '/me')
  const unit = me.units.find(({ name }) => name === 'Partnervertrieb')
  const page = await openWindow()
  const sub = `/cycles/${me.currentCycleId}/units/${unit?.id}/rituals`
  const tab = await openAs({ page, company }, 'meilin', { sub })

  await test.step('the running session is the first thing in the list', async () => {
    await tab.getByRole('link', { name: /^Dazukommen: Mid-Cycle-Review/ }).click()
    await expect(tab.getByRole('heading', { name: 'Prognose', level: 2 })).toBeVisible()
    await expect(tab.getByText(`Moderation: ${people.tomasz.name}`)).toBeVisible()
    await expect(tomasz.panel.getByRole('region', { name: '2 Personen dabei' })).toBeVisible()
  })

  await test.step('what is being typed stays while everybody goes on, and through a reload', async () => {
    await tab.getByRole('button', { name: /^Maßnahmen/ }).click()
    await tab.getByLabel('Was ist zu tun?').fill('Partnerportal öffnen')
    await tomasz.press(/^Weiter: Kalibrierung$/)
    await expect(tab.getByRole('heading', { name: 'Kalibrierung', level: 2 })).toBeVisible()
    await expect(tab.getByLabel('Was ist zu tun?')).toHaveValue('Partnerportal öffnen')
    await page.reload()
    await tab.getByRole('link', { name: /^Dazukommen/ }).click()
    await expect(tab.getByRole('heading', { name: 'Kalibrierung', level: 2 })).toBeVisible()
    await expect(tab.getByLabel('Was ist zu tun?')).toHaveValue('Partnerportal öffnen')
  })

  await test.step('a facilitator who fell silent is missed, and somebody else goes on', async () => {
    await tomasz.page.close()
    company.clock.travelBy(61_000)
    await page.clock.fastForward(26_000)
    await expect(tab.getByText(`${people.tomasz.name} ist gerade nicht da.`)).toBeVisible()
    await expect(tab.getByRole('region', { name: '1 Person dabei' })).toBeVisible()
    await tab.getByRole('button', { name: 'Moderation übernehmen' }).click()
    await tab.getByRole('button', { name: 'Weiter: Abhängigkeiten' }).click()
    await expect(tab.getByRole('heading', { name: 'Abhängigkeiten', level: 2 })).toBeVisible()
  })
})

test('a panel without live updates says so calmly and still follows', async ({ attend }) => {
  test.setTimeout(120_000)
  const tomasz = await attend('tomasz', 'partner-checkin')
  await begin(tomasz)
  await expect(tomasz.panel.getByRole('status').filter({ hasText: 'Live' })).toBeVisible()
  const lukas = await attend('lukas', 'partner-checkin', { withoutLive: true })
  await allAt([lukas], 'Offen vom letzten Mal')
  const sign = lukas.panel.getByRole('status').filter({ hasText: 'Etwas verzögert' })
  await expect(sign).toBeVisible()
  await expect(sign).toHaveAttribute('title', /alle paar Sekunden/)
  await tomasz.press(/^Weiter: Zuversicht$/)
  await allAt([lukas], 'Zuversicht')
})

test('whoever opens an objective from the session finds the way back to it', async ({ attend }) => {
  test.setTimeout(120_000)
  const tomasz = await attend('tomasz', 'partner-planning')
  await begin(tomasz)
  await tomasz.press(/^Weiter: Erkenntnisse$/)
  await tomasz.press(/^Weiter: Entwürfe$/)
  const { panel } = tomasz
  await panel.getByLabel('Neues Objective').fill('Unsere Partner empfehlen uns weiter')
  await tomasz.press('Hinzufügen')
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'Unsere Partner empfehlen uns weiter' })
    .getByRole('link', { name: 'Öffnen' })
    .click()
  await expect(
    panel.getByRole('heading', { level: 1, name: 'Unsere Partner empfehlen uns weiter' }),
  ).toBeVisible()
  await panel.getByRole('link', { name: 'Zurück zur Sitzung' }).click()
  await allAt([tomasz], 'Entwürfe')
  await expect(panel.getByRole('link', { name: 'Zurück zur Sitzung' })).toHaveCount(0)
})

test('whoever opens the session finds the agenda and the format they chose, applied or not', async ({
  attend,
}) => {
  test.setTimeout(120_000)
  const tomasz = await attend('tomasz', 'partner-retro')
  const { panel } = tomasz
  await tomasz.press('Sitzung vorbereiten')
  await expect(panel.getByText('60 Minuten')).toBeVisible()
  await tomasz.press('Ablauf anpassen')
  await panel.getByRole('checkbox', { name: 'Offen vom letzten Mal' }).uncheck()
  await panel.getByRole('spinbutton', { name: 'Minuten für „Schreiben“' }).fill('20')
  await expect(panel.getByRole('status').filter({ hasText: '63 Minuten' })).toBeVisible()
  await panel
    .getByRole('form', { name: 'Ablauf anpassen' })
    .getByRole('button', { name: 'Übernehmen' })
    .click()
  await expect(panel.getByRole('list', { name: 'Agenda' }).getByRole('listitem')).toHaveCount(6)
  await panel.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Eigenes Format' })
  await panel.getByLabel('Eigene Spalten, durch Komma getrennt').fill('Was lief, Was hakte')
  await tomasz.press('Sitzung eröffnen')
  await allAt([tomasz], 'Schreiben')
  for (const name of ['Was lief', 'Was hakte']) await expect(panel.getByRole('tab', { name })).toBeVisible()
  await expect(panel.getByRole('tab')).toHaveCount(2)
  await expect(panel.getByRole('timer')).toHaveText(/^(20:00|19:\d\d)$/)
})
