import type { PersonKey } from '#infra/local/world/people.ts'
import { allAt, expect, type Seat, test } from './support/meeting.ts'

const MEETING = 'dach-checkin'
const TEAM: readonly PersonKey[] = ['aylin', 'lukas', 'meilin', 'jonas']

/** Moves the slider to a confidence and votes. */
const vote = async ({ panel, press }: Seat, steps: number): Promise<void> => {
  const slider = panel.getByRole('slider')
  await slider.focus()
  for (let step = 0; step < Math.abs(steps); step += 1)
    await slider.press(steps < 0 ? 'ArrowLeft' : 'ArrowRight')
  await press('Abstimmen')
}

test.describe('the weekly check-in of four people in one meeting', () => {
  test.setTimeout(180_000)

  test('runs from its opening to its minutes', async ({ attend }) => {
    const seats: Seat[] = []
    for (const person of TEAM) seats.push(await attend(person, MEETING))
    const [aylin, lukas, meilin, jonas] = seats as [Seat, Seat, Seat, Seat] // one for each of the team
    await test.step('the session of the meeting is there; one opens it, the others follow', async () => {
      for (const { panel } of seats)
        await expect(panel.getByRole('button', { name: 'Sitzung eröffnen' })).toBeVisible()
      await aylin.press('Sitzung eröffnen')
      await allAt(seats, 'Offen vom letzten Mal')
      for (const { panel } of seats)
        await expect(panel.getByRole('status').filter({ hasText: 'Live' })).toBeVisible()
    })

    await test.step('votes are private until they are revealed together', async () => {
      await aylin.press(/^Weiter/)
      await allAt(seats, 'Zuversicht')
      const title = (await lukas.panel.getByRole('heading', { level: 3 }).innerText()).trim()
      await vote(aylin, 3)
      await vote(lukas, -3)
      await vote(meilin, 1)
      await jonas.panel.getByRole('slider').focus()
      await expect(jonas.panel.getByText('3 von 4 haben abgestimmt')).toBeVisible()
      await expect(jonas.panel.getByRole('img', { name: /Stimmen/ })).toHaveCount(0)
      await aylin.press(/^Aufdecken/)
      for (const { panel } of seats) {
        await expect(panel.getByRole('heading', { level: 3 })).toHaveText(title)
        await expect(panel.getByRole('img', { name: '3 Stimmen von 2 bis 8, im Mittel 5,3' })).toBeVisible()
      }
    })

    await test.step('a value goes in without leaving the panel, and the others see it', async () => {
      await aylin.press(/^Weiter/)
      await allAt(seats, 'Werte')
      const before = await meilin.panel.getByRole('heading', { level: 3 }).innerText()
      await lukas.press('Einchecken')
      await lukas.panel.getByLabel(/^(Aktueller )?Wert( |$)/).fill('5')
      await lukas.press('Speichern')
      await expect(lukas.panel.getByLabel(/^(Aktueller )?Wert( |$)/)).toHaveCount(0)
      await expect(meilin.panel.getByRole('heading', { level: 3 })).toHaveText(before)
      await expect(meilin.panel.getByText('heute')).toBeVisible()
    })

    await test.step('all look at the same key result; whoever writes is not torn away from it', async () => {
      await meilin.press('Einchecken')
      await aylin.press('Nächstes Key Result')
      for (const { panel } of [aylin, lukas, jonas])
        await expect(panel.getByText(/^2 von \d+$/)).toBeVisible()
      await expect(meilin.panel.getByText(/^1 von \d+$/)).toBeVisible()
      await meilin.press('Abbrechen')
      await expect(meilin.panel.getByText(/^2 von \d+$/)).toBeVisible()
      await jonas.press('Nächstes')
      await jonas.press('Alle sind bei 2: dorthin')
      await expect(jonas.panel.getByText(/^2 von \d+$/)).toBeVisible()
    })

    await test.step('what is typed outlives a reload, and whoever comes back is where everybody is', async () => {
      await aylin.press(/^Weiter/)
      await allAt(seats, 'Blocker')
      await meilin.panel.getByLabel('Was steht im Weg?').fill('Die Freigabe der Rechtsabteilung fehlt')
      await meilin.comeBack()
      await allAt([meilin], 'Blocker')
      await expect(meilin.panel.getByLabel('Was steht im Weg?')).toHaveValue(
        'Die Freigabe der Rechtsabteilung fehlt',
      )
      await meilin.panel.getByLabel('Wer kümmert sich?').selectOption({ label: 'Jonas Petersen' })
      await meilin.press('Festhalten')
      for (const { panel } of seats)
        await expect(panel.getByText('Die Freigabe der Rechtsabteilung fehlt (Jonas Petersen)')).toBeVisible()
    })

    await test.step('somebody else can lead', async () => {
      await aylin.press('Weitere Schritte der Moderation')
      await aylin.panel.getByRole('menuitem', { name: 'An Lukas Hoffmann übergeben' }).click()
      await expect(jonas.panel.getByText('Moderation: Lukas Hoffmann')).toBeVisible()
      await lukas.press(/^Weiter/)
      await allAt(seats, 'Zusagen')
      await jonas.panel.getByLabel('Was wird bis zum nächsten Mal erledigt?').fill('Rechtsabteilung anrufen')
      await jonas.press('Festhalten')
    })

    await test.step('the minutes hold what happened, and the end is the end', async () => {
      await lukas.press(/^Weiter/)
      await allAt(seats, 'Abschluss')
      for (const text of ['Die Freigabe der Rechtsabteilung fehlt', 'Rechtsabteilung anrufen'])
        await expect(jonas.panel.getByRole('region', { name: 'Protokoll' }).getByText(text)).toBeVisible()
      const download = jonas.page.waitForEvent('download')
      await jonas.press('Als Markdown laden')
      expect((await download).suggestedFilename()).toMatch(/Wöchentlicher Check-in\.md$/)
      await lukas.press('Sitzung beenden')
      for (const { panel } of seats) {
        await expect(panel.getByText(/^Beendet am/)).toBeVisible()
        await expect(panel.getByRole('textbox', { name: 'Was ist zu tun?' })).toHaveCount(0)
      }
    })
  })
})
