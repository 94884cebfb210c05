import { RITUALS } from '#tab/reviews/rituals.ts'

/** What an appointment's text says of the ritual it stands for. */
export interface RitualLinks {
  /** Address of its Teams meeting. */
  readonly joinUrl: string | null
  /** Where our own link in it leads to. */
  readonly place: RitualPlace | null
}

interface RitualPlace {
  readonly cycleId: string
  readonly unitId: string
  readonly ritual: (typeof RITUALS)[number]
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#39;': "'" }
const decoded = (text: string): string =>
  text.replace(/&(?:amp|quot|#39);/g, (sign) => ENTITIES[sign] ?? sign)

/** Defender for Office 365 leads links through an address of its own, which names the true one. */
const unwrapped = (address: URL): URL => {
  const inner = /\.safelinks\.protection\.outlook\.com$/i.test(address.hostname)
    ? address.searchParams.get('url')
    : null
  return (inner === null ? null : URL.parse(inner)) ?? address
}

const linksIn = (html: string): readonly URL[] =>
  [...html.matchAll(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].flatMap(([, double, single]) => {
    const address = URL.parse(decoded(double ?? single ?? ''))
    return address === null ? [] : [unwrapped(address)]
  })

/** teams.microsoft.com, teams.cloud.microsoft and those of national clouds. */
const isTeams = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' && /^(?:[\w-]+\.)*teams\.(?:microsoft\.(?:com|us)|cloud\.microsoft)$/i.test(hostname)

const isMeeting = (link: URL): boolean => isTeams(link) && /^\/(?:l\/meetup-join|meet)\//i.test(link.pathname)

const SESSION = /^\/cycles\/([\w-]{1,64})\/units\/([\w-]{1,64})\/rituals\/(\w+)$/

const subPageOf = (link: URL): string => {
  try {
    const context: unknown = JSON.parse(link.searchParams.get('context') ?? '')
    return String(Reflect.get(Object(context), 'subEntityId'))
  } catch {
    return ''
  }
}

const placeOf = (link: URL): RitualPlace | null => {
  if (!isTeams(link) || !link.pathname.startsWith('/l/entity/')) return null
  const [, cycleId, unitId, named] = SESSION.exec(subPageOf(link)) ?? []
  const ritual = RITUALS.find((one) => one === named)
  return cycleId !== undefined && unitId !== undefined && ritual ? { cycleId, unitId, ritual } : null
}

/** The first of each that the text of an appointment holds. Which unit and session that is, the server knows. */
export const ritualLinks = (html: string): RitualLinks => {
  const links = linksIn(html)
  return {
    joinUrl: links.find(isMeeting)?.href ?? null,
    place: links.map(placeOf).find((place) => place !== null) ?? null,
  }
}
