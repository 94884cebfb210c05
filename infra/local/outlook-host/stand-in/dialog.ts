import { names } from './names.ts'
import { callbackOf, FAILURES, fail, succeed } from './result.ts'

type Handler = (event: object) => void

const CLOSED_BY_PERSON = 12006
const LOOK_EVERY_MS = 200

/** A window of Outlook's own: it begins on the page's own address, may go anywhere, and talks from there only. */
class OpenDialog {
  readonly #window: Window
  readonly #handlers = new Map<string, Handler>()
  readonly #looking: ReturnType<typeof setInterval>

  constructor(opened: Window) {
    this.#window = opened
    window.addEventListener('message', this.#receive)
    this.#looking = setInterval(() => {
      if (opened.closed) this.#end({ error: CLOSED_BY_PERSON })
    }, LOOK_EVERY_MS)
  }

  addEventHandler = (type: string, handler: Handler): void => void this.#handlers.set(type, handler)

  close = (): void => {
    this.#end(null)
    this.#window.close()
  }

  #receive = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.#window || origin !== window.location.origin || typeof data?.dialog !== 'string')
      return
    this.#handlers.get(names.EventType.DialogMessageReceived)?.({ message: data.dialog, origin })
  }

  #end(event: object | null): void {
    clearInterval(this.#looking)
    window.removeEventListener('message', this.#receive)
    if (event) this.#handlers.get(names.EventType.DialogEventReceived)?.(event)
  }
}

/** `Office.context.ui`, in the pane and in the window it opens. */
export const ui = {
  displayDialogAsync: (address: string, ...rest: unknown[]) => {
    const callback = callbackOf(rest)
    if (new URL(address).origin !== window.location.origin) return fail(callback, FAILURES.otherDomain)
    const opened = window.open(address, '_blank', 'popup,width=480,height=640')
    return opened ? succeed(callback, new OpenDialog(opened)) : fail(callback, FAILURES.popupBlocked)
  },
  messageParent: (message: string) => window.opener?.postMessage({ dialog: message }, window.location.origin),
}
