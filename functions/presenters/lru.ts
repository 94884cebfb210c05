/** Keeps what is dear to compute, the latest used `limit` of it. The key names everything the value depends on. */
export class Lru<T> {
  private readonly kept = new Map<string, T>()
  private readonly limit: number
  constructor(limit: number) {
    this.limit = limit
  }

  get(key: string, make: () => T): T {
    const known = this.kept.get(key)
    const value = known ?? make()
    // A Map remembers the order of insertion: the first key is the one not used for longest
    this.kept.delete(key)
    this.kept.set(key, value)
    if (this.kept.size > this.limit) this.forgetOldest()
    return value
  }

  /** What is kept under the key, without making it. */
  peek(key: string): T | undefined {
    return this.kept.get(key)
  }

  private forgetOldest(): void {
    const [oldest] = this.kept.keys()
    if (oldest !== undefined) this.kept.delete(oldest)
  }
}
