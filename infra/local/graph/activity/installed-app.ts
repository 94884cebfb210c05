import { z } from 'zod'
import type { Person } from '../../directory.ts'
import { hasSentinel } from '../../sentinels.ts'

const manifest = z.object({
  id: z.string(),
  webApplicationInfo: z.object({ id: z.string() }).optional(),
  activities: z
    .object({ activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })) })
    .optional(),
  authorization: z
    .object({
      permissions: z.object({
        resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })),
      }),
    })
    .optional(),
})

/** The Teams app whose manifest is uploaded: everybody has it, but people with the sentinel "Appless". */
export class InstalledApp {
  readonly #manifest: z.output<typeof manifest>

  constructor(given: unknown) {
    this.#manifest = manifest.parse(given)
  }

  /** The app registration it belongs to. */
  get clientId(): string | undefined {
    return this.#manifest.webApplicationInfo?.id
  }

  /** Its id in the organisation's catalogue; of an app from the store the same as in its manifest. */
  get id(): string {
    return this.#manifest.id
  }

  /** What it asks for in a chat or a meeting: "Delegated OnlineMeeting.ReadBasic.Chat". */
  get chatPermissions(): string[] {
    const listed = this.#manifest.authorization?.permissions.resourceSpecific ?? []
    return listed.filter(({ name }) => name.endsWith('.Chat')).map(({ name, type }) => `${type} ${name}`)
  }

  isInstalledFor(person: Person): boolean {
    return !hasSentinel(person.name, 'appless')
  }

  /** What installing it for a person allows the app itself to do (resource-specific consent). */
  get permissions(): string[] {
    const listed = this.#manifest.authorization?.permissions.resourceSpecific ?? []
    return listed.filter(({ type }) => type === 'Application').map(({ name }) => name)
  }

  /** What the sentence of a declared activity type leaves open; undefined for another type. */
  parametersOf(activityType: string): string[] | undefined {
    const declared = this.#manifest.activities?.activityTypes.find(({ type }) => type === activityType)
    if (!declared) return undefined
    // Teams itself puts the caller in place of {actor}
    return [...declared.templateText.matchAll(/\{(\w+)\}/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'actor')
  }
}
