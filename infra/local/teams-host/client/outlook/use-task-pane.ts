import { useEffect, useRef } from 'react'
import { answerNested } from '../../../outlook-host/nested-auth.ts'
import {
  type FromPage,
  type ItemData,
  type OfficeData,
  readFromPage,
  type ToPage,
} from '../../../outlook-host/protocol.ts'
import type { OutlookAddIn } from '../../types.ts'
import { hostApi } from '../state/api.ts'
import { type Client, useClient } from '../state/client.tsx'
import { coloursOf } from './item-data.ts'

/** What Outlook on the web knows today, and what its first version with unified manifests (office-js-docs-reference, requirement sets). */
const TODAY = { Mailbox: '1.15', NestedAppAuth: '1.1', DialogApi: '1.2' }
const OF_2307 = { Mailbox: '1.13', DialogApi: '1.2' }

const officeData = (
  { person, view, language, place }: Client,
  addIn: OutlookAddIn,
  item: ItemData,
): OfficeData => ({
  displayLanguage: language === 'de' ? 'de-DE' : 'en-US',
  colours: coloursOf(view.theme),
  person: { name: person.displayName, mail: person.userPrincipalName },
  requirementSets: place.outlook === '2307' ? OF_2307 : TODAY,
  mayReadItem: addIn.mayReadItem,
  item,
})

const nestedHost = ({ person }: Client, { clientId, nestedRedirectUri, domain }: OutlookAddIn) => ({
  app: { clientId, redirectUri: nestedRedirectUri, domain },
  person: {
    id: person.id,
    tenantId: person.tenantId,
    name: person.displayName,
    mail: person.userPrincipalName,
  },
  tokens: (request: { readonly hasProof: boolean }) => hostApi.nestedTokens(person.id, request),
})

/** The client's half of the pane: answers its page, and tells it what changes around it. */
export function useTaskPane(addIn: OutlookAddIn, item: ItemData) {
  const client = useClient()
  const frame = useRef<HTMLIFrameElement>(null)
  const latest = useRef({ client, item })
  latest.current = { client, item }

  useEffect(() => {
    const send = (message: ToPage) =>
      frame.current?.contentWindow?.postMessage(message, window.location.origin)
    const answer = async (message: FromPage) => {
      const { client, item } = latest.current
      if (message.office === 'hello')
        return send({ office: 'context', data: officeData(client, addIn, item) })
      if (message.office === 'open') return openInTeams(message.url, client)
      const reply = await answerNested(nestedHost(client, addIn), message.message)
      if (reply) send({ office: 'nested', message: reply })
    }
    const receive = ({ source, origin, data }: MessageEvent) => {
      const isOurs = source === frame.current?.contentWindow && origin === window.location.origin
      const message = isOurs ? readFromPage(data) : null
      if (message) void answer(message)
    }
    window.addEventListener('message', receive)
    return () => window.removeEventListener('message', receive)
  }, [addIn])

  useToldChange(frame, { office: 'item', item }, item.id)
  useToldChange(frame, { office: 'theme', colours: coloursOf(client.view.theme) }, client.view.theme)
  return frame
}

/** Says something again whenever `key` is another one; the page learns the first one with its context. */
function useToldChange(frame: { readonly current: HTMLIFrameElement | null }, message: ToPage, key: string) {
  const told = useRef(key)
  const latest = useRef(message)
  latest.current = message
  useEffect(() => {
    if (told.current === key) return
    told.current = key
    frame.current?.contentWindow?.postMessage(latest.current, window.location.origin)
  }, [frame, key])
}

/** A link to Teams opens the client's own Teams, in a window of its own, as the same person. */
function openInTeams(url: string, { view: { person, theme, language, width } }: Client): void {
  const { pathname, searchParams } = new URL(url)
  for (const [name, value] of Object.entries({ person, theme, lang: language, width }))
    searchParams.set(name, value)
  window.open(`${pathname}?${searchParams}`, '_blank')
}
