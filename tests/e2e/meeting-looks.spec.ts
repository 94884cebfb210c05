import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { violations } from './support/accessibility.ts'
import { type Attend, expect, type MeetingLook, type Seat, test } from './support/meeting.ts'
import { read, write } from './support/seeded.ts'

/** Side by side in one session, so that one walk shows every step in all of them. */
const LOOKS: readonly MeetingLook[] = [
  { lang: 'de', theme: 'dark' },
  { lang: 'en', theme: 'default' },
  { lang: 'en', theme: 'contrast' },
]
const TEAM = ['samira', 'florian', 'ingrid'] as const
const RITUALS = ['checkin', 'retro', 'midcycle', 'review', 'planning'] as const

/** Fits into the 320 px of a side panel, and can be used by everybody. */
const isFit = async ({ page, panel }: Seat): Promise<void> => {
  await expect(panel.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect(panel.getByRole('heading').first()).toBeVisible()
  const tooWide = await panel
    .locator('html, main')
    .evaluateAll((scrollers) => scrollers.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  expect(Math.max(...tooWide)).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
}
const areFit = (seats: readonly Seat[]) => Promise.all(seats.map(isFit))

const PREPARE = /^(Sitzung vorbereiten|Prepare the session)$/
const OPEN = /^(Sitzung eröffnen|Open the session)$/
const NEXT = /^(Weiter|Next): /
const END = /^(Sitzung beenden|End the session)$/

/** The facilitator prepares where nothing is, and opens; the others come late. */
const begin = async (attend: Attend, meeting: string, looks: readonly MeetingLook[]): Promise<Seat[]> => {
  const lead = await attend(TEAM[0], meeting, looks[0])
  const [prepare, open] = [PREPARE, OPEN].map((name) => lead.panel.getByRole('button', { name })) as [
    ReturnType<Seat['panel']['getByRole']>,
    ReturnType<Seat['panel']['getByRole']>,
  ] // one for each of the two names
  await expect(prepare.or(open)).toBeVisible()
  if (await prepare.isVisible()) {
    await isFit(lead)
    await prepare.click()
  }
  await expect(open).toBeVisible()
  await isFit(lead)
  await open.click()
  const late = TEAM.slice(1).map((person, index) => attend(person, meeting, looks[index + 1]))
  return [lead, ...(await Promise.all(late))]
}

/** What makes a step show more than its question, by its name. */
const ACTS: readonly (readonly [RegExp, (lead: Seat) => Promise<void>])[] = [
  [
    /^(Zuversicht|Confidence)$/,
    async ({ press }) => {
      await press(/^(Abstimmen|Vote)$/)
      await press(/^(Aufdecken|Reveal)/)
    },
  ],
  [/^(Werte|Values)$/, ({ press }) => press(/^(Einchecken|Check in)$/)],
  [
    /^(Schreiben|Write)$/,
    async ({ panel, press }) => {
      await panel.getByRole('textbox').fill('Kundenzufriedenheitsbefragungsteilnehmende')
      await press(/^(Karte hinzufügen|Add card)$/)
      await press(/^(Karten aufdecken|Reveal the cards)/)
    },
  ],
  [
    /^Coach$/,
    async (lead) => {
      // What is said about the set as a whole stands below the unit's name
      const whole = lead.panel
        .getByRole('listitem')
        .filter({ has: lead.panel.getByRole('heading', { name: 'Service', exact: true }) })
      await whole
        .getByRole('button', { name: /^(Beiseitelegen|Set aside)$/ })
        .first()
        .click()
      const reason = whole.getByRole('textbox', { name: /^(Warum passt|Why does)/ })
      await expect(reason).toBeFocused()
      await isFit(lead)
      await reason.fill('Kundenzufriedenheitsbefragungsteilnehmende')
      await reason.press('Enter')
      await expect(whole.getByText(/^(Beiseitegelegt|Set aside): Kundenz/)).toBeVisible()
    },
  ],
  [/^(Gruppieren|Group)$/, ({ press }) => press(/^(Gruppieren|Group): /)],
  [/^(Punkte|Dots)$/, ({ press }) => press(/^(Punkte aufdecken|Reveal the dots)/)],
  [/^(Kalibrierung|Calibration)$/, ({ press }) => press(/^(Messgröße ändern|Change the metric)$/)],
]

/** Everybody is at this step, and it fits; also when the facilitator has done something in it. */
const look = async (seats: readonly Seat[], step: number): Promise<void> => {
  for (const { panel } of seats) {
    const steps = panel.getByRole('list', { name: 'Agenda' }).getByRole('listitem')
    await expect(steps.nth(step)).toHaveAttribute('aria-current', 'step')
  }
  await areFit(seats)
  const [lead] = seats as [Seat] // there is one for each look
  const name = await lead.panel.getByRole('heading', { level: 2 }).first().innerText()
  const act = ACTS.find(([of]) => of.test(name))?.[1]
  if (!act) return
  await act(lead)
  await areFit(seats)
}

interface Me {
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly cycles: readonly { readonly id: string; readonly state: string }[]
}

/** One objective for the cycle that is planned, so that the coach has something to say about the set. */
const writeDraft = async (company: LocalEnvironment): Promise<void> => {
  const { units, cycles } = await read<Me>(company, 'samira', '/me')
  const cycle = cycles.find(({ state }) => state === 'planning')
  const body = {
    unitId: units.find(({ name }) => name === 'Service')?.id,
    title: 'Guter Service ist unser Ruf',
  }
  await write(company, 'samira', { path: `/cycles/${cycle?.id}/objectives`, body })
}

for (const [index, ritual] of RITUALS.entries())
  test(`every step of ${ritual} fits and is accessible in every theme and both languages`, async ({
    attend,
    company,
  }) => {
    test.setTimeout(180_000)
    if (ritual === 'planning') await writeDraft(company)
    const looks = LOOKS.map((_, seat) => LOOKS[(seat + index) % LOOKS.length] as MeetingLook) // within the list
    const seats = await begin(attend, `service-${ritual}`, looks)
    const [lead] = seats as [Seat] // there is one for each look
    const agenda = lead.panel.getByRole('list', { name: 'Agenda' })
    await expect(agenda.locator('[aria-current="step"]')).toHaveCount(1)
    const count = await agenda.getByRole('listitem').count()
    for (let step = 0; step < count; step += 1) {
      await look(seats, step)
      if (step < count - 1) await lead.press(NEXT)
    }
    await lead.press(END)
    for (const { panel } of seats) await expect(panel.getByText(/^(Beendet am|Ended on)/)).toBeVisible()
    await areFit(seats)
  })
