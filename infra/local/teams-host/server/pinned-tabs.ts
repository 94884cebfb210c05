import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { InstanceConfig } from '../protocol/host.ts'
import { type AddressPair, toLocal, toPublic } from '../public-address.ts'
import type { PinnedTab } from '../types.ts'

const address = z.string().optional()

export const instanceConfigShape = z.object({
  contentUrl: z.string(),
  entityId: z.string().optional(),
  websiteUrl: address,
  removeUrl: address,
  suggestedDisplayName: z.string().optional(),
})

const pinnedTab = z.object({
  id: z.string(),
  channelId: z.string(),
  name: z.string(),
  config: instanceConfigShape,
})

const stateShape = z.object({ tabs: z.array(pinnedTab) })

type Rewrite = (url: string) => string

function withAddresses(config: InstanceConfig, rewrite: Rewrite): InstanceConfig {
  const { contentUrl, websiteUrl, removeUrl } = config
  return {
    ...config,
    contentUrl: rewrite(contentUrl),
    ...(websiteUrl && { websiteUrl: rewrite(websiteUrl) }),
    ...(removeUrl && { removeUrl: rewrite(removeUrl) }),
  }
}

async function load(file: string): Promise<PinnedTab[]> {
  const text = await readFile(file, 'utf8').catch(() => '{"tabs":[]}') // none pinned yet
  try {
    return stateShape.parse(JSON.parse(text)).tabs
  } catch (cause) {
    throw new Error(`${file} is damaged. Delete it; only the tabs pinned in the local client are lost.`, {
      cause,
    })
  }
}

/** The tabs people have added to channels. Kept by public address, so that they outlive the local port. */
export class PinnedTabs {
  readonly #addresses: AddressPair
  readonly #file: string | undefined
  #tabs: readonly PinnedTab[]
  #writing: Promise<void> = Promise.resolve()

  private constructor(tabs: readonly PinnedTab[], addresses: AddressPair, file: string | undefined) {
    this.#tabs = tabs
    this.#addresses = addresses
    this.#file = file
  }

  /** Without a file the tabs live as long as the process. */
  static async open(addresses: AddressPair, file?: string): Promise<PinnedTabs> {
    return new PinnedTabs(file ? await load(file) : [], addresses, file)
  }

  all(): PinnedTab[] {
    return this.#tabs.map((tab) => ({
      ...tab,
      config: withAddresses(tab.config, (url) => toLocal(url, this.#addresses)),
    }))
  }

  /** Adds a tab, or gives an existing one its new configuration. */
  async save(channelId: string, config: InstanceConfig, id: string = randomUUID()): Promise<string> {
    const kept = withAddresses(config, (url) => toPublic(url, this.#addresses))
    const tab = { id, channelId, name: config.suggestedDisplayName ?? '', config: kept }
    const isKnown = this.#tabs.some((it) => it.id === id)
    await this.#replace(isKnown ? this.#tabs.map((it) => (it.id === id ? tab : it)) : [...this.#tabs, tab])
    return id
  }

  async remove(id: string): Promise<void> {
    await this.#replace(this.#tabs.filter((tab) => tab.id !== id))
  }

  async #replace(tabs: readonly PinnedTab[]): Promise<void> {
    this.#tabs = tabs
    this.#writing = this.#writing.then(() => this.#write(tabs))
    await this.#writing
  }

  /** Written beside and moved over, so that a crash leaves the old or the new file, never half of one. */
  async #write(tabs: readonly PinnedTab[]): Promise<void> {
    if (!this.#file) return
    await writeFile(`${this.#file}.new`, JSON.stringify({ tabs }, null, 2))
    await rename(`${this.#file}.new`, this.#file)
  }
}
