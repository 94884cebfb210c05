import { describe, expect, test } from 'vitest'
import { active, type Scene, setUp } from '#tests/api/support/scene.ts'
import { openRecordedDoor, type RecordedDoor, SITTING, type Sitting } from './recorded.ts'

/**
 * Hidden means hidden: before the reveal nobody's client receives another's vote, card, dots or pulse answer. Shown in
 * the strongest form there is: the same session is held twice, and in the second the others vote, write and answer
 * something else. Every byte a person receives, over HTTP and live, is the same.
 */
interface Secrets {
  readonly text: string
  readonly confidence: number
  readonly pulse: number
  /** Which of two revealed cards gets the dots. */
  readonly target: 0 | 1
}

const FIRST: Readonly<Record<Sitting, Secrets>> = {
  lead: { text: 'Amsel singt im Hof', confidence: 2, pulse: 1, target: 0 },
  member: { text: 'Birken am Bach', confidence: 9, pulse: 5, target: 1 },
  otherMember: { text: 'Citronenfalter', confidence: 4, pulse: 2, target: 0 },
  fourth: { text: 'Drosselbart lacht', confidence: 7, pulse: 3, target: 1 },
}
const SECOND: Readonly<Record<Sitting, Secrets>> = {
  lead: { text: 'Eisvogel', confidence: 10, pulse: 4, target: 1 },
  member: { text: 'Flieder duftet weit über den Zaun', confidence: 0, pulse: 2, target: 0 },
  otherMember: { text: 'Ginster', confidence: 8, pulse: 5, target: 1 },
  fourth: { text: 'Haselmaus und Igel', confidence: 1, pulse: 1, target: 0 },
}

interface Place {
  readonly recorded: RecordedDoor
  readonly scene: Scene
  readonly params: { readonly cycleId: string; readonly reviewId: string }
  readonly topic: { readonly objectiveId: string; readonly keyResultId: string }
}

async function open(recorded: RecordedDoor): Promise<Place> {
  const { door } = recorded
  const scene = await setUp(door)
  const { objective, keyResult } = await active(door, scene)
  const body = { unitId: scene.sales.id, ritual: 'retrospective' }
  const { id } = await door.as('lead').call('createReview', { params: { cycleId: scene.cycle.id }, body })
  const params = { cycleId: scene.cycle.id, reviewId: id }
  await door.as('lead').call('openReview', { params })
  return { recorded, scene, params, topic: { objectiveId: objective.id, keyResultId: keyResult.id } }
}

const everybodyLooks = async ({ recorded, params }: Place): Promise<void> => {
  for (const person of SITTING) await recorded.send(person, 'getReview', { params })
}

const answersOf = (value: number) => ({
  agreed_together: value,
  influence: value,
  transparency: value,
  focus: value,
  learning: value,
})

/** Two cards everybody knows, for the dots. */
async function revealTwo({ recorded, params }: Place): Promise<readonly string[]> {
  for (const id of ['known-1', 'known-2'])
    await recorded.door
      .as('lead')
      .call('addCard', { params, body: { id, columnId: 'keep', text: `Karte ${id}` } })
  await recorded.door.as('lead').call('revealReview', { params, body: { what: 'cards' } })
  const { cards } = await recorded.door.as('lead').call('getReview', { params })
  return cards.map(({ id }) => id)
}

async function hold(place: Place, secrets: Readonly<Record<Sitting, Secrets>>): Promise<void> {
  const { recorded, params, topic } = place
  for (const person of SITTING) {
    await recorded.send(person, 'joinReview', { params })
    await recorded.listen(person, params)
  }
  const targets = await revealTwo(place)
  for (const person of SITTING) {
    const { text, confidence, pulse, target } = secrets[person]
    await recorded.send(person, 'voteReview', { params, body: { votes: [{ ...topic, confidence }] } })
    const card = { id: `card-of-${person}`, columnId: 'try', text }
    await recorded.send(person, 'addCard', { params, body: card })
    const edit = { params: { ...params, cardId: card.id }, body: { text: `${text}!` } }
    await recorded.send(person, 'editCard', edit)
    await recorded.send(person, 'dotReview', { params, body: { targetId: targets[target], dots: 2 } })
    await recorded.send(person, 'answerPulse', { params, body: { answers: answersOf(pulse) } })
    await everybodyLooks(place)
  }
  for (const person of SITTING) {
    await recorded.send(person, 'getMinutes', { params })
    await recorded.send(person, 'listReviews', { params })
    // Somebody who guesses another's card learns nothing but that it is not theirs
    const guess = SITTING.find((other) => other !== person) ?? person
    const others = { params: { ...params, cardId: `card-of-${guess}` } }
    await recorded.send(person, 'editCard', { ...others, body: { text: 'Geraten' } })
  }
  await recorded.settled()
}

async function held(secrets: Readonly<Record<Sitting, Secrets>>): Promise<Place> {
  const place = await open(await openRecordedDoor())
  await hold(place, secrets)
  return place
}

describe('before the reveal', () => {
  test.each(SITTING)(
    'every byte %s receives is the same, whatever the others have hidden',
    async (person) => {
      const [one, two] = [await held(FIRST), await held({ ...SECOND, [person]: FIRST[person] })]
      try {
        const [first, second] = [one.recorded.received(person), two.recorded.received(person)]
        expect(first.length).toBeGreaterThan(5000)
        expect(first).toContain(FIRST[person].text)
        expect(first).toContain('"type":"review"')
        expect(second).toBe(first)
      } finally {
        await one.recorded.close()
        await two.recorded.close()
      }
    },
  )

  test('the comparison would notice one card, one vote and one answer', async () => {
    const [one, two] = [await held(FIRST), await held(SECOND)]
    for (const person of SITTING)
      expect(two.recorded.received(person)).not.toBe(one.recorded.received(person))
    await one.recorded.close()
    await two.recorded.close()
  })
})

const TYPES = ['review', 'review-part', 'history', 'answered', 'unit-memory', 'objective', 'person'] as const

/** Every record of the organisation and its cycle. */
async function records({ recorded, scene }: Place) {
  const { store } = recorded.door
  const tenant = 'aaaaaaaa-0000-4000-8000-000000000001'
  const found = []
  for (const pk of [tenant, `${tenant}|${scene.cycle.id}`])
    for (const type of TYPES) found.push(...(await store.query(pk, { type, limit: 1000 })).items)
  return found.map(({ record }) => record)
}

const ids = SITTING.map((person) => `card-of-${person}`)

describe('after the reveal', () => {
  test('nothing in the store leads from a card, a vote, a dot or an answer to a person', async () => {
    const place = await held(FIRST)
    const { recorded, params } = place
    const lead = recorded.door.as('lead')
    for (const what of ['votes', 'cards', 'dots', 'pulse'] as const)
      await lead.call('revealReview', { params, body: { what } })
    const all = await records(place)
    for (const secret of Object.values(FIRST)) {
      const holding = all.filter((record) => JSON.stringify(record).includes(secret.text))
      expect(holding).toHaveLength(1)
      expect(JSON.stringify(holding)).not.toMatch(/e0000000-|card-of-|2026-09-07T/)
    }
    const text = JSON.stringify(all)
    for (const id of ids) expect(text).not.toContain(id)
    expect(text).not.toMatch(/"part":"(ballot|dots|pulse)"/)
    expect(all.filter(({ type }) => type === 'answered')).toEqual([])
    const session = all.filter(({ type }) => type === 'review')
    expect(session).toMatchObject([
      { data: { votes: [{ values: [2, 4, 7, 9] }], pulse: { focus: [1, 1, 1, 0, 1] } } },
    ])
    await recorded.close()
  })

  test('the history says that something was revealed, not who wrote, voted or answered', async () => {
    const place = await held(FIRST)
    const history = (await records(place)).filter(
      ({ type, keys }) => type === 'history' && keys.subjectId === place.params.reviewId,
    )
    expect(history.map(({ data }) => (data as { verb: string }).verb).sort()).toEqual([
      'review_created',
      'review_opened',
      'review_revealed',
    ])
    await place.recorded.close()
  })

  test('what is never revealed goes with the session', async () => {
    const place = await held(FIRST)
    await place.recorded.door.as('lead').call('closeReview', { params: place.params })
    const text = JSON.stringify(await records(place))
    for (const { text: secret } of Object.values(FIRST)) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/"part":"(ballot|dots|pulse)"/)
    await place.recorded.close()
  })
})
