import { KeptFile } from '../kept-file.ts'

/** Which apps have been added to which chats. */
export class Chats {
  readonly #apps: Map<string, string[]>
  readonly #file: KeptFile<[chat: string, apps: string[]][]>

  /** With a file, it outlives the program. */
  constructor(file: string | null = null) {
    this.#file = new KeptFile(file, 'the app is in no chat then')
    this.#apps = new Map(this.#file.read([]))
  }

  has(chatId: string, appId: string): boolean {
    return this.#apps.get(chatId)?.includes(appId) ?? false
  }

  /** Chats that hold any app. */
  get withApps(): string[] {
    return [...this.#apps.keys()]
  }

  add(chatId: string, appId: string): void {
    this.#apps.set(chatId, [...(this.#apps.get(chatId) ?? []), appId])
    this.#file.write([...this.#apps])
  }
}
