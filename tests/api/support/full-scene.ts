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
    readonly alignment: string
  }
}

/** A retrospective the lead has opened. */
async function openedReview(door: FrontDoor, { cycle, sales }: Scene) {
  const body = { unitId: sales.id, ritual: 'retrospective' }
  const { id } = await door.as('member').call('createReview', { params: { cycleId: cycle.id }, body })
  const params = { cycleId: cycle.id, reviewId: id }
  await door.as('lead').call('joinReview', { params })
  await door.as('lead').call('openReview', { params })
  return { reviewId: id }
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
      ...review,
      alignmentId: alignment.id,
      servedId: served.id,
    },
    etags: {
      unit: scene.sales.etag,
      cycle: scene.cycle.etag,
      objective: now.etag,
      settings: settingsEtag,
      alignment: alignment.etag,
    },
  }
}

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
    correctCheckIn: { value: 4 },
    createCheckIn: { value: 5, confidence: 5 },
    coachTexts: { language: 'de', keyResults: [{ title: '200 Leads im Monat' }] },
    dismissFinding: { ruleId: 'objective-need', keyResultId: null, reason: 'Steht in der Strategie' },
    addComment: { text: 'Weiter so' },
    editComment: { text: 'Sehr gut so' },
    carryOver: {
      toCycleId: 'elsewhere',
      objectives: [{ objectiveId: scene.params.objectiveId, keyResultIds: [] }],
    },
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
    stepReview: { from: 'open_actions', to: 'write' },
    setFacilitator: { personId: people.lead.oid },
    bookCalendarPlan: { fingerprint: 'none' },
    resolveCalendarDrift: { ids: ['none'], with: 'accept' },
    createUnit: { name: 'Neu' },
    editUnit: { name: 'Anders' },
  }
  return bodies[name]
}

export const queryFor = (name: ContractName): Readonly<Record<string, string>> =>
  name === 'search' ? { q: 'interviews' } : {}

/** The tag a change of this endpoint has to name. */
export const headersFor = (name: ContractName, { etags }: FullScene): Readonly<Record<string, string>> => {
  if (name === 'putOrganisation') return { 'if-match': `"${etags.settings}"` }
  if (name === 'putCalendarPlan') return { 'if-match': '"proposed"' }
  if (name === 'editUnit') return { 'if-match': `"${etags.unit}"` }
  if (name === 'editCycle' || name === 'transitionCycle') return { 'if-match': `"${etags.cycle}"` }
  if (/^(edit|withdraw|answer)Alignment$/.test(name)) return { 'if-match': `"${etags.alignment}"` }
  return { 'if-match': `"${etags.objective}"` }
}
