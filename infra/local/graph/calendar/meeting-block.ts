const LINE = '________________________________________________________________________________'

/** What Outlook puts below the text of a Teams meeting; without it nobody finds the way in. */
export const meetingBlock = (joinUrl: string): string =>
  `<div class="me-email-text" lang="de-DE"><div>${LINE}</div><div><b>Microsoft Teams</b></div><div><a class="me-email-headline" href="${joinUrl}">Jetzt an der Besprechung teilnehmen</a></div><div>${LINE}</div></div>`

export const hasMeetingBlock = (html: string, joinUrl: string): boolean =>
  html.includes('class="me-email-text"') && html.includes(joinUrl)

/** The service wraps what it is given into a document of its own. */
export const asDocument = (html: string, block: string): string => {
  const inner = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${inner}${block}</body></html>`
}
