import type { MeetingLinks } from './deep-links.ts'
import type { EventTexts, RitualText } from './texts.ts'

/** A short view of one objective at the moment of booking. */
export interface OkrLine {
  readonly title: string
  /** Key results in words: "10 Interviews: 3 of 10". */
  readonly keyResults: readonly string[]
}

export interface BodyParts {
  readonly ritual: RitualText
  readonly texts: EventTexts
  readonly okrs: readonly OkrLine[]
  readonly links: MeetingLinks | null
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Text from people must not become markup in other people's mailboxes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const okrItem = ({ title, keyResults }: OkrLine): string =>
  escapeHtml(title) + (keyResults.length === 0 ? '' : list(keyResults.map(escapeHtml)))

const linkLine = ({ session, board }: MeetingLinks, { panel, board: boardText }: EventTexts): string =>
  `<p><a href="${escapeHtml(session)}">${escapeHtml(panel)}</a> · <a href="${escapeHtml(board)}">${escapeHtml(boardText)}</a></p>`

/** Agenda, links and OKRs of one meeting as simple HTML that every mail client shows. */
export function eventBody({ ritual, texts, okrs, links }: BodyParts): string {
  return [
    `<p><b>${escapeHtml(texts.agenda)}</b></p>`,
    list(ritual.agenda.map(escapeHtml)),
    ...(links === null ? [] : [linkLine(links, texts)]),
    `<p><b>${escapeHtml(texts.okrs)}</b></p>`,
    okrs.length === 0 ? `<p>${escapeHtml(texts.noOkrs)}</p>` : list(okrs.map(okrItem)),
    `<p>${escapeHtml(texts.footer)}</p>`,
  ].join('')
}

const MINUTES_CLASS = 'leitstern-minutes'
/** Minutes hold no division of their own, so the first end is theirs. */
const OWN_MINUTES = new RegExp(`<div class="?${MINUTES_CLASS}"?>[\\s\\S]*?</div>`)
/** Where Outlook's own block about the Teams meeting begins; everything from there on has to stay as it is. */
const MEETING_BLOCK = /<div[^>]*class="?me-email-text"?|_{40,}/

/** The event's text with the minutes above the meeting block, in place of earlier ones. */
export function withMinutes(html: string, minutes: string): string {
  const section = `<div class="${MINUTES_CLASS}">${minutes}</div>`
  if (OWN_MINUTES.test(html)) return html.replace(OWN_MINUTES, () => section)
  const at = MEETING_BLOCK.exec(html)?.index ?? html.search(/<\/body>/i)
  return at === -1 ? html + section : html.slice(0, at) + section + html.slice(at)
}
