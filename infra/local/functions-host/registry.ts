import type {
  FunctionCallback,
  FunctionMetadata,
  HookCallback,
  ProgrammingModel,
  RpcBinding,
} from './core-types.ts'

export interface RegisteredFunction {
  metadata: FunctionMetadata
  callback: FunctionCallback
  triggerName: string
  trigger: RpcBinding
}

// The host refuses other names: https://learn.microsoft.com/azure/azure-functions/functions-reference-node
const functionName = /^[a-z][a-z0-9_-]{0,127}$/i

/** What the functions app has told the worker through `@azure/functions-core`. */
export class Registry {
  readonly functions = new Map<string, RegisteredFunction>()
  readonly #hooks = new Map<string, Set<HookCallback>>()
  model: ProgrammingModel | undefined

  add(metadata: FunctionMetadata, callback: FunctionCallback): void {
    const key = metadata.name.toLowerCase()
    if (!functionName.test(metadata.name)) throw new Error(`"${metadata.name}" is not a function name.`)
    if (this.functions.has(key)) throw new Error(`A function named "${metadata.name}" is already registered.`)
    this.functions.set(key, { metadata, callback, ...triggerOf(metadata) })
  }

  ofType(triggerType: string): RegisteredFunction[] {
    return [...this.functions.values()].filter(({ trigger }) => trigger.type === triggerType)
  }

  addHook(name: string, callback: HookCallback): () => void {
    const callbacks = this.#hooks.get(name) ?? new Set()
    this.#hooks.set(name, callbacks.add(callback))
    return () => callbacks.delete(callback)
  }

  /** Runs the hooks of one name in the order of registration. */
  async runHooks(name: string, context: Record<string, unknown>): Promise<void> {
    for (const callback of this.#hooks.get(name) ?? []) await callback(context)
  }
}

function triggerOf(metadata: FunctionMetadata): { triggerName: string; trigger: RpcBinding } {
  for (const [triggerName, trigger] of Object.entries(metadata.bindings)) {
    if (/trigger$/i.test(trigger.type ?? '')) return { triggerName, trigger }
  }
  throw new Error(`Function "${metadata.name}" has no trigger.`)
}
