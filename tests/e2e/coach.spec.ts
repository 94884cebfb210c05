import type { FrameLocator, Locator, Page } from '@playwright/test'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { SeedApi } from '#infra/local/world/seed-api.ts'
import { createObjective } from '#shared/contracts/objectives/create-objective.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { expect, test } from './support/seeded.ts'

/** The same story in both languages: what is typed, and what the coach makes of it. */
const STORIES = [
  {
    lang: 'de',
    add: 'Objective hinzufügen',
    addKeyResult: /^Key Result hinzufügen/,
    beside: 'Hinweise des Coachs',
    project: 'Kundenportal einführen',
    isProject: 'Das liest sich wie ein Vorhaben',
    clear: 'Der Coach hat keine Hinweise mehr.',
    state: 'Neue Kundinnen fühlen sich vom ersten Tag an gut aufgehoben',
    noNumber: 'Abschlussquote steigern',
    gaps: 'Abschlussquote von … auf … steigern',
    strength: /^Coach: (stark|solide|ausbaufähig) · \d+ Hinweise?$/,
    noStart: 'Abschlussquote auf 25 % steigern',
    whereNow: 'Wo steht der Wert heute?',
    withStart: 'Abschlussquote auf 25 % steigern (heute: 18 %)',
    change: 'Wert erhöhen · 18 → 25 %',
    limit: 'Rückruf innerhalb von 7 Tagen',
    ceiling: 'Höchstens einhalten · höchstens 7 Tage',
    monthly: '200 Erstgespräche im Monat',
    rate: 'Wert je Woche oder Monat · 0 → 200 Erstgespräche pro Monat',
    milestone: 'Handbuch für neue Kundinnen erstellt',
    setAside: 'Beiseitelegen',
    reason: 'Wir messen das im nächsten Zyklus',
    undo: 'Rückgängig',
    tooMany: /Diese Einheit hat \d+\./,
    more: ['Wir gewinnen Partner', 'Wir lernen schneller', 'Wir sind leicht zu erreichen'],
    onTop: 'Wir sind gern gesehene Gäste',
  },
  {
    lang: 'en',
    add: 'Add objective',
    addKeyResult: /^Add key result/,
    beside: 'Remarks of the coach',
    project: 'Launch the customer portal',
    isProject: 'This reads like a piece of work',
    clear: 'The coach has nothing more to say.',
    state: 'New customers feel in good hands from the very first day',
    noNumber: 'Raise the close rate',
    gaps: 'Raise the close rate from … to …',
    strength: /^Coach: (strong|fair|weak) · \d+ remarks?$/,
    noStart: 'Raise the close rate to 25%',
    whereNow: 'Where does the value stand today?',
    withStart: 'Raise the close rate to 25% (today: 18%)',
    change: 'Raise a value · 18 → 25%',
    limit: 'Follow-up within 7 days',
    ceiling: 'Stay at or below · at most 7 days',
    monthly: '200 first meetings a month',
    rate: 'A value per week or month · 0 → 200 meetings per month',
    milestone: 'Handbook for new customers published',
    setAside: 'Set aside',
    reason: 'We measure that in the next cycle',
    undo: 'Undo',
    tooMany: /This unit has \d+\./,
    more: ['We win partners', 'We learn faster', 'We are easy to reach'],
    onTop: 'We are welcome guests',
  },
] as const
type Story = (typeof STORIES)[number]

const openBoard = async (app: FrameLocator, page: Page) => {
  await app.locator('[data-row-kind="objective"]').first().focus()
  await page.keyboard.press('n')
}

const replaceBy = async (page: Page, text: string) => {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Where everything lies that must not move while the coach speaks. */
const layoutOf = (app: FrameLocator) =>
  app
    .locator('main')
    .evaluate((main) => [
      main.scrollHeight,
      ...[...main.querySelectorAll('[data-row], input')].map((one) =>
        Math.round(one.getBoundingClientRect().top),
      ),
    ])

/** More objectives in the unit that Aylin's board shows. */
const addByApi = async (company: LocalEnvironment, board: string, titles: readonly string[]) => {
  const [, cycleId = '', unitId = ''] = /cycles\/(.+)\/units\/(.+)/.exec(board) ?? []
  const api = new SeedApi(company)
  for (const title of titles) {
    const body = { unitId: unitId as UnitId, title } // the brands exist in types only
    await api.call(createObjective, { as: 'aylin', params: { cycleId: cycleId as CycleId }, body })
  }
}

const openIn = async (button: Locator): Promise<number> =>
  Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])

for (const story of STORIES as readonly Story[])
  test.describe(`writing with the coach in ${story.lang}, by keyboard alone`, () => {
    test.describe.configure({ mode: 'serial' })

    test('an objective is looked at as it is typed, beside the field', async ({ page, company, places }) => {
      const app = await openAs({ page, company }, 'aylin', { lang: story.lang, sub: places.board })
      await openBoard(app, page)
      const field = app.getByRole('textbox', { name: story.add })
      await expect(field).toBeFocused()
      const before = await layoutOf(app)
      await page.keyboard.type(story.project)
      const beside = app.getByRole('region', { name: story.beside })
      await expect(beside).toContainText(story.isProject)
      expect(await layoutOf(app)).toEqual(before)
      await expect(app.getByRole('status').filter({ hasText: story.isProject })).toHaveCount(1)
      expect(await violations(page)).toEqual([])
      await replaceBy(page, story.state)
      await expect(app.getByText(story.clear)).toBeAttached()
      await expect(beside).toHaveCount(0)
      await page.keyboard.press('Enter')
      await expect(app.getByRole('textbox', { name: story.addKeyResult })).toBeFocused()
    })

    test('its key results find their metrics in their sentences', async ({ page, company, places }) => {
      const app = await openAs({ page, company }, 'aylin', { lang: story.lang, sub: places.board })
      const objective = app.locator('[data-row-kind="objective"]').filter({ hasText: story.state })
      await objective.focus()
      await page.keyboard.press('Shift+N')
      await expect(app.getByRole('textbox', { name: story.addKeyResult })).toBeFocused()
      // Before the coach has anything to offer, his key does nothing
      await page.keyboard.press('Alt+Enter')
      await page.keyboard.type(story.noNumber)
      await expect(app.getByRole('region', { name: story.beside })).toContainText(story.gaps)
      await page.keyboard.press('Alt+Enter')
      await expect(app.getByRole('textbox', { name: story.addKeyResult })).toHaveValue(story.gaps)
      await replaceBy(page, story.noStart)
      await expect(app.getByRole('region', { name: story.beside })).toContainText(story.whereNow)
      await page.keyboard.press('Alt+Enter')
      // The gap is selected, so that the number is typed into it
      await expect(app.getByRole('textbox', { name: story.addKeyResult })).toHaveValue(/…\)$/)
      await page.keyboard.type(story.lang === 'de' ? '18 %' : '18%')
      await expect(app.getByRole('textbox', { name: story.addKeyResult })).toHaveValue(story.withStart)
      await expect(app.getByText(story.change)).toBeVisible()
      await expect(app.getByRole('region', { name: story.beside })).toHaveCount(0)
      for (const [text, understood] of [
        [null, story.change],
        [story.limit, story.ceiling],
        [story.monthly, story.rate],
      ] as const) {
        if (text !== null) await page.keyboard.type(text)
        await expect(app.getByText(understood)).toBeVisible()
        await page.keyboard.press('Enter')
        await expect(app.getByRole('textbox', { name: story.addKeyResult })).toHaveValue('')
      }
      await page.keyboard.type(story.milestone)
      await page.keyboard.press('Enter')
      await expect(app.getByRole('textbox', { name: story.addKeyResult })).toHaveValue('')
    })

    test('a remark is set aside with a reason, stays dimmed and can come back', async ({
      page,
      company,
      places,
    }) => {
      const app = await openAs({ page, company }, 'aylin', { lang: story.lang, sub: places.board })
      const button = app.getByRole('button', { name: story.strength })
      await button.focus()
      await page.keyboard.press('Enter')
      const panel = app.getByRole('dialog')
      const group = panel
        .getByRole('heading', { name: story.milestone })
        .locator('xpath=ancestor::section[1]')
      await group.getByRole('button', { name: story.setAside }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type(story.reason)
      await page.keyboard.press('Enter')
      await expect(group.getByText(story.reason)).toBeVisible()
      expect(await violations(page)).toEqual([])
      await group.getByRole('button', { name: story.undo }).focus()
      await page.keyboard.press('Enter')
      await expect(group.getByRole('button', { name: story.setAside })).toBeVisible()
      await expect(group.getByText(story.reason)).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(panel).toHaveCount(0)
      await expect(button).toBeFocused()
    })

    test('a remark about the whole set is set aside until the set changes', async ({
      page,
      company,
      places,
    }) => {
      const openPanel = async () => {
        const app = await openAs({ page, company }, 'aylin', { lang: story.lang, sub: places.board })
        const button = app.getByRole('button', { name: story.strength })
        const open = await openIn(button)
        await button.click()
        const remark = app.getByRole('dialog').getByRole('listitem').filter({ hasText: story.tooMany })
        return { open, remark }
      }
      await addByApi(company, places.board, story.more)
      const first = await openPanel()
      await first.remark.getByRole('button', { name: story.setAside }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type(story.reason)
      await page.keyboard.press('Enter')
      await expect(first.remark.getByText(story.reason)).toBeVisible()
      expect(await violations(page)).toEqual([])
      await first.remark.getByRole('button', { name: story.undo }).click()
      await first.remark.getByRole('button', { name: story.setAside }).click()
      await page.keyboard.type(story.reason)
      await page.keyboard.press('Enter')
      await expect(first.remark.getByText(story.reason)).toBeVisible()
      const again = await openPanel()
      expect(again.open).toBe(first.open - 1)
      await expect(again.remark.getByText(story.reason)).toBeVisible()
      await addByApi(company, places.board, [story.onTop])
      const changed = await openPanel()
      await expect(changed.remark.getByRole('button', { name: story.setAside })).toBeVisible()
      await expect(changed.remark.getByText(story.reason)).toHaveCount(0)
    })
  })

for (const [story, other] of [STORIES, [...STORIES].reverse()] as readonly (readonly Story[])[]) {
  if (!story || !other) throw new Error('There is a story in both languages')
  test(`the coach reads ${other.lang} too, and speaks ${story.lang} to its reader`, async ({
    page,
    company,
    places,
  }) => {
    const app = await openAs({ page, company }, 'aylin', { lang: story.lang, sub: places.board })
    await openBoard(app, page)
    await expect(app.getByRole('textbox', { name: story.add })).toBeFocused()
    await page.keyboard.type(other.project)
    await expect(app.getByRole('region', { name: story.beside })).toContainText(story.isProject)
  })
}

test('a link to a rule opens the page of rules at its place', async ({ page, company }) => {
  const app = await openAs({ page, company }, 'aylin', { lang: 'de', sub: '/coach/set-balance' })
  const entry = app.getByRole('listitem').filter({ has: app.getByRole('heading', { name: '40/60-Balance' }) })
  await expect(entry).toBeInViewport()
  await expect(entry).toBeFocused()
})
