import type { Notifier } from '#functions/ports/notifier.ts'
import { ok } from '#shared/kernel/result.ts'

/** For installations whose Teams app has no known id: no notice could lead anywhere, so nobody is told anything. */
export const silentNotifier: Notifier = { isSilent: true, tell: async () => ok(null) }
