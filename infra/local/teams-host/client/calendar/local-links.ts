import type { View } from '../state/address.ts'

const ENTITY = 'https://teams.microsoft.com/l/entity/'

interface Here {
  readonly origin: string
  readonly view: View
}

/** Teams opens deep links for whoever is signed in; this client carries the person and the look in its address. */
const lookOf = ({ person, theme, language, width }: View): string =>
  new URLSearchParams({ person, theme, lang: language, width }).toString().replaceAll('&', '&amp;')

/** The invitation with its Teams links leading into this client, each into a window of its own as in Outlook. */
export const withLocalLinks = (html: string, { origin, view }: Here): string =>
  `<base target="_blank">${html.replace(/href="([^"]*)"/g, (whole, address: string) =>
    address.startsWith(ENTITY)
      ? `href="${address.replace(ENTITY, `${origin}/l/entity/`)}&amp;${lookOf(view)}"`
      : whole,
  )}`
