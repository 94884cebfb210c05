import { randomUUID } from 'node:crypto'
import type {
  CoreInvocationContext,
  InvocationRequest,
  InvocationResponse,
  LogLevel,
  RpcTypedData,
} from './core-types.ts'
import type { RegisteredFunction, Registry } from './registry.ts'

export type HostLog = (level: LogLevel, message: string) => void

export interface Invocation {
  fn: RegisteredFunction
  /** What the trigger hands over. */
  input: RpcTypedData
  triggerMetadata?: Record<string, RpcTypedData>
  traceParent?: string | undefined
}

/** Runs one function through the app's own programming model: arguments, hooks, handler, hooks, response. */
export async function invoke(
  registry: Registry,
  invocation: Invocation,
  log: HostLog,
): Promise<InvocationResponse> {
  if (!registry.model) throw new Error('The functions app has set no programming model.')
  const core = createCoreContext(invocation, log)
  const model = registry.model.getInvocationModel(core)
  const { context, inputs } = await model.getArguments()
  const shared = { hookData: {}, appHookData: {}, invocationContext: context }

  const before = { ...shared, functionCallback: invocation.fn.callback, inputs }
  core.state = 'preInvocationHooks'
  await registry.runHooks('preInvocation', before)

  const after: Record<string, unknown> = { ...shared, inputs: before.inputs, result: null, error: null }
  core.state = 'invocation'
  try {
    after.result = await model.invokeFunction(context, before.inputs, before.functionCallback)
  } catch (error) {
    after.error = error ?? new Error('The function threw nothing.')
  }
  core.state = 'postInvocationHooks'
  await registry.runHooks('postInvocation', after)
  core.state = undefined
  if (after.error !== null) throw after.error
  return model.getResponse(context, after.result)
}

function createCoreContext(invocation: Invocation, log: HostLog): CoreInvocationContext {
  const request = toRequest(invocation)
  return {
    invocationId: request.invocationId,
    request,
    metadata: invocation.fn.metadata,
    log: (level, _category, message) => log(level, `${invocation.fn.metadata.name}: ${message}`),
  }
}

function toRequest({ fn, input, triggerMetadata, traceParent }: Invocation): InvocationRequest {
  return {
    invocationId: randomUUID(),
    functionId: fn.metadata.name,
    inputData: [{ name: fn.triggerName, data: input }],
    triggerMetadata: triggerMetadata ?? {},
    traceContext: { traceParent: traceParent ?? newTraceParent(), traceState: '' },
  }
}

const hexId = () => randomUUID().replaceAll('-', '')

/** W3C Trace Context, version 00, not sampled. */
function newTraceParent(): string {
  return `00-${hexId()}-${hexId().slice(16)}-00`
}
