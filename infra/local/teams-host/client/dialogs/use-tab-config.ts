import { useCallback, useRef, useState } from 'react'
import type { ConfigPort, InstanceConfig } from '../../protocol/host.ts'
import { succeed } from '../../protocol/outcome.ts'
import type { PinnedTab } from '../../types.ts'
import type { FrameLink } from '../frame/frame-link.ts'
import { hostApi } from '../state/api.ts'
import { useClient } from '../state/client.tsx'

/**
 * The save handshake with a configuration page: it says when it is valid, Save sends it the save event, it hands over
 * its settings and says whether it succeeded; only then is the tab stored.
 */
export function useTabConfig(channelId: string, tab: PinnedTab | undefined, onDone: (tabId: string) => void) {
  const { t, refresh } = useClient()
  const [isValid, setValid] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<string>()
  const settings = useRef<InstanceConfig>(undefined)
  const link = useRef<FrameLink>(undefined)

  const fail = (reason: string) => {
    setSaving(false)
    setFailure(reason)
  }
  const store = async (): Promise<void> => {
    if (!settings.current) return fail(t.nothingToSave)
    const { id } = await hostApi.saveTab({ id: tab?.id, channelId, config: settings.current })
    await refresh()
    onDone(id)
  }
  const config: ConfigPort = {
    setValidity: setValid,
    read: () => settings.current ?? tab?.config,
    write: (wanted) => {
      settings.current = wanted
      return succeed()
    },
    saved: () => void store().catch((error: Error) => fail(error.message)),
    saveFailed: (reason) => fail(reason ?? t.saveFailed),
  }
  const save = () => {
    setSaving(true)
    setFailure(undefined)
    link.current?.send('settings.save', {})
  }
  const setLink = useCallback((to: FrameLink) => {
    link.current = to
  }, [])
  return { config, isValid, isSaving, failure, save, setLink }
}
