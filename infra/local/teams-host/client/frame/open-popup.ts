import type { Host, PopupRequest } from '../../protocol/host.ts'
import { type Outcome, refuse } from '../../protocol/outcome.ts'
import { FrameLink } from './frame-link.ts'

/** How often a popup is looked at; a closed window of another origin tells nobody. */
const lookAgainMs = 300

function placement({ width = 600, height = 535 }: PopupRequest): string {
  const left = window.screenX + Math.max(0, (window.outerWidth - width) / 2)
  const top = window.screenY + Math.max(0, (window.outerHeight - height) / 2)
  return `popup,width=${width},height=${height},left=${left},top=${top}`
}

/**
 * Opens an app's popup and waits for what it reports. A closed popup is a cancellation; a browser that opens none is a
 * failure, both in the words of teams-js.
 */
export function openPopup(request: PopupRequest, host: Host): Promise<Outcome> {
  const popup = window.open(request.url, '_blank', placement(request))
  if (!popup) return Promise.resolve(refuse('internalError', 'FailedToOpenWindow'))
  return new Promise((resolve) => {
    const finish = (outcome: Outcome) => {
      clearInterval(watch)
      stop()
      resolve(outcome)
    }
    const inPopup: Host = {
      ...host,
      frame: { context: 'authentication', entityId: host.frame.entityId },
      authentication: { ...host.authentication, finishPopup: finish },
    }
    const stop = new FrameLink(
      () => popup,
      () => inPopup,
    ).listen()
    const watch = setInterval(
      () => popup.closed && finish(refuse('userAbort', 'CancelledByUser')),
      lookAgainMs,
    )
  })
}
