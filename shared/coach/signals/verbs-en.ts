import { lexiconOf } from '../lexicon/lexicon.ts'
import { amountAt } from '../quantities/amount.ts'
import type { Place } from '../quantities/place.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import { BASE, type FoundVerb, PART } from './found-verb.ts'

const isParticiple = trait(/(?:ed|en|own|ught|ood)$/)

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
  const reading = token.word.verb
  const phrasal = phrasalAt(place, at, to)
  if (phrasal !== null)
    return {
      at,
      cls: phrasal,
      forms: reading?.forms ?? (isParticiple(token) ? PART : BASE),
      isSeparated: true,
    }
  if (reading === undefined) return unknownAt(place, at, from)
  return { at, cls: reading.cls, forms: reading.forms, isSeparated: false }
}

function phrasalAt({ tokens }: Place, at: number, to: number) {
  const particles = tokens[at]?.word.particles
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

/** Forms that a verb nobody listed may have: "re-…", "cross-…", "…ise", "…ed". */
const mayBeVerb = trait(/^re|^[a-z]{2,6}-|(?:i[sz]e|ify|ed)$/)
const isFirstPart = trait(
  /^(?:cross|soft|hard|co|pre|beta|user|field|stress|load|deep|hand|test|mass|bulk|fast|live|dry|spot|peer|split)-/,
)
const NO_VERB = /(?:wise|rise|prise|tise|cise|mise|size|prize)$/
const isMade = trait(({ low }) => low.length > 6 && /(?:i[sz]e|ify)$/.test(low) && !NO_VERB.test(low))
const isMadePart = trait(({ low }) => low.length > 7 && /(?:i[sz]ed|ified)$/.test(low))
const NO_PART =
  /^(?:compared|need|indeed|proceed|succeed|exceed|speed|feed|seed|hundred|red|bed|based|experienced|skilled|interested|committed|motivated|satisfied|excited|dedicated|talented|advanced|valued|supported|respected|connected|informed|involved|engaged|prepared|needed|loved|heard|proud|relaxed|inspired|empowered|energised|energized|valued|welcomed|included|equipped|exhausted|stressed|limited|related|unexpected|unwanted|expected|missed|awarded|granted|donated|raised|earned|given|offered|elected|promoted|failed|received|used|accepted|requested|viewed|downloaded|booked|rated|cited|funded|rejected|redeemed|referred|purchased|ordered|registered|enrolled|answered|returned|reported|paid|shared|clicked|opened|subscribed|attended|completed)$/
const isPart = trait(({ low }) => /^[a-z-]{3,}[a-z]ed$/.test(low) && !NO_PART.test(low))

/** Unknown words with a verb's place or ending: "re-…", "…ise", "Stock the …", "laptops encrypted". */
function unknownAt(place: Place, at: number, from: number): FoundVerb | null {
  const token = place.tokens[at]
  if (token === undefined || (at > from && !mayBeVerb(token))) return null
  const joined = joinedAt(token, at, from)
  if (joined !== null) return joined
  const guess = { at, cls: 'do', isSeparated: false, isGuess: true } as const
  if (isMade(token)) return { ...guess, forms: BASE, isGuess: false }
  if (isMadePart(token)) return { ...guess, forms: PART, isGuess: false }
  if (at > from && isPart(token)) return { ...guess, forms: PART }
  return at === from && isBeforeObject(place, at) ? { ...guess, forms: BASE } : null
}

/** "Re-train", "cross-train", "soft-launch": the last part is the verb. */
function joinedAt(token: Token, at: number, from: number): FoundVerb | null {
  const { verbs } = lexiconOf('en')
  const { low } = token
  const inner = /^re-?(?=[a-z]{4})/.test(low) ? verbs.get(low.replace(/^re-?/, '')) : undefined
  if (inner?.cls === 'do' || inner?.cls === 'make') return { at, ...inner, isSeparated: false }
  const last = at === from && isFirstPart(token) ? verbs.get(low.slice(low.lastIndexOf('-') + 1)) : undefined
  return last?.cls === 'do' && last.forms.has('base') ? { at, ...last, isSeparated: false } : null
}

const isNounEnding = trait(/(?:s|ing|tion|ment|ness|ity|er)$/)
const isParticleWord = oneOf('off down up out over')
const isObjectStart = oneOf('the a an our all my every each')
const isCountStart = oneOf('new two three four five six seven eight nine ten another')

/** A first word before an article, "new" or "all" is an imperative ("Stock the pantry"). */
function isBeforeObject({ tokens }: Place, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || token.low.length < 3 || token.word.cue !== 0) return false
  if (amountAt(tokens, at, 'en') !== null) return false
  const isKnown = token.word.noun !== undefined || isNounEnding(token)
  const isParticle = isParticleWord(next)
  if (isObjectStart(isParticle ? tokens[at + 2] : next)) return !isParticle || !isKnown
  return !isKnown && isCountStart(next)
}
