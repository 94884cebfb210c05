import { describe, expect, test } from 'vitest'
import { begunWith, draftOf, patchOf } from '#tab/okr/metric-editor/editor-draft.ts'
import { inLanguage } from './support/language.ts'
import { keyResultView, objectiveView } from './support/views.ts'

inLanguage('de-DE')

const draftState = objectiveView({ state: 'draft' })
const active = objectiveView({ state: 'active' })
const before = keyResultView({ weight: 1, ownerId: 'anna' })

describe('what the metric editor sends', () => {
  const begun = begunWith(draftState, before)
  const typed = draftOf(before)

  test('is nothing when nothing was typed', () =>
    expect(patchOf(draftState, begun.fields, typed)).toEqual({}))
  test('is only what was typed, so that what somebody else changed meanwhile stays', () => {
    // the screen knows another weight by now: compared with it, the old one would be sent back
    expect(patchOf(draftState, begun.fields, { ...typed, ownerId: 'kai' })).toEqual({ ownerId: 'kai' })
  })
  test('names nobody with null', () => {
    expect(patchOf(draftState, begun.fields, { ...typed, ownerId: '' })).toEqual({ ownerId: null })
  })
  test.each(['-1', '101', 'viel', ''])('waits while the weight is "%s"', (weight) => {
    expect(patchOf(draftState, begun.fields, { ...typed, weight })).toBeNull()
  })
  test('waits for the reason once the objective is active and the metric is another', () => {
    const form = { ...typed.form, target: '12' }
    expect(patchOf(active, begun.fields, { ...typed, form })).toBeNull()
    const patch = patchOf(active, begun.fields, { ...typed, form, reason: 'Zu leicht' })
    expect(patch).toMatchObject({ metric: { kind: 'increase', target: 12 }, reason: 'Zu leicht' })
  })
  test('needs no reason for a new owner', () => {
    expect(patchOf(active, begun.fields, { ...typed, ownerId: 'kai' })).toEqual({ ownerId: 'kai' })
  })
  test('can be another kind of measure altogether', () => {
    const patch = patchOf(draftState, begun.fields, { ...typed, form: { ...typed.form, kind: 'yes_no' } })
    expect(patch).toEqual({ metric: { kind: 'yes_no' } })
  })
})
