/**
 * The part of the contract between the Functions worker and a programming model that HTTP and timer functions use.
 * Source: `types-core/index.d.ts` of azure-functions-nodejs-worker; the module itself is not published.
 */
export type LogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none'
export type LogCategory = 'user' | 'system' | 'customMetric'

export interface NullableString {
  value?: string
}

export interface RpcCookie {
  name?: string
  value?: string
  domain?: NullableString
  path?: NullableString
  expires?: { value?: { seconds?: number } }
  secure?: { value?: boolean }
  httpOnly?: { value?: boolean }
  sameSite?: 'none' | 'lax' | 'strict' | 'explicitNone'
  maxAge?: { value?: number }
}

export interface RpcHttp {
  method?: string
  url?: string
  nullableHeaders?: Record<string, NullableString>
  nullableParams?: Record<string, NullableString>
  nullableQuery?: Record<string, NullableString>
  headers?: Record<string, string>
  cookies?: RpcCookie[]
  statusCode?: string
  body?: RpcTypedData | null
}

export interface RpcTypedData {
  string?: string
  json?: string
  bytes?: Uint8Array
  int?: number
  double?: number
  http?: RpcHttp
}

export interface RpcBinding {
  type?: string
  direction?: 'in' | 'out' | 'inout'
  [option: string]: unknown
}

export interface FunctionMetadata {
  name: string
  bindings: Record<string, RpcBinding>
  retryOptions?: unknown
}

export type FunctionCallback = (...args: unknown[]) => unknown

export interface InvocationRequest {
  invocationId: string
  functionId: string
  inputData: { name: string; data: RpcTypedData }[]
  triggerMetadata: Record<string, RpcTypedData>
  traceContext?: { traceParent: string; traceState: string }
}

export interface InvocationResponse {
  invocationId: string
  returnValue?: RpcTypedData | null
  outputData?: { name: string; data: RpcTypedData }[]
}

export interface CoreInvocationContext {
  invocationId: string
  request: InvocationRequest
  metadata: FunctionMetadata
  state?: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks' | undefined
  log(level: LogLevel, category: LogCategory, message: string): void
}

export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>
}

export interface ProgrammingModel {
  name: string
  version: string
  getInvocationModel(context: CoreInvocationContext): InvocationModel
  getCapabilities?(defaults: Record<string, string>): Promise<Record<string, string>>
}

export type HookCallback = (context: Record<string, unknown>) => unknown
