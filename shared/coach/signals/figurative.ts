import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { coreNouns, hasCue } from './context.ts'
import type { FoundVerb } from './found-verb.ts'

const IMAGE = {
  de: /(?:^| )(?:grundstein|grundlagen?|fundament|basis|weg|wege|weichen|massstäbe|standards|zeichen|akzente|impulse|türen|brücken?|horizonte|mittelpunkt|vordergrund|zentrum|fokus)(?: .*)? (?:legen|legt|ebnen|bereiten|stellen|setzen|öffnen|schlagen|bauen|rücken|gestellt|gelegt|gesetzt)(?= |$)|(?:^| )(?:stellen|rücken|setzen|legen|öffnen) .*(?:grundstein|grundlage|fundament|weichen|massstäbe|zeichen|akzente|impulse|mittelpunkt|vordergrund|zentrum|fokus)(?= |$)/,
  en: /(?:^| )(?:lay(?:ing)? (?:the |a |strong |solid |firm )*(?:foundations?|groundwork|basis)|pav(?:e|ing) the way|set(?:ting)? (?:the |a |new )*(?:standards?|stage|tone|course|pace|benchmark)|rais(?:e|ing) the bar|build(?:ing)? (?:a |strong |new )*bridges? between|open(?:ing)? (?:new |the )*doors?|break(?:ing)? (?:down )?(?:silos|barriers)|writ(?:e|ing) the next chapter|turn(?:ing)? the page|fill(?:ing)? (?:the |our )*(?:pipeline|funnel))(?= |$)/,
} as const

/** The verbs of these images, or one of their nouns where the verb may stand anywhere. */
const mayBeImage = {
  de: trait(
    /^(?:legen|legt|ebnen|bereiten|stellen|setzen|öffnen|schlagen|bauen|rücken|gestellt|gelegt|gesetzt)$/,
  ),
  en: trait(/^(?:lay|pav|set|rais|build|open|break|writ|turn|fill)/),
} as const

/** "Lay the foundation for growth", "die Weichen stellen": an image of a state to come, no work to tick off. */
export function isFigurative({ tokens, language, kind }: Reading): boolean {
  if (kind !== 'objective' || !tokens.some((token) => mayBeImage[language](token))) return false
  return IMAGE[language].test(tokens.map((token) => token.low).join(' '))
}

const isShape = trait(
  /^(?:(?:auf)?stell(?:en|t)|aufgestellt|gestalt(?:en|et)|ausricht(?:en|et)|ausgerichtet|positionieren|positioniert)$/,
)
const isAdjective = trait(
  /(?:ig|lich|fähig|sicher|isch|bar|sam|haft|stark|schlank|effizient|modern|klar|fair|gesund|digital|agil|robust|stabil|breit|nachhaltig)$/,
)
const isAligned = trait(/^(?:aus|ausgericht)/)
const isToward = oneOf('auf an')

/** "Unsere IT zukunftsfähig aufstellen", "wir gestalten Arbeit menschlich": how it is to be; "neu gestalten" is work. */
export function isShaped(reading: Reading, verb: FoundVerb): boolean {
  const { tokens, kind, language } = reading
  if (kind !== 'objective' || language !== 'de' || !isShape(tokens[verb.at])) return false
  if (isAligned(tokens[verb.at]) && tokens.some((token) => isToward(token))) return true
  return tokens.some(
    (token, at) =>
      Math.abs(at - verb.at) <= 4 &&
      token.kind === 'word' &&
      !token.capital &&
      isAdjective(token) &&
      !(tokens[at + 1]?.capital ?? false) &&
      !hasCue(reading, at, CUE.adv),
  )
}

/** "Set up our sales team for success": people are not built. */
export function isAboutPeople(reading: Reading, verb: FoundVerb): boolean {
  const { tokens, kind, language } = reading
  if (kind !== 'objective' || language !== 'en' || tokens[verb.at]?.low !== 'set') return false
  const bits = coreNouns(reading, verb.at + 2, tokens.length)
  return (bits & (NOUN_BIT.people | NOUN_BIT.team)) !== 0 && tokens.some((token) => token.low === 'for')
}
