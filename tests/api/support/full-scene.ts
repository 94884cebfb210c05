import type { ContractName } from '#shared/contracts/contracts.ts'
import type { FrontDoor } from './front-door.ts'
import { people } from './people.ts'
import { active, type Scene, setUp } from './scene.ts'

/** A scene in which every address of the API leads somewhere. */
export interface FullScene extends Scene {
  /** Fills the braces of any path. */
  readonly params: Readonly<Record<string, string>>
  readonly etags: {
    readonly unit: string
    readonly cycle: string
    readonly objective: string
    readonly settings: string
    readonly review: string
    readonly alignment: string
    /** Of what the service team is asked for. */
    readonly asked: string
  }
}

/** A retrospective the lead has opened, with a member's card, a note and an action. */
async function openedReview(door: FrontDoor, { cycle, sales }: Scene) {
  const [lead, member] = [door.as('lead'), door.as('member')]
  const body = { unitId: sales.id, ritual: 'retrospective' }
  const { id } = await member.call('createReview', { params: { cycleId: cycle.id }, body })
  const params = { cycleId: cycle.id, reviewId: id }
  await lead.call('joinReview', { params })
  const { etag } = await lead.call('openReview', { params })
  const card = { id: 'card-1', columnId: 'keep', text: 'Die kurzen Wege' }
  await member.call('addCard', { params, body: card })
  const item = await member.call('addItem', { params, body: { kind: 'decision', text: 'Wir bleiben dabei' } })
  const action = await member.call('addAction', { params, body: { text: 'Den Raum buchen' } })
  const ids = { reviewId: id, ritual: 'retrospective', cardId: card.id, itemId: item.id, actionId: action.id }
  return { ids, etag }
}

export async function setUpFully(door: FrontDoor): Promise<FullScene> {
  const scene = await setUp(door)
  const { objective, keyResult } = await active(door, scene)
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id }
  const member = door.as('member')
  const { checkIn } = await member.call('createCheckIn', { params, body: { value: 3, confidence: 7 } })
  const comment = await member.call('addComment', { params, body: { text: 'Gut so' } })
  const finding = {
    ruleId: 'objective-value',
    keyResultId: null,
    reason: 'Der Nutzen steht in der Begründung',
  }
  const aimed = await member.call('getObjective', { params })
  const headers = { 'if-match': `"${aimed.objective.etag}"` }
  const { dismissals } = await member.call('dismissFinding', { params, body: finding, headers })
  await member.call('dismissSetFinding', {
    params: { ...params, unitId: scene.sales.id },
    body: { ruleId: 'set-objectives', reason: 'Ein Ziel genügt uns' },
  })
  const review = await openedReview(door, scene)
  const served = await door
    .as('outsider')
    .call('createObjective', { params, body: { unitId: scene.service.id, title: 'Wir antworten schneller' } })
  const alignment = await member.call('createAlignment', {
    params,
    body: {
      kind: 'depends_on',
      from: { objectiveId: objective.id },
      to: { objectiveId: served.id },
      message: 'Antworten auf Anfragen von Schlüsselkunden',
    },
  })
  const { requests } = await member.call('askForContributions', {
    params,
    body: { unitIds: [scene.service.id], message: 'Was hilft euren Kunden dabei?' },
  })
  const { objective: now } = await member.call('getObjective', { params })
  const { settingsEtag } = await member.call('getMe')
  return {
    ...scene,
    params: {
      ...params,
      unitId: scene.sales.id,
      checkInId: checkIn.id,
      commentId: comment.id,
      dismissalId: dismissals[0]?.id ?? '',
      ...review.ids,
      alignmentId: alignment.id,
      servedId: served.id,
      askedUnitId: scene.service.id,
    },
    etags: {
      unit: scene.sales.etag,
      cycle: scene.cycle.etag,
      objective: now.etag,
      settings: settingsEtag,
      review: review.etag,
      alignment: alignment.etag,
      asked: requests[0]?.etag ?? '',
    },
  }
}

export const MEETING = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0'

/** A body the contract accepts, where it takes one. */
export const bodyFor = (name: ContractName, scene: FullScene): unknown => {
  const bodies: Partial<Record<ContractName, unknown>> = {
    createAlignment: {
      kind: 'contributes_to',
      from: { objectiveId: scene.params.objectiveId },
      to: { objectiveId: scene.params.servedId },
    },
    editAlignment: { message: 'Antworten innerhalb eines Tages' },
    answerAlignment: { answer: 'confirmed' },
    askForContributions: { unitIds: [scene.service.id] },
    declineContribution: { message: 'Dieses Mal nicht' },
    correctCheckIn: { value: 4 },
    createCheckIn: { value: 5, confidence: 5 },
    coachTexts: { language: 'de', keyResults: [{ title: '200 Leads im Monat' }] },
    dismissFinding: { ruleId: 'objective-need', keyResultId: null, reason: 'Steht in der Strategie' },
    dismissSetFinding: { ruleId: 'set-balance', reason: 'Dieses Mal gewollt' },
    addComment: { text: 'Weiter so' },
    editComment: { text: 'Sehr gut so' },
    carryOver: {
      toCycleId: 'elsewhere',
      objectives: [{ objectiveId: scene.params.objectiveId, keyResultIds: [] }],
    },
    createSample: { language: 'de' },
    createCycle: { name: 'Neu', startsOn: '2027-01-01', endsOn: '2027-04-15' },
    editCycle: { name: 'Herbst' },
    transitionCycle: { to: 'closing' },
    addKeyResult: { title: 'Noch eins', metric: { kind: 'yes_no' } },
    editKeyResult: { title: 'Anders' },
    answerAgreement: { answer: 'yes' },
    createObjective: { unitId: scene.sales.id, title: 'Neu' },
    editObjective: { title: 'Anders' },
    transitionObjective: { to: 'cancelled', reason: 'Es gibt Wichtigeres' },
    putOrganisation: {
      name: 'Nordwind',
      timeZone: 'Europe/Berlin',
      language: 'de',
      cadenceDays: 7,
      thresholds: { onTrack: 0.1, atRisk: 0.25 },
      limits: { objectivesPerUnit: { min: 3, max: 5 }, keyResultsPerObjective: { min: 3, max: 5 } },
      topDownShare: 0.4,
      holidays: 'DE',
      reminders: true,
    },
    putCalendarPlan: {
      weekday: 3,
      startsAt: '10:00',
      timeZone: 'Europe/Berlin',
      language: 'de',
      home: 'facilitator',
      skipsHolidays: true,
      rituals: [],
    },
    previewCalendarPlan: { withFreeBusy: false },
    createReview: { unitId: scene.sales.id, ritual: 'retrospective' },
    editReview: { language: 'en' },
    voteReview: {
      votes: [
        { objectiveId: scene.params.objectiveId, keyResultId: scene.params.keyResultId, confidence: 7 },
      ],
    },
    revealReview: { what: 'votes' },
    addCard: { id: 'card-2', columnId: 'try', text: 'Öfter miteinander reden' },
    editCard: { text: 'Die sehr kurzen Wege' },
    groupCards: { cardIds: [], groupId: null },
    dotReview: { targetId: 'nothing', dots: 1 },
    answerPulse: {
      answers: { agreed_together: 4, influence: 3, transparency: 5, focus: 2, learning: 4 },
    },
    addItem: { kind: 'parking', text: 'Wo feiern wir?' },
    editItem: { text: 'Wir bleiben unbedingt dabei' },
    addAction: { text: 'Noch etwas tun' },
    editAction: { state: 'done' },
    putMinutes: { markdown: 'Es war gut.' },
    postMinutes: { to: ['calendar'] },
    negotiateLive: { boards: [{ cycleId: scene.cycle.id, unitId: scene.sales.id }] },
    reopenReview: { reason: 'Etwas fehlt noch' },
    bindMeeting: {
      joinUrl: MEETING,
      cycleId: scene.cycle.id,
      unitId: scene.sales.id,
      ritual: 'retrospective',
    },
    stepReview: { from: 'open_actions', to: 'write' },
    setFacilitator: { personId: people.lead.oid },
    bookCalendarPlan: { fingerprint: 'none' },
    resolveCalendarDrift: { ids: ['none'], with: 'accept' },
    createUnit: { name: 'Neu' },
    editUnit: { name: 'Anders' },
  }
  return bodies[name]
}

export const queryFor = (name: ContractName): Readonly<Record<string, string>> => {
  if (name === 'findByMeeting' || name === 'getAppointment') return { joinUrl: MEETING }
  return name === 'search' ? { q: 'interviews' } : {}
}

/** The tag a change of this endpoint has to name. */
export const headersFor = (name: ContractName, { etags }: FullScene): Readonly<Record<string, string>> => {
  if (name === 'putOrganisation') return { 'if-match': `"${etags.settings}"` }
  if (name === 'putCalendarPlan') return { 'if-match': '"proposed"' }
  if (name === 'editUnit') return { 'if-match': `"${etags.unit}"` }
  if (name === 'editCycle' || name === 'transitionCycle') return { 'if-match': `"${etags.cycle}"` }
  if (/^(edit|withdraw|answer)Alignment$/.test(name)) return { 'if-match': `"${etags.alignment}"` }
  if (/^(decline|withdraw)Contribution/.test(name)) return { 'if-match': `"${etags.asked}"` }
  if (name === 'editReview' || name === 'putMinutes') return { 'if-match': `"${etags.review}"` }
  return { 'if-match': `"${etags.objective}"` }
}
