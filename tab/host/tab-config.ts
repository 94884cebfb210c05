import { pages } from '@microsoft/teams-js'

export interface TabSettings {
  readonly entityId: string
  readonly contentUrl: string
  readonly websiteUrl: string
  readonly suggestedDisplayName: string
}

/**
 * Tells Teams what the tab shows. `save` runs when the person presses Teams' own "Save"; when it throws, Teams keeps
 * the dialog open.
 */
export const offerSave = (save: () => Promise<TabSettings>, failed: (error: unknown) => void) => {
  pages.config.registerOnSaveHandler(async (event) => {
    try {
      await pages.config.setConfig({ ...(await save()) })
      event.notifySuccess()
    } catch (error) {
      failed(error)
      event.notifyFailure(error instanceof Error ? error.message : undefined)
    }
  })
}

export const allowSave = (isReady: boolean) => pages.config.setValidityState(isReady)

/** What the tab showed before, when an existing one is configured anew. */
export const currentEntity = async (): Promise<string | null> => (await pages.getConfig()).entityId || null
