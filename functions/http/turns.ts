/**
 * One after another by name. Writers who lost a race would only race again: of many who try at the same moment one
 * wins each round. Taking turns, all of them get through.
 */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>()

  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve()
    const own = before.then(work, work)
    this.last.set(name, own)
    try {
      return await own
    } finally {
      if (this.last.get(name) === own) this.last.delete(name)
    }
  }
}
