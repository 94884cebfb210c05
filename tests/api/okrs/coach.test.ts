import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import '#shared/coach/languages/both.ts'
import { judgeKeyResult } from '#shared/coach/judge.ts'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { idOf, openTeam, PERCENT, type Team } from './team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
})
afterAll(() => team.close())

const REASON = 'Wir meinen es so'
const under = ({ etag }: ObjectiveView) => ({ 'if-match': `"${etag}"` })

describe('asking the coach', () => {
  const ask = (body: object) =>
    team.door.as('guest').call('coachTexts', { body: { language: 'de', ...body } })

  test('anybody may ask about texts that are not stored, and gets them back by their own names', async () => {
    const { objectives, keyResults, set } = await ask({
      objectives: [{ id: 'a', title: 'Kundenportal einführen' }],
      keyResults: [{ id: 'b', title: 'Follow-up innerhalb von 7 Tagen' }],
    })
    expect(objectives).toMatchObject([
      {
        id: 'a',
        language: 'de',
        labels: { isTaskOrProject: true },
        findings: [{ ruleId: 'objective-state' }],
      },
    ])
    expect(keyResults).toMatchObject([{ id: 'b', labels: { targetValue: 7 }, metric: { kind: 'ceiling' } }])
    expect(set).toBeNull()
  })

  test('an English sentence is read as English and answered in the language asked for', async () => {
    const { keyResults } = await ask({ keyResults: [{ title: 'Launch the new website by June' }] })
    expect(keyResults).toMatchObject([{ language: 'en', findings: [{ ruleId: 'key-result-milestone' }] }])
    expect(keyResults[0]?.findings[0]?.question).toContain('in Zahlen')
  })

  test('the server says what the browser says', async () => {
    const title = 'Konversionsrate auf 25 % steigern'
    const [answer] = (await ask({ keyResults: [{ title }] })).keyResults
    const here = judgeKeyResult({ id: null, title }, 'de')
    expect(answer?.metric).toEqual(here.metric)
    expect(answer?.findings).toEqual(
      here.findings.map(({ params, ...finding }) => ({ ...finding, rewrite: finding.rewrite ?? null })),
    )
  })

  test('a whole set is judged together', async () => {
    const revenue = (title: string) => ({ title, hasBaseline: true })
    const { set } = await ask({
      set: {
        objectives: [
          {
            id: 'o',
            title: 'Kundinnen empfehlen uns gern weiter',
            ownerId: null,
            keyResults: [revenue('Umsatz von 4 auf 5 Mio. €'), revenue('Gewinn von 1 auf 2 Mio. €')],
          },
        ],
      },
    })
    const rules = set?.findings.map(({ ruleId }) => ruleId)
    expect(rules).toEqual(
      expect.arrayContaining(['set-objectives', 'set-key-results', 'set-leading', 'set-owner']),
    )
    expect(set?.strength).not.toBe('strong')
  })

  test('too much at once is refused', async () => {
    const objectives = Array.from({ length: 201 }, () => ({ title: 'Viel' }))
    expect(
      await team.door.as('guest').refused('coachTexts', { body: { language: 'de', objectives } }),
    ).toMatchObject({ status: 422, errors: [{ path: '/objectives' }] })
  })
})

describe('a finding that is set aside', () => {
  const dismiss = (objective: ObjectiveView, more: object = {}) =>
    team.door.as('member').call('dismissFinding', {
      params: team.paramsOf(objective),
      body: { ruleId: 'objective-state', keyResultId: null, reason: REASON, ...more },
      headers: under(objective),
    })
  const rename = (objective: ObjectiveView, title: string) =>
    team.door.as('member').call('editObjective', {
      params: team.paramsOf(objective),
      body: { title },
      headers: under(objective),
    })

  test('is kept with who, when and why, and told in the history', async () => {
    const objective = await dismiss(await team.draft('Kundenportal einführen'))
    expect(objective.dismissals).toMatchObject([
      { ruleId: 'objective-state', keyResultId: null, reason: REASON, by: idOf('member') },
    ])
    const { items } = await team.door.as('guest').call('listHistory', { params: team.paramsOf(objective) })
    expect(items).toContainEqual(
      expect.objectContaining({
        verb: 'finding_dismissed',
        reason: REASON,
        changes: [{ field: 'finding', from: null, to: 'objective-state' }],
      }),
    )
  })

  test('stays aside while only white space changes, and ends when the text changes', async () => {
    const dismissed = await dismiss(await team.draft('Kundenportal einführen'))
    const spaced = await rename(dismissed, 'Kundenportal   einführen')
    expect(spaced.dismissals).toHaveLength(1)
    const changed = await rename(spaced, 'Kundenportal abschalten')
    expect(changed.dismissals).toEqual([])
  })

  test('about a key result ends with the words of that key result only', async () => {
    const drafted = await team.addKeyResult(await team.draft(), PERCENT, 'CRM eingeführt')
    const keyResultId = drafted.keyResults[0]?.id ?? null
    const dismissed = await dismiss(drafted, { ruleId: 'key-result-milestone', keyResultId })
    const renamed = await rename(dismissed, 'Ein ganz anderes Objective')
    expect(renamed.dismissals).toMatchObject([{ ruleId: 'key-result-milestone', keyResultId }])
    const edited = await team.door.as('member').call('editKeyResult', {
      params: team.paramsOf(renamed, { keyResultId: keyResultId ?? '' }),
      body: { title: 'CRM im Einsatz' },
      headers: under(renamed),
    })
    expect(edited.dismissals).toEqual([])
  })

  test('is replaced by a second dismissal of the same', async () => {
    const once = await dismiss(await team.draft('Kundenportal einführen'))
    const twice = await dismiss(once, { reason: 'Aus einem besseren Grund' })
    expect(twice.dismissals).toMatchObject([{ reason: 'Aus einem besseren Grund' }])
  })

  test('can be taken back, once', async () => {
    const dismissed = await dismiss(await team.draft('Kundenportal einführen'))
    const params = team.paramsOf(dismissed, { dismissalId: dismissed.dismissals[0]?.id ?? '' })
    const back = await team.door.as('lead').call('restoreFinding', { params, headers: under(dismissed) })
    expect(back.dismissals).toEqual([])
    expect(
      await team.door.as('lead').refused('restoreFinding', { params, headers: under(back) }),
    ).toMatchObject({ status: 404 })
  })

  test.each([
    ['an unknown rule', { ruleId: 'objective-mood' }, '/ruleId'],
    ['no reason', { reason: '  ' }, '/reason'],
    ['a rule about key results without one', { ruleId: 'key-result-milestone' }, '/keyResultId'],
    ['a rule about the whole unit', { ruleId: 'set-balance' }, '/keyResultId'],
  ])('needs to be about something: %s is refused', async (_, more, path) => {
    const objective = await team.draft()
    const problem = await team.door.as('member').refused('dismissFinding', {
      params: team.paramsOf(objective),
      body: { ruleId: 'objective-state', keyResultId: null, reason: REASON, ...more },
      headers: under(objective),
    })
    expect(problem).toMatchObject({ status: 422, errors: [{ path }] })
  })

  test('belongs to the unit: others and guests are refused, and so is nobody', async () => {
    const objective = await team.draft()
    const sent = {
      params: team.paramsOf(objective),
      body: { ruleId: 'objective-state', keyResultId: null, reason: REASON },
      headers: under(objective),
    }
    expect(await team.door.as('outsider').refused('dismissFinding', sent)).toMatchObject({
      reason: 'not_a_member',
    })
    expect(await team.door.as('guest').refused('dismissFinding', sent)).toMatchObject({
      reason: 'guest_reads_only',
    })
    expect(await team.door.nobody.refused('dismissFinding', sent)).toMatchObject({ status: 401 })
  })
})
