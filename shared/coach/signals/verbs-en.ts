import { amountAt } from '../quantities/amount.ts'
import type { Place } from '../quantities/names.ts'
import { BASE, type FoundVerb, PART } from './found-verb.ts'

const PARTICLE_REACH = 5

/** The English verbs of a clause; a verb and its particle ("roll … out") are one. */
export function verbsEn(place: Place, from: number, to: number): FoundVerb[] {
  const found: FoundVerb[] = []
  for (let at = from; at < to; at += 1) {
    const verb = verbAt(place, at, from, to)
    if (verb !== null) found.push(verb)
  }
  return found
}

function verbAt(place: Place, at: number, from: number, to: number): FoundVerb | null {
  const token = place.tokens[at]
  if (token?.kind !== 'word') return null
  const reading = place.lexicon.verbs.get(token.low)
  const phrasal = phrasalAt(place, at, to)
  if (phrasal !== null)
    return { at, cls: phrasal, forms: reading?.forms ?? formsOf(token.low), isSeparated: true }
  return reading === undefined ? unknownAt(place, at, from) : { at, ...reading, isSeparated: false }
}

function formsOf(low: string): FoundVerb['forms'] {
  return /(?:ed|en|own|ught|ood)$/.test(low) ? PART : BASE
}

function phrasalAt({ tokens, lexicon }: Place, at: number, to: number) {
  const particles = lexicon.separable.get(tokens[at]?.low ?? '')
  if (particles === undefined) return null
  for (let i = at + 1; i < Math.min(to, at + PARTICLE_REACH + 1); i += 1) {
    const cls = particles.get(tokens[i]?.low ?? '')
    if (cls !== undefined && (i === at + 1 || !isPreposition(tokens, i))) return cls
  }
  return null
}

/** "Bring the share of women in leadership to 40 %": "in" before a bare noun leads to it; a particle ends its phrase. */
function isPreposition(tokens: Place['tokens'], at: number): boolean {
  return tokens[at]?.low === 'in' && tokens[at + 1]?.kind === 'word'
}

/** Unknown words with a verb's place or ending: "re-…", "…ise", "Stock the …", "laptops encrypted". */
function unknownAt(place: Place, at: number, from: number): FoundVerb | null {
  const low = place.tokens[at]?.low ?? ''
  const inner = /^re-?(?=[a-z]{4})/.test(low) ? place.lexicon.verbs.get(low.replace(/^re-?/, '')) : undefined
  if (inner?.cls === 'do' || inner?.cls === 'make') return { at, ...inner, isSeparated: false }
  // "Cross-train", "soft-launch": the last part is the verb
  const last =
    /^(?:cross|soft|hard|co|pre|beta|user|field|stress|load|deep|hand|test|mass|bulk|fast|live|dry|spot|peer|split)-/.test(
      low,
    )
      ? place.lexicon.verbs.get(low.slice(low.lastIndexOf('-') + 1))
      : undefined
  if (last?.cls === 'do' && at === from && last.forms.has('base')) return { at, ...last, isSeparated: false }
  const guess = { at, cls: 'do', isSeparated: false, isGuess: true } as const
  if (low.length > 6 && /(?:i[sz]e|ify)$/.test(low) && !NO_VERB.test(low))
    return { ...guess, forms: BASE, isGuess: false }
  if (low.length > 7 && /(?:i[sz]ed|ified)$/.test(low)) return { ...guess, forms: PART, isGuess: false }
  if (/^[a-z-]{3,}[a-z]ed$/.test(low) && at > from && !NO_PART.test(low)) return { ...guess, forms: PART }
  return at === from && isBeforeObject(place, at) ? { ...guess, forms: BASE } : null
}

const NO_VERB = /(?:wise|rise|prise|tise|cise|mise|size|prize)$/
const NO_PART =
  /^(?:need|indeed|proceed|succeed|exceed|speed|feed|seed|hundred|red|bed|based|experienced|skilled|interested|committed|motivated|satisfied|excited|dedicated|talented|advanced|valued|supported|respected|connected|informed|involved|engaged|prepared|needed|loved|heard|proud|relaxed|inspired|empowered|energised|energized|valued|welcomed|included|equipped|exhausted|stressed|limited|related|unexpected|unwanted|expected|missed|awarded|granted|donated|raised|earned|given|offered|elected|promoted|failed|received|used|accepted|requested|viewed|downloaded|booked|rated|cited|funded|rejected|redeemed|referred|purchased|ordered|registered|enrolled|answered|returned|reported|paid|shared|clicked|opened|subscribed|attended|completed)$/

/** A first word before an article, "new" or "all" is an imperative ("Stock the pantry"). */
function isBeforeObject({ tokens, lexicon }: Place, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (
    token === undefined ||
    next === undefined ||
    amountAt(tokens, at, 'en') !== null ||
    token.low.length < 3 ||
    lexicon.cueBits(token.low) !== 0
  )
    return false
  const isKnown =
    lexicon.nounBits(token.low) !== undefined || /(?:s|ing|tion|ment|ness|ity|er)$/.test(token.low)
  const isParticle = /^(?:off|down|up|out|over)$/.test(next.low)
  const object = (isParticle ? tokens[at + 2]?.low : next.low) ?? ''
  return /^(?:the|a|an|our|all|my|every|each)$/.test(object)
    ? !isParticle || !isKnown
    : !isKnown && /^(?:new|two|three|four|five|six|seven|eight|nine|ten|another)$/.test(next.low)
}
