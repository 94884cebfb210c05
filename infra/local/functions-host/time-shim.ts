let offsetMs = 0

/** Sets how far this process's clock is from the machine's. */
export function setTimeOffset(milliseconds: number): void {
  offsetMs = milliseconds
}

/**
 * Moves what this process takes for "now": `Date.now()`, `new Date()` and `Date()`. Timers, `performance` and SQLite's own
 * clock stay real. Must run before the first product module is loaded, as some libraries keep `Date.now` in a variable.
 */
export function installTimeShim(): void {
  const RealDate = Date
  const now = () => RealDate.now() + offsetMs
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  RealDate.prototype.constructor = ShiftedDate
  globalThis.Date = ShiftedDate
}
