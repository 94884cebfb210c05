import type { MyOkrs } from '#tab/okr/due.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

export type MyDependency = MyOkrs['dependencies'][number]

type UnitNames = ReadonlyMap<string, string>

/** "Vertrieb DACH hängt davon ab" or, for who carries the risk, "Plattform hat abgelehnt". */
export const dependencyAsk = ({ task, alignment }: MyDependency, units: UnitNames): string => {
  const [asking, asked] = [alignment.from, alignment.to].map(({ unitId }) => units.get(unitId) ?? '')
  if (task === 'answer') return t('my.dependencyAnswer', { unit: asking })
  if (task === 'deliver') return t('my.dependencyDeliver', { unit: asking })
  return alignment.dependency?.state === 'declined'
    ? t('my.dependencyDeclined', { unit: asked })
    : t('my.dependencySilent', { unit: asked })
}

/** The day, and whether it has passed; null where none was agreed. */
export const dependencyDue = ({ alignment }: MyDependency): string | null => {
  const { dueOn, isOverdue } = alignment.dependency ?? { dueOn: null, isOverdue: false }
  if (dueOn === null) return null
  return t(isOverdue ? 'my.dueSince' : 'my.neededBy', { date: formatDate(dueOn) })
}

/** What is needed in the words of who asks; to who carries a risk, why it was declined. */
export const dependencyMessage = ({ task, alignment: { dependency } }: MyDependency): string =>
  (task === 'risk' && dependency?.answer?.message) || (dependency?.message ?? '')
