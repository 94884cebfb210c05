import Module from 'node:module'
import type {
  FunctionCallback,
  FunctionMetadata,
  HookCallback,
  LogLevel,
  ProgrammingModel,
} from './core-types.ts'
import type { Registry } from './registry.ts'

const hostVersion = '4.1044.0'
const workerVersion = '3.13.0'
const hookNames = ['preInvocation', 'postInvocation', 'appStart', 'appTerminate', 'log']

class Disposable {
  readonly #end: () => void
  constructor(end: () => void) {
    this.#end = end
  }
  dispose(): void {
    this.#end()
  }
}

function createCoreModule(registry: Registry, log: (level: LogLevel, message: string) => void) {
  return {
    version: workerVersion,
    hostVersion,
    getFuncHostVersion: () => hostVersion,
    setProgrammingModel: (model: ProgrammingModel) => {
      registry.model = model
    },
    getProgrammingModel: () => registry.model,
    registerFunction: (metadata: FunctionMetadata, callback: FunctionCallback) => {
      registry.add(metadata, callback)
      return new Disposable(() => registry.functions.delete(metadata.name.toLowerCase()))
    },
    registerHook: (name: string, callback: HookCallback) => {
      if (!hookNames.includes(name)) throw new RangeError(`Unrecognized hook "${name}"`)
      return new Disposable(registry.addHook(name, callback))
    },
    log: (level: LogLevel, _category: string, message: string) => log(level, message),
    Disposable,
  }
}

/**
 * Answers `require('@azure/functions-core')` from any module, exactly where the real worker does (it replaces
 * `Module.prototype.require` as well), so a bundle that loads here finds the module in Azure too.
 */
export function installCoreModule(registry: Registry, log: (level: LogLevel, message: string) => void): void {
  const core = createCoreModule(registry, log)
  Module.prototype.require = new Proxy(Module.prototype.require, {
    apply: (target, self, args) =>
      args[0] === '@azure/functions-core' ? core : Reflect.apply(target, self, args),
  })
}
