import type { DialogPort, DialogRequest, Frame } from '../../protocol/host.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { toLocal } from '../../public-address.ts'
import type { FrameLink } from '../frame/frame-link.ts'
import type { Client } from '../state/client.tsx'
import { TaskDialog } from './TaskDialog.tsx'

/** Dialogs of one page: it may have one open at a time, and both write to each other through the client. */
export function openTaskDialog(client: Client, opener: Frame, openerLink: FrameLink): DialogPort {
  return {
    open: (request) =>
      client.ask<Outcome>((done) => (
        <TaskDialog
          request={local(client, request)}
          frame={{ ...opener, context: 'task' }}
          opener={openerLink}
          onDone={done}
        />
      )),
    submit: () => {},
    resize: () => {},
    toParent: () => {},
    toChild: (message) => childOf.get(openerLink)?.send('messageForChild', message),
  }
}

function local({ state }: Client, request: DialogRequest): DialogRequest {
  return { ...request, url: toLocal(request.url, state) }
}

/** The dialog each page has open, so that its messages find their way. */
export const childOf = new WeakMap<FrameLink, FrameLink>()
