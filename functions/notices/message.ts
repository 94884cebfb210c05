import { appLink } from '#functions/calendar/deep-links.ts'
import type { Message } from '#functions/ports/notifier.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { cut } from './plain-text.ts'
import type { Teller, Telling } from './telling.ts'
import { noticeTexts } from './texts.ts'

/** Longer titles are cut, so that the sentence around them stays readable. */
const LONGEST_WORDS = 120

interface Told {
  readonly notice: Notice
  readonly telling: Telling
}

/** A person's own language where it is known, else the organisation's. */
const languageOf = ({ tenant }: Teller, personId: PersonId): 'de' | 'en' =>
  tenant.people.get(personId)?.data.language ?? tenant.settings.data.language

/** A notice in one person's language; null where no link can lead to it. */
export function message(teller: Teller, to: PersonId, { notice, telling }: Told): Message | null {
  const appId = teller.services.teamsAppId
  if (appId === null) return null
  const { topic, parameters, preview } = telling.words(noticeTexts(languageOf(teller, to)))
  const short = Object.entries(parameters).map(([name, value]) => [name, cut(value, LONGEST_WORDS)])
  return {
    tenantId: teller.tenantId,
    to,
    kind: notice.subject.kind,
    chain: notice.id,
    topic: cut(topic, LONGEST_WORDS),
    parameters: Object.fromEntries(short),
    preview: cut(preview),
    url: appLink(appId, telling.pageFor(to), topic),
  }
}
