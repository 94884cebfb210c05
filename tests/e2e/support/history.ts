import { people } from '#infra/local/world/people.ts'
import { EXAMPLES, type Written } from './article.ts'

interface Step {
  readonly words: string
  readonly times: number
}

const once = (words: string): Step => ({ words, times: 1 })

const stepsOf = ({ title, by, values, metric }: Written): readonly Step[] => [
  once(`Aylin Demir hat „${title}“ hinzugefügt`),
  ...(metric ? [once(`Aylin Demir hat „${title}“ bearbeitet`)] : []),
  { words: `${people[by].name} hat zu „${title}“ eingecheckt`, times: values.length },
]

const agreement = [
  once('Aylin Demir hat das Objective angelegt'),
  once('Aylin Demir hat das Objective vorgeschlagen'),
  once('Aylin Demir hat auf den Vorschlag geantwortet'),
  once('Lukas Hoffmann hat auf den Vorschlag geantwortet'),
  once('Mei Lin Zhou hat auf den Vorschlag geantwortet'),
  once('Jonas Petersen hat zugestimmt: Damit ist das Objective vereinbart'),
  once('Aylin Demir hat das Objective aktiviert'),
  once('Aylin Demir hat das Objective bewertet und abgeschlossen'),
]

/** What both cycles say of an objective that went on. */
export const CARRIED = 'Aylin Demir hat das Objective in einen anderen Zyklus übertragen'
/** Which of the two examples goes on in the next cycle. */
const CARRIED_OVER = 1

/** Everything that was done to one of the two examples, who did it and how often. */
export const historyOf = (index: number): readonly Step[] => [
  ...agreement,
  ...(index === CARRIED_OVER ? [once(CARRIED)] : []),
  ...(EXAMPLES[index]?.keyResults ?? []).flatMap(stepsOf),
]
