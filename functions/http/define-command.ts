import { deliverNow } from '#functions/notices/deliver-now.ts'
import { toOutbox } from '#functions/notices/outbox.ts'
import type { Changed } from '#functions/ports/live.ts'
import { type Change, commitChange, create } from '#functions/records/change.ts'
import { noticeKind } from '#functions/records/notice-kind.ts'
import type { Partition } from '#functions/records/partition.ts'
import type { ContractResponse, ContractSpec } from '#shared/contracts/contract.ts'
import type { NewNotice, Notice } from '#shared/domain/notice/notice.ts'
import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { CycleId } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { DenialReason } from '#shared/policy/actions.ts'
import { type ApiResponse, emptyResponse, jsonResponse } from './api-message.ts'
import { ApiProblem, denied, isAboutState, refused } from './api-problem.ts'
import { type Context, type ContextParts, makeContext } from './context.ts'
import type { Call, Endpoint } from './endpoint.ts'
import { entityTag } from './etags.ts'
import { answeredKind, earlierAnswer, type IdempotencyKey, idempotencyKeyOf } from './idempotency.ts'
import { checkPrecondition } from './precondition.ts'
import { recentChanges } from './recent-changes.ts'
import { refreshMembers } from './refresh-members.ts'

/** What a command makes of what it loaded; `change` is null when everything is already as asked. */
export interface Decision<Value> {
  readonly change: Change | null
  readonly value: Value
  readonly changed?: readonly Omit<Changed, 'tenantId' | 'revision'>[]
  /** Who shall hear of it; written with the change, so that nobody hears of what did not happen. */
  readonly notices?: readonly NewNotice[]
}

export interface CommandSteps<C extends ContractSpec, Loaded, Value> {
  /** Where the change is written: among the organisation's own records, or in the cycle that is answered. */
  readonly scope: 'organisation' | ((context: Context<C>) => CycleId)
  load(context: Context<C>): Promise<Loaded>
  /** Why the reader may not, or null. */
  authorize(context: Context<C>, loaded: Loaded): DenialReason | null
  /** The revision If-Match must name, and that stays when nothing changes. */
  revision?(loaded: Loaded): string
  /** The entity as it is now, for somebody whose If-Match is stale. */
  current?(context: Context<C>, loaded: Loaded): unknown
  /** Runs again from `load` when somebody else was faster, so it must not act on the world. */
  decide(context: Context<C>, loaded: Loaded): Promise<Result<Decision<Value>, Refusal>>
  /**
   * Writes outside the partition that must be there before the change is, e.g. the link in the cycle an objective
   * comes from. May be repeated; false when somebody else was faster there.
   */
  prepare?(context: Context<C>, value: Value): Promise<boolean>
  /** `revision` is the one the written records carry. */
  present(context: Context<C>, value: Value, revision: string): ContractResponse<C>
  /** Address of what was created, below /api. */
  location?(context: Context<C>, value: Value): string
}

/** More writers than this at one record within one request do not happen by chance. */
const ATTEMPTS = 8

interface Attempt<C extends ContractSpec, L, V> {
  readonly contract: C
  readonly steps: CommandSteps<C, L, V>
  readonly call: Call
  readonly key: IdempotencyKey | null
}

const respond = <C extends ContractSpec, L, V>(
  { contract, steps }: Attempt<C, L, V>,
  context: Context<C>,
  written: { value: V; revision: string },
): ApiResponse => {
  const location = steps.location?.(context, written.value)
  const headers = {
    ...(contract.etag ? { etag: entityTag(written.revision) } : {}),
    ...(location === undefined ? {} : { location: `/api${location}` }),
  }
  if (contract.status === 204) return emptyResponse(204, headers)
  return jsonResponse(
    contract.status ?? 200,
    steps.present(context, written.value, written.revision),
    headers,
  )
}

const unwrap = <V>(result: Result<Decision<V>, Refusal>): Decision<V> => {
  if (!result.ok) throw refused(result.error)
  return result.value
}

const partitionOf = <C extends ContractSpec>(
  context: Context<C>,
  scope: CommandSteps<C, never, never>['scope'],
): Partition => (scope === 'organisation' ? context.organisation : context.inCycle(scope(context)))

interface Written<V> {
  readonly decision: Decision<V>
  readonly revision: string
  readonly partition: Partition
  readonly notices: readonly Notice[]
}

/** To screens that show it, and to people who shall hear of it. */
async function decide<C extends ContractSpec, L, V>(
  { contract, steps, call }: Attempt<C, L, V>,
  context: Context<C>,
): Promise<{ decision: Decision<V>; revision: string } | null> {
  const loaded = await steps.load(context)
  if (await refreshMembers(context, loaded)) return null
  const denial = steps.authorize(context, loaded)
  if (denial !== null && !isAboutState(denial)) throw denied(denial)
  const revision = steps.revision?.(loaded)
  if (contract.ifMatch)
    await checkPrecondition(call.request, revision, async () => {
      const current = steps.current?.(context, loaded)
      return { current, recent: await recentChanges(context, partitionOf(context, steps.scope), current) }
    })
  // A state the reader has not seen yet is news (412) before it is an obstacle (409)
  if (denial !== null) throw denied(denial)
  const decision = unwrap(await steps.decide(context, loaded))
  return { decision, revision: decision.change === null ? (revision ?? '') : context.newId() }
}

const announce = async <V>(context: Context, written: Written<V>): Promise<void> => {
  const { services, reader, tenant, now } = context
  const { decision, revision, partition, notices } = written
  const tenantId = reader.tenantId
  const changed = (decision.changed ?? []).map((each) => ({ ...each, tenantId, revision }))
  await Promise.all([
    services.live.publish(changed),
    deliverNow({ services, tenantId, tenant, now }, partition, notices),
  ])
}

const outgoing = <V>(context: Context, { notices = [] }: Decision<V>): readonly Notice[] =>
  toOutbox({ ...context, by: context.reader.personId }, notices)

/** One run from load to commit; null when it has to be repeated: somebody else was faster, or rights have changed. */
async function attempt<C extends ContractSpec, L, V>(given: Attempt<C, L, V>): Promise<ApiResponse | null> {
  // What is about to be changed must not be judged by an older copy
  if (given.steps.scope === 'organisation') given.call.services.tenants.forget(given.call.reader.tenantId)
  const context = await makeContext(given.call as unknown as ContextParts<C>) // validated against this contract
  const partition = partitionOf(context, given.steps.scope)
  const earlier = given.key === null ? null : await earlierAnswer(partition, given.key)
  if (earlier !== null) return earlier
  const decided = await decide(given, context)
  if (decided === null) return null
  const { decision, revision } = decided
  const response = respond(given, context, { value: decision.value, revision })
  if (decision.change === null) return response
  if ((await given.steps.prepare?.(context, decision.value)) === false) return null
  const notices = outgoing(context, decision)
  const answered =
    given.key === null ? [] : [create(answeredKind, { ...given.key, at: context.now, response })]
  const also = [...notices.map((notice) => create(noticeKind, notice)), ...answered]
  const place = { pk: partition.pk, revision }
  const committed = await commitChange(context.services.store, place, { ...decision.change, also })
  if (given.steps.scope === 'organisation' || !committed.ok)
    context.services.tenants.forget(context.reader.tenantId)
  if (committed.ok) await announce(context, { decision, revision, partition, notices })
  return committed.ok ? response : null
}

async function attemptAgain<C extends ContractSpec, L, V>(given: Attempt<C, L, V>): Promise<ApiResponse> {
  for (let count = 1; count < ATTEMPTS; count++) {
    const response = await attempt(given)
    if (response !== null) return response
  }
  throw new ApiProblem('conflict', { why: 'too many writers at once' })
}

/** An endpoint that changes something: load → authorize → decide → commit → present, whole or not at all. */
export function defineCommand<C extends ContractSpec, Loaded, Value>(
  contract: C,
  steps: CommandSteps<NoInfer<C>, Loaded, Value>,
): Endpoint {
  return {
    contract,
    answer: async (call) => {
      const key = contract.idempotent ? idempotencyKeyOf(call) : null
      const given = { contract, steps, call, key }
      const response = await attempt(given)
      return response ?? call.services.turns.take(call.reader.tenantId, () => attemptAgain(given))
    },
  }
}
