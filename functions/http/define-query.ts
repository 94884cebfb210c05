import type { ContractResponse, ContractSpec } from '#shared/contracts/contract.ts'
import {
  type ApiRequest,
  type ApiResponse,
  emptyResponse,
  jsonResponse,
  textResponse,
  writtenJson,
} from './api-message.ts'
import { type Context, type ContextParts, makeContext } from './context.ts'
import type { Endpoint } from './endpoint.ts'
import { entityTag, noneMatches, viewHash, viewTag } from './etags.ts'

export interface QuerySteps<C extends ContractSpec, Loaded> {
  load(context: Context<C>): Promise<Loaded>
  /**
   * For a reader who seems to have no rights here: whether the directory knows better. True makes everything load
   * again.
   */
  lookAgain?(context: Context<C>, loaded: Loaded): Promise<boolean>
  /**
   * Revisions of what was loaded beyond the organisation's snapshot. With the day and the reader's rights they name
   * the view, so an unchanged one is answered with 304 before it is presented.
   */
  revisions?(loaded: Loaded): readonly string[]
  /** Where the view is about one entity: its revision, which a change may send back in If-Match. */
  entity?(loaded: Loaded): string
  present(context: Context<C>, loaded: Loaded): ContractResponse<C>
  /**
   * The answer is asked for often and is wholly named by its tag, so it is written out once per tag. Not for answers
   * that tell the time or differ by language.
   */
  readonly isKept?: boolean
}

const tagOf = <C extends ContractSpec, L>(
  steps: QuerySteps<C, L>,
  context: Context<C>,
  loaded: L,
): string => {
  const { reader, tenant, today } = context
  const view = viewHash([
    tenant.version,
    today,
    reader.personId,
    ...reader.roles,
    ...(steps.revisions?.(loaded) ?? []),
  ])
  return steps.entity ? entityTag(steps.entity(loaded), view) : viewTag(view)
}

const respond = <C extends ContractSpec>(
  { media }: C,
  answer: ContractResponse<C>,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse =>
  media === undefined ? jsonResponse(200, answer, headers) : textResponse(media, String(answer), headers)

interface Read<C extends ContractSpec, L> {
  readonly context: Context<C>
  readonly loaded: L
}

async function read<C extends ContractSpec, L>(
  steps: QuerySteps<C, L>,
  parts: ContextParts<C>,
): Promise<Read<C, L>> {
  const context = await makeContext(parts)
  const loaded = await steps.load(context)
  if (!(await steps.lookAgain?.(context, loaded))) return { context, loaded }
  const again = await makeContext(parts)
  return { context: again, loaded: await steps.load(again) }
}

async function answerTagged<C extends ContractSpec, L>(
  { contract, steps }: { readonly contract: C; readonly steps: QuerySteps<C, L> },
  { context, loaded }: Read<C, L>,
  request: ApiRequest,
): Promise<ApiResponse> {
  const etag = tagOf(steps, context, loaded)
  const headers = { etag, 'cache-control': 'private, no-cache' }
  if (noneMatches(request.headers.get('if-none-match'), etag)) return emptyResponse(304, headers)
  if (!steps.isKept) return respond(contract, steps.present(context, loaded), headers)
  const write = () => new TextEncoder().encode(JSON.stringify(steps.present(context, loaded)))
  return writtenJson(context.services.presented.answers.get(`${request.url} ${etag}`, write), headers)
}

/** An endpoint that only reads. Everybody of the organisation may read everything of it. */
export function defineQuery<C extends ContractSpec, Loaded>(
  contract: C,
  steps: QuerySteps<NoInfer<C>, Loaded>,
): Endpoint {
  return {
    contract,
    answer: async (call) => {
      const found = await read(steps, call as unknown as ContextParts<C>) // validated against this contract
      if (contract.etag) return answerTagged({ contract, steps }, found, call.request)
      return respond(contract, steps.present(found.context, found.loaded))
    },
  }
}
