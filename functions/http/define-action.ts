import type { ContractResponse, ContractSpec } from '#shared/contracts/contract.ts'
import type { DenialReason } from '#shared/policy/actions.ts'
import { jsonResponse } from './api-message.ts'
import { denied } from './api-problem.ts'
import { type Context, type ContextParts, makeContext } from './context.ts'
import type { Endpoint } from './endpoint.ts'
import { entityTag } from './etags.ts'
import { refreshMembers } from './refresh-members.ts'

export interface ActionSteps<C extends ContractSpec, Loaded, Done> {
  load(context: Context<C>): Promise<Loaded>
  /** Why the reader may not, or null. */
  authorize(context: Context<C>, loaded: Loaded): DenialReason | null
  /** Acts on the world outside; runs once, so it must itself know how to go on after a failure in the middle. */
  act(context: Context<C>, loaded: Loaded): Promise<Done>
  present(context: Context<C>, done: Done): ContractResponse<C>
  /** The tag of what is answered, where the contract promises one. */
  entity?(done: Done): string
}

/**
 * An endpoint that asks or moves something outside of the store: load → authorize → act → present. Where it writes
 * records it does so itself, step by step, because what has happened outside cannot be taken back by a lost race.
 */
export function defineAction<C extends ContractSpec, Loaded, Done>(
  contract: C,
  steps: ActionSteps<NoInfer<C>, Loaded, Done>,
): Endpoint {
  const loadFresh = async (parts: ContextParts<C>): Promise<{ context: Context<C>; loaded: Loaded }> => {
    const context = await makeContext(parts)
    const loaded = await steps.load(context)
    if (!(await refreshMembers(context, loaded))) return { context, loaded }
    const again = await makeContext(parts)
    return { context: again, loaded: await steps.load(again) }
  }
  return {
    contract,
    answer: async (call) => {
      const { context, loaded } = await loadFresh(call as unknown as ContextParts<C>) // validated against this contract
      const denial = steps.authorize(context, loaded)
      if (denial !== null) throw denied(denial)
      const done = await steps.act(context, loaded)
      const etag = steps.entity?.(done)
      const headers = etag === undefined ? {} : { etag: entityTag(etag) }
      return jsonResponse(contract.status ?? 200, steps.present(context, done), headers)
    },
  }
}
