import type { PersonId } from '#shared/kernel/ids.ts'
import { totalsOf } from './dots.ts'
import type { ReviewAction } from './memory.ts'
import { MINUTES_TEXTS, type MinutesTexts } from './minutes-texts.ts'
import type { Card, CardGroup, Item, ItemKind } from './part.ts'
import { countOf, meanOf, PULSE_MINIMUM, PULSE_QUESTIONS } from './pulse.ts'
import { type Review, topicKey } from './review.ts'
import { spreadOf } from './spread.ts'

/** Something that happened to an OKR during the session, as the history tells it. */
export interface MinutesEvent {
  readonly kind: 'check_in' | 'calibrated' | 'graded' | 'carried_over' | 'agreed' | 'activated'
  /** Of the objective, or of the key result where one is meant. */
  readonly title: string
  /** Values as they are to be read, e.g. "5 → 7", "0,7". */
  readonly detail: string
  readonly reason: string | null
}

export interface MinutesInput {
  readonly review: Review
  readonly unitName: string
  readonly cycleName: string
  readonly nameOf: (id: PersonId) => string
  readonly participants: readonly PersonId[]
  readonly items: readonly Item[]
  readonly actions: readonly ReviewAction[]
  readonly cards: readonly Card[]
  readonly groups: readonly CardGroup[]
  /** Titles of key results and objectives by id. */
  readonly titles: ReadonlyMap<string, string>
  readonly events: readonly MinutesEvent[]
}

/** People's words stay words: nothing in them becomes a heading, a list, a link or markup. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1')

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)]

const number = (language: 'de' | 'en', value: number): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)

const day = (language: 'de' | 'en', on: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(on))

const owned = ({ nameOf }: MinutesInput, texts: MinutesTexts, ownerId: PersonId | null): string =>
  ownerId === null ? '' : ` (${texts.owner}: ${escaped(nameOf(ownerId))})`

const itemLines = (input: MinutesInput, texts: MinutesTexts, kind: ItemKind): readonly string[] =>
  input.items
    .filter((item) => item.kind === kind)
    .map((item) => {
      const about = input.titles.get(item.keyResultId ?? item.objectiveId ?? '')
      const where = about === undefined ? '' : `${escaped(about)}: `
      const done = item.isDone ? ` – ${texts.settled}` : ''
      return `${where}${escaped(item.text)}${owned(input, texts, item.ownerId)}${done}`
    })

const actionLine = (input: MinutesInput, texts: MinutesTexts, action: ReviewAction): string => {
  const due = action.dueOn === null ? '' : `, ${texts.until} ${day(input.review.language, action.dueOn)}`
  return `${escaped(action.text)}${owned(input, texts, action.ownerId)}${due} – ${texts.actionState[action.state]}`
}

const actionLines = (input: MinutesInput, texts: MinutesTexts, isEarlier: boolean): readonly string[] =>
  input.actions
    .filter(({ from }) => (from.reviewId !== input.review.id) === isEarlier)
    .map((action) => actionLine(input, texts, action))

const voteLines = ({ review, titles }: MinutesInput, texts: MinutesTexts): readonly string[] =>
  review.votes.flatMap((vote) => {
    const spread = spreadOf(vote.values)
    if (spread === null) return []
    const title = escaped(titles.get(topicKey(vote)) ?? '')
    const { language } = review
    return [`${title}: ${texts.spread(number(language, spread.mean), spread.low, spread.high)}`]
  })

const eventLines = (input: MinutesInput, kinds: readonly MinutesEvent['kind'][]): readonly string[] =>
  input.events
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ title, detail, reason }) => {
      const why = reason === null ? '' : ` – ${escaped(reason)}`
      return `${escaped(title)}${detail === '' ? '' : `: ${escaped(detail)}`}${why}`
    })

/** Groups and single cards, most dots first; who wrote them is not said. */
function cardLines({ review, cards, groups }: MinutesInput, texts: MinutesTexts): readonly string[] {
  const shown = cards.filter(({ isHidden }) => !isHidden)
  const totals = new Map(totalsOf(review.dots ?? [], shown).map(({ targetId, dots }) => [targetId, dots]))
  const grouped = groups.map(({ id, title }) => {
    const inside = shown.filter((card) => card.groupId === id).map(({ text }) => escaped(text))
    return { id, text: title === '' ? inside.join(' · ') : `**${escaped(title)}**: ${inside.join(' · ')}` }
  })
  const single = shown
    .filter(({ groupId }) => groupId === null)
    .map(({ id, text }) => ({ id, text: escaped(text) }))
  const dotsOf = (id: string): number => totals.get(id) ?? 0
  return [...grouped, ...single]
    .sort((a, b) => dotsOf(b.id) - dotsOf(a.id))
    .map(({ id, text }) => (dotsOf(id) > 0 ? `${text} (${texts.dots(dotsOf(id))})` : text))
}

const pulseLines = ({ review }: MinutesInput, texts: MinutesTexts): readonly string[] => {
  const tally = review.pulse
  if (tally === null || countOf(tally) < PULSE_MINIMUM) return []
  return PULSE_QUESTIONS.flatMap((question) => {
    const mean = meanOf(tally[question])
    return mean === null ? [] : [`${texts.pulse[question]}: ${number(review.language, mean)}`]
  })
}

/** The session in Markdown and in its own language, made of nothing but what is given. */
export function minutesOf(input: MinutesInput): string {
  const { review } = input
  const texts = MINUTES_TEXTS[review.language]
  const names = input.participants.map((id) => escaped(input.nameOf(id)))
  const head = `${texts.ritual[review.ritual]} · ${escaped(input.unitName)}`
  return [
    `# ${head}`,
    '',
    // A German date begins like a numbered list
    escaped(`${day(review.language, review.on)} · ${input.cycleName}`),
    ...(names.length === 0 ? [] : ['', `${texts.participants}: ${names.join(', ')}`]),
    ...section(texts.sections.earlierActions, actionLines(input, texts, true)),
    ...section(texts.sections.votes, voteLines(input, texts)),
    ...section(texts.sections.checkIns, eventLines(input, ['check_in'])),
    ...section(texts.sections.agreed, eventLines(input, ['agreed', 'activated'])),
    ...section(texts.sections.calibrated, eventLines(input, ['calibrated'])),
    ...section(texts.sections.graded, eventLines(input, ['graded'])),
    ...section(texts.sections.carriedOver, eventLines(input, ['carried_over'])),
    ...section(texts.sections.cards, cardLines(input, texts)),
    ...section(texts.sections.blockers, itemLines(input, texts, 'blocker')),
    ...section(texts.sections.commitments, itemLines(input, texts, 'commitment')),
    ...section(texts.sections.decisions, itemLines(input, texts, 'decision')),
    ...section(texts.sections.actions, actionLines(input, texts, false)),
    ...section(texts.sections.parking, itemLines(input, texts, 'parking')),
    ...section(texts.sections.pulse, pulseLines(input, texts)),
    '',
  ].join('\n')
}
