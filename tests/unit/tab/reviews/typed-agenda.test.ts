import { expect, test } from 'vitest'
import { agendaOfTyped, typedOf } from '#tab/features/review-panel/typed-agenda.ts'

const session = {
  agenda: [
    { stepId: 'confidence', minutes: 4 },
    { stepId: 'check_ins', minutes: 12 },
  ],
  language: 'de',
} as const
const typed = (...minutes: readonly string[]) => {
  const { steps } = typedOf({ ...session, agenda: [...session.agenda] })
  return {
    language: 'de' as const,
    steps: steps.map((step, at) => ({ ...step, minutes: minutes[at] ?? '' })),
  }
}

test('an agenda nobody has touched is the one that stands', () => {
  const agenda = agendaOfTyped(typedOf({ ...session, agenda: [...session.agenda] }))
  expect(agenda).toEqual({ steps: session.agenda, minutes: 16, isComplete: true })
})

test.each([
  ['whole minutes', ['5', '10'], 15, true],
  ['half minutes', ['5', '0.5'], 5, false],
  ['none', ['5', ''], 5, false],
  ['no time at all', ['5', '0'], 5, false],
  ['more than four hours', ['5', '241'], 5, false],
] as const)('%s: %j', (_, minutes, total, isComplete) => {
  expect(agendaOfTyped(typed(...minutes))).toMatchObject({ minutes: total, isComplete })
})

test('steps left out take no time, but one has to stay', () => {
  const { steps, language } = typed('5', '10')
  const out = (...left: readonly number[]) =>
    agendaOfTyped({ language, steps: steps.map((step, at) => ({ ...step, isIn: !left.includes(at) })) })
  expect(out(0)).toMatchObject({ minutes: 10, isComplete: true })
  expect(out(0, 1)).toMatchObject({ minutes: 0, isComplete: false })
})
