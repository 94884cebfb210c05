import { type FromPage, type OfficeData, readToPage, type ToPage } from '../protocol.ts'
import { NestedAppAuthBridge } from './bridge.ts'
import { OfficeContext } from './context.ts'
import { ui } from './dialog.ts'
import { names } from './names.ts'

// What stands at the address of Microsoft's Office.js on this machine: the parts of the API that pages of ours use, in the
// shapes that Outlook gives them, over the local client.

const send = (message: FromPage) => window.parent.postMessage(message, window.location.origin)

let context: OfficeContext | null = null
const ready = Promise.withResolvers<object>()
const bridge = new NestedAppAuthBridge((message) => send({ office: 'nested', message }))

function begin(data: OfficeData): void {
  context = new OfficeContext(data)
  ready.resolve(IN_OUTLOOK)
}

function receive(message: ToPage): void {
  if (message.office === 'nested') bridge.receive(message.message)
  if (message.office === 'item') context?.openItem(message.item)
  if (message.office === 'theme') context?.wear(message.colours)
  if (message.office === 'context') begin(message.data)
}

window.addEventListener('message', ({ source, origin, data }) => {
  const message = source === window.parent && origin === window.location.origin ? readToPage(data) : null
  if (message) receive(message)
})

/** Outlook opens links to Teams in Teams; here the client around the page stands for it. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href.startsWith('https://teams.microsoft.com/l/entity/')) return
  event.preventDefault()
  send({ office: 'open', url: link.href })
})

const IN_OUTLOOK = { host: names.HostType.Outlook, platform: names.PlatformType.OfficeOnline }
/** A pane stands in a frame of the client, a dialog was opened by a pane. */
const isPane = window.parent !== window
const isDialog = !isPane && window.opener !== null

const whereAmI = async (): Promise<object> => {
  if (isPane) return ready.promise
  return isDialog ? IN_OUTLOOK : { host: null, platform: null }
}

const office = {
  ...names,
  onReady: async (callback?: (info: object) => void) => {
    const info = await whereAmI()
    callback?.(info)
    return info
  },
  get context() {
    return context?.shown ?? (isDialog ? { ui } : undefined)
  },
}

// As the real one does: https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
Object.assign(window.history, { pushState: null, replaceState: null })
Object.assign(window, { Office: office, nestedAppAuthBridge: bridge })
if (isPane) send({ office: 'hello' })
