import type { FrameLocator } from '@playwright/test'
import type { PersonKey } from '#infra/local/world/people.ts'
import type { SeedApi } from '#infra/local/world/seed-api.ts'
import { known } from '#infra/local/world/seed-state.ts'
import { createCheckIn } from '#shared/contracts/check-ins/create-check-in.ts'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { addDays } from '#shared/domain/calendar-day.ts'
import { EXAMPLES, type Written } from './article.ts'
import { boardOf, placeOf } from './places.ts'
import { expect, type Visit } from './visits.ts'

const FIRST_DAY = '2026-09-01'
export const WEEKS = Array.from({ length: 13 }, (_, week) => week)
const REPORTERS = ['lukas', 'meilin', 'aylin', 'jonas'] as const satisfies readonly PersonKey[]

/** Everybody types in the first week, in the middle and in the last; in between one after the other, the API telling the rest. */
export const typistsOf = (week: number): readonly PersonKey[] =>
  week === 0 || week === 7 || week === 12
    ? REPORTERS
    : REPORTERS.filter((_, at) => at === week % REPORTERS.length)

export const dayOfWeek = (week: number) => addDays(FIRST_DAY, week * 7)

/** What is reported in a week; a milestone that is done stays silent. */
const reports = (week: number) =>
  EXAMPLES.flatMap(({ keyResults }) => keyResults).flatMap((told) => {
    const value = told.values[week]
    return value === undefined ? [] : [{ told, value }]
  })

const noteOf = ({ title }: Written, week: number) => `Woche ${week + 1}: ${title}`

const typeCheckIn = async (app: FrameLocator, told: Written, week: number) => {
  const value = told.values[week] ?? 0
  await app.getByRole('button', { name: `Check-in: ${told.title}` }).click()
  const number = app.getByRole('textbox', { name: /^(Aktueller Wert|Wert dieser Woche|Wert dieses Monats)/ })
  if (told.title.startsWith('CRM')) await app.getByRole('radio', { name: value ? 'ja' : 'nein' }).check()
  else await number.fill(String(value).replace('.', ','))
  await app.getByRole('slider', { name: 'Wie sicher erreichen wir es?' }).fill(String(told.sure))
  const note = app.getByRole('textbox', { name: 'Notiz' })
  await note.fill(noteOf(told, week))
  await note.press('Enter')
  await expect(note).toHaveCount(0)
}

interface Week {
  readonly visit: Visit
  readonly api: SeedApi
  readonly cycle: string
  readonly week: number
}

const lastDays = async (api: SeedApi, cycle: string) =>
  (await boardOf(api, cycle)).objectives.flatMap(({ keyResults }) =>
    keyResults.map(({ title, lastCheckIn }) => ({ title, on: lastCheckIn?.on })),
  )

/** Whoever types this week types what is theirs, all at the same time on the same two objectives. */
export const checkInAtScreen = async ({ visit, api, cycle, week }: Week) => {
  const { board } = await placeOf(api, cycle)
  const typed = reports(week).filter(({ told }) => typistsOf(week).includes(told.by))
  const mine = Map.groupBy(typed, ({ told }) => told.by)
  const typeOwn = async ([person, own]: [PersonKey, ReturnType<typeof reports>]) => {
    const app = await visit(person, board)
    for (const { told } of own) await typeCheckIn(app, told, week)
  }
  await Promise.all([...mine].map(typeOwn))
  const arrived = typed.map(({ told }) => ({ title: told.title, on: dayOfWeek(week) }))
  await expect.poll(() => lastDays(api, cycle)).toEqual(expect.arrayContaining(arrived))
}

/** What is reported without a screen: all of a week but what was typed. */
export const checkInByApi = async (api: SeedApi, objectives: readonly ObjectiveView[], week: number) => {
  const places = objectives.flatMap(({ id, cycleId, keyResults }) =>
    keyResults.map((one) => ({
      title: one.title,
      params: { cycleId, objectiveId: id, keyResultId: one.id },
    })),
  )
  const untyped = reports(week).filter(({ told }) => !typistsOf(week).includes(told.by))
  for (const { told, value } of untyped) {
    const { params } = known(
      places.find(({ title }) => title === told.title),
      told.title,
    )
    const body = { value, confidence: told.sure, note: noteOf(told, week) }
    await api.call(createCheckIn, { as: told.by, params, body, once: `${told.title}/${week}` })
  }
}
