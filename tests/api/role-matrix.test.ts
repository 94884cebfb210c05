import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ContractName, contracts } from '#shared/contracts/contracts.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { bodyFor, type FullScene, setUpFully } from './support/full-scene.ts'
import type { PersonName } from './support/people.ts'

/**
 * Who may ask for which change, as the API itself answers. "may" means that permission is not what stands in the way:
 * the change names no state it is based on, or a wrong one, so nothing is changed and every row starts from the same.
 */
const ROLES = ['admin', 'lead', 'member', 'outsider', 'guest'] as const satisfies readonly PersonName[]
type Expected =
  | 'may'
  | 'not_facilitating'
  | 'guest_reads_only'
  | 'not_a_member'
  | 'needs_lead'
  | 'needs_admin'
  | 'not_the_author'

const adminOnly = ['may', 'needs_admin', 'needs_admin', 'needs_admin', 'guest_reads_only'] as const
const leads = ['may', 'may', 'needs_lead', 'needs_lead', 'guest_reads_only'] as const
const members = ['may', 'may', 'may', 'not_a_member', 'guest_reads_only'] as const
/** The session in the scene is facilitated by the lead, who is there. */
const facilitator = [
  'not_facilitating',
  'may',
  'not_facilitating',
  'not_a_member',
  'guest_reads_only',
] as const
const successors = ['may', 'may', 'not_facilitating', 'not_a_member', 'guest_reads_only'] as const
/** One speaks for oneself: an admin from outside the unit has no vote in it. */
const voices = ['not_a_member', 'may', 'may', 'not_a_member', 'guest_reads_only'] as const
const cardAuthor = ['not_a_member', 'not_the_author', 'may', 'not_a_member', 'guest_reads_only'] as const
const anybody = ['may', 'may', 'may', 'may', 'may'] as const

/** The check-in and the comment in the scene are the member's. */
const authorInUnit = ['not_the_author', 'not_the_author', 'may', 'not_a_member', 'guest_reads_only'] as const
const author = ['not_the_author', 'not_the_author', 'may', 'not_the_author', 'guest_reads_only'] as const

type Row = readonly [name: ContractName, body: 'usual' | object, expected: readonly Expected[]]
const MATRIX: readonly Row[] = [
  ['putOrganisation', 'usual', adminOnly],
  ['createUnit', 'usual', adminOnly],
  ['editUnit', 'usual', adminOnly],
  ['editUnit', { archived: true }, adminOnly],
  ['editUnit', { teamId: null }, leads],
  ['syncMembers', 'usual', leads],
  ['createCycle', 'usual', adminOnly],
  ['createSample', 'usual', adminOnly],
  ['discardSample', 'usual', adminOnly],
  ['editCycle', 'usual', adminOnly],
  ['transitionCycle', 'usual', adminOnly],
  ['createObjective', 'usual', members],
  ['editObjective', 'usual', members],
  ['archiveObjective', 'usual', members],
  ['transitionObjective', { to: 'cancelled', reason: 'Es gibt Wichtigeres' }, leads],
  ['transitionObjective', { to: 'closed', grade: 0.3, reason: null, keyResults: [] }, leads],
  ['addKeyResult', 'usual', members],
  ['editKeyResult', 'usual', members],
  ['archiveKeyResult', 'usual', members],
  ['createCheckIn', 'usual', members],
  ['correctCheckIn', 'usual', authorInUnit],
  ['deleteCheckIn', 'usual', authorInUnit],
  ['coachTexts', 'usual', ['may', 'may', 'may', 'may', 'may']],
  ['dismissFinding', 'usual', members],
  ['restoreFinding', 'usual', members],
  ['dismissSetFinding', 'usual', members],
  ['restoreSetFinding', 'usual', members],
  ['putCalendarPlan', 'usual', leads],
  ['previewCalendarPlan', 'usual', leads],
  ['bookCalendarPlan', 'usual', leads],
  ['cancelCalendarPlan', 'usual', leads],
  ['reconcileCalendarPlan', 'usual', leads],
  ['resolveCalendarDrift', 'usual', leads],
  ['addComment', 'usual', ['may', 'may', 'may', 'may', 'guest_reads_only']],
  ['createReview', 'usual', members],
  ['openReview', 'usual', members],
  ['stepReview', 'usual', facilitator],
  ['setFacilitator', 'usual', successors],
  ['joinReview', 'usual', anybody],
  ['leaveReview', 'usual', anybody],
  ['editReview', 'usual', facilitator],
  ['voteReview', 'usual', voices],
  ['revealReview', 'usual', facilitator],
  ['addCard', 'usual', voices],
  ['editCard', 'usual', cardAuthor],
  ['deleteCard', 'usual', cardAuthor],
  ['groupCards', 'usual', voices],
  ['dotReview', 'usual', voices],
  ['answerPulse', 'usual', voices],
  ['addItem', 'usual', members],
  ['editItem', 'usual', members],
  ['deleteItem', 'usual', members],
  ['addAction', 'usual', members],
  ['editAction', 'usual', members],
  ['putMinutes', 'usual', members],
  ['postMinutes', 'usual', members],
  ['bindMeeting', 'usual', members],
  ['negotiateLive', 'usual', anybody],
  ['closeReview', 'usual', facilitator],
  ['reopenReview', 'usual', leads],
  ['editComment', 'usual', author],
  ['deleteComment', 'usual', author],
  ['createAlignment', 'usual', members],
  ['editAlignment', 'usual', members],
  ['withdrawAlignment', 'usual', members],
  // The outsider belongs to the unit that is depended on
  ['answerAlignment', 'usual', ['not_a_member', 'not_a_member', 'not_a_member', 'may', 'guest_reads_only']],
  ['askForContributions', 'usual', members],
  ['withdrawContributionRequest', 'usual', members],
  [
    'declineContribution',
    'usual',
    ['not_a_member', 'not_a_member', 'not_a_member', 'may', 'guest_reads_only'],
  ],
  // A yes is given for oneself; of an active objective nobody asks it, which is no question of permission
  ['answerAgreement', 'usual', ['not_a_member', 'may', 'may', 'not_a_member', 'guest_reads_only']],
]

let door: FrontDoor
let scene: FullScene
beforeAll(async () => {
  door = await openFrontDoor()
  scene = await setUpFully(door)
})
afterAll(() => door.close())

/** Refusals first: they leave the scene as it is. */
const lastWhoMay = (a: readonly unknown[], b: readonly unknown[]): number =>
  Number(a[2] === 'may') - Number(b[2] === 'may')

const cases = MATRIX.flatMap(([name, body, expected]) =>
  ROLES.map((role, index) => {
    const label = body === 'usual' ? name : `${name} ${JSON.stringify(body)}`
    return [label, role, expected[index] ?? 'may', name, body] as const
  }).sort(lastWhoMay),
)

describe('who may do what', () => {
  test.each(cases)('%s, asked for by the %s: %s', async (_, role, expected, name, body) => {
    const sent = { params: scene.params, body: body === 'usual' ? bodyFor(name, scene) : body }
    const { status, body: answer } = await door.as(role).send(name, sent)
    if (expected === 'may') expect(status, JSON.stringify(answer)).not.toBe(403)
    else expect(answer).toMatchObject({ status: 403, code: 'forbidden', reason: expected })
  })
})

/**
 * Carrying over asks for a second cycle; carry-over.test.ts has its own table. Graph has no role: what counts is the
 * secret of its subscription, see told-of-changes.test.ts.
 */
const ELSEWHERE: readonly ContractName[] = ['carryOver', 'receiveCalendarHints']

test('every change has its row', () => {
  const changes = Object.values(contracts).filter(({ method }) => method !== 'GET')
  const rows = new Set<string>([...MATRIX.map(([name]) => name), ...ELSEWHERE])
  expect(changes.map(({ name }) => name).filter((name) => !rows.has(name))).toEqual([])
})

test('what the answer says about rights is what the server does', async () => {
  for (const role of ROLES) {
    const { objective, unit, cycle } = await door.as(role).call('getObjective', { params: scene.params })
    const shown = { ...objective.denials, ...unit.denials, ...cycle.denials }
    for (const [action, name] of [
      ['objective.edit', 'editObjective'],
      ['keyResult.checkIn', 'createCheckIn'],
      ['objective.link', 'createAlignment'],
      ['unit.edit', 'editUnit'],
      ['unit.sync', 'syncMembers'],
      ['cycle.edit', 'editCycle'],
    ] as const) {
      const sent = { params: scene.params, body: bodyFor(name, scene) }
      const { status } = await door.as(role).send(name, sent)
      expect([role, action, status === 403]).toEqual([role, action, shown[action] !== undefined])
    }
  }
})
