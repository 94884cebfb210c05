import type { PersonKey } from '#infra/local/world/people.ts'
import { allAt, expect, type Seat, test } from './support/meeting.ts'

const MEETING = 'dach-retro'
const TEAM: readonly PersonKey[] = ['aylin', 'lukas', 'meilin', 'jonas']
const CARDS = [
  'Wir wissen jede Woche, was zählt',
  'Montags zu viele Besprechungen',
  'Klare Prioritäten',
  'Gemeinsame Kundenbesuche',
] as const

/** A group without a name is called by its first card; which that is, is left to chance. */
const dotOn = (...texts: readonly string[]): RegExp =>
  new RegExp(`^Punkt vergeben: (${texts.map((text) => RegExp.escape(text)).join('|')})$`)

const write = async ({ panel, press }: Seat, text: string): Promise<void> => {
  await panel.getByLabel('Was ist aufgefallen?').fill(text)
  await press('Karte hinzufügen')
  await expect(panel.getByRole('list', { name: 'Eigene Karten' }).getByText(text)).toBeVisible()
}

const answerPulse = async ({ panel, press }: Seat): Promise<void> => {
  for (let question = 0; question < 5; question += 1) {
    await panel.getByRole('radio', { name: '4' }).check()
    await press(/^(Nächste Frage|Anonym absenden)$/)
  }
  await expect(panel.getByText('Die Antworten sind anonym angekommen.')).toBeVisible()
}

test.describe('the retrospective of four people in one meeting', () => {
  test.setTimeout(180_000)

  test('hides what is written, shows it together, and ends in what matters most', async ({ attend }) => {
    const seats: Seat[] = []
    for (const person of TEAM) seats.push(await attend(person, MEETING))
    const [aylin, lukas, meilin, jonas] = seats as [Seat, Seat, Seat, Seat] // one for each of the team
    await aylin.press('Sitzung vorbereiten')
    await aylin.press('Sitzung eröffnen')
    await allAt(seats, 'Offen vom letzten Mal')
    await aylin.press(/^Weiter/)
    await allAt(seats, 'Schreiben')

    await test.step('nobody sees what the others write, only that they do', async () => {
      for (const [index, seat] of seats.entries()) await write(seat, CARDS[index] ?? '')
      for (const [index, { panel }] of seats.entries()) {
        await expect(panel.getByText('4 verdeckte Karten insgesamt')).toBeVisible()
        for (const [other, text] of CARDS.entries())
          await expect(panel.getByText(text)).toHaveCount(other === index ? 1 : 0)
      }
    })

    await test.step('a card that is being written survives a reload', async () => {
      await jonas.panel.getByLabel('Was ist aufgefallen?').fill('Noch nicht fertig')
      await jonas.comeBack()
      await expect(jonas.panel.getByLabel('Was ist aufgefallen?')).toHaveValue('Noch nicht fertig')
    })

    await test.step('cards are grouped by keyboard and by drag', async () => {
      await aylin.press(/^Karten aufdecken/)
      await aylin.press(/^Weiter/)
      await allAt(seats, 'Gruppieren')
      for (const { panel } of seats)
        await expect(panel.getByRole('status').filter({ hasText: 'Gruppieren, 3 von 7' })).toBeAttached()
      for (const { panel } of seats) await expect(panel.getByText(CARDS[1])).toBeVisible()
      const pick = lukas.panel.getByRole('button', { name: `Gruppieren: ${CARDS[2]}` })
      await pick.focus()
      await lukas.page.keyboard.press('Enter')
      await expect(lukas.panel.locator(':focus')).toHaveAccessibleName(/^Hierher: /)
      await lukas.page.keyboard.press('Escape')
      await expect(pick).toBeFocused()
      await lukas.page.keyboard.press('Enter')
      await lukas.panel.getByRole('button', { name: `Hierher: ${CARDS[0]}` }).focus()
      await lukas.page.keyboard.press('Enter')
      await expect(
        meilin.panel.getByRole('button', { name: `Aus der Gruppe nehmen: ${CARDS[2]}` }),
      ).toBeVisible()
      await expect(
        lukas.panel.getByRole('status').filter({ hasText: `${CARDS[2]} ist jetzt in der Gruppe.` }),
      ).toBeVisible()
      await expect(lukas.panel.getByRole('button', { name: `Gruppieren: ${CARDS[2]}` })).toBeFocused()
      await meilin.panel.getByText(CARDS[3]).dragTo(meilin.panel.getByText(CARDS[1]))
      await expect(jonas.panel.getByRole('button', { name: /^Aus der Gruppe nehmen/ })).toHaveCount(4)
    })

    await test.step('dots have a budget and are counted unseen', async () => {
      await aylin.press(/^Weiter/)
      await allAt(seats, 'Punkte')
      const most = lukas.panel.getByRole('button', { name: dotOn(CARDS[1], CARDS[3]) })
      for (let dot = 4; dot >= 0; dot -= 1) {
        await most.click()
        await expect(
          lukas.panel.getByText(
            dot === 0 ? 'Alle Punkte sind vergeben' : dot === 1 ? 'noch 1 Punkt' : `noch ${dot} Punkte`,
          ),
        ).toBeVisible()
      }
      await expect(most).toHaveAttribute('aria-disabled', 'true')
      await jonas.press(dotOn(CARDS[0], CARDS[2]))
      await expect(aylin.panel.getByText('2 von 4 haben Punkte vergeben')).toBeVisible()
      await aylin.press(/^Punkte aufdecken/)
      for (const { panel } of seats) {
        await expect(panel.getByText('5 Punkte')).toBeVisible()
        await expect(panel.getByText('1 Punkt', { exact: true })).toBeVisible()
      }
    })

    await test.step('the wall goes to the stage of everybody', async () => {
      await aylin.press('Weitere Schritte der Moderation')
      await aylin.panel.getByRole('menuitem', { name: 'Wand zeigen' }).click()
      for (const { stage } of seats) {
        await expect(stage.getByRole('heading', { name: 'Was uns beschäftigt' })).toBeVisible()
        await expect(stage.getByText(CARDS[1]).or(stage.getByText(CARDS[3])).first()).toBeVisible()
      }
    })

    await test.step('an action has an owner and a day', async () => {
      await aylin.press(/^Weiter/)
      await allAt(seats, 'Besprechen')
      await meilin.panel.getByLabel('Was ist zu tun?').fill('Montagsrunde streichen')
      await meilin.panel.getByLabel('Wer kümmert sich?').selectOption({ label: 'Aylin Demir' })
      await meilin.panel.getByLabel('Bis wann?').fill('2026-12-01')
      await meilin.press('Festhalten')
      for (const { panel } of seats)
        await expect(panel.getByRole('checkbox', { name: 'Montagsrunde streichen' })).toBeVisible()
    })

    await test.step('the pulse is shown from three answers up', async () => {
      await aylin.press(/^Weiter/)
      await allAt(seats, 'Puls')
      for (const seat of [lukas, meilin]) await answerPulse(seat)
      await aylin.press(/^Puls aufdecken/)
      await expect(
        aylin.panel.getByText('Noch zu wenige Antworten').or(aylin.panel.getByText(/erst ab drei/)),
      ).toBeVisible()
      await answerPulse(jonas)
      await aylin.press(/^Puls aufdecken/)
      for (const { panel } of seats) {
        await expect(panel.getByText('3 Antworten', { exact: true })).toBeVisible()
        await expect(panel.getByRole('progressbar', { name: 'Mittel 4' })).toHaveCount(5)
      }
    })
  })
})
