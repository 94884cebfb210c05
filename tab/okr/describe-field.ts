import type { Metric } from '#shared/domain/metric.ts'
import type { Ambition, Origin } from '#shared/domain/objective.ts'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { metricText } from './metric-text.ts'

type People = readonly { readonly id: string; readonly name: string }[]

export const nameOf = (people: People, id: string | null): string =>
  people.find((person) => person.id === id)?.name ?? t('word.noOwner')

/** A field's value in words, where two versions are laid side by side. */
export const fieldInWords =
  (people: People) =>
  (field: string, value: unknown): string => {
    if (field === 'metric') return metricText(value as Metric) // the contract's type of this field
    if (field === 'ownerId') return nameOf(people, typeof value === 'string' ? value : null)
    if (field === 'origin') return t(`word.origin.${value as Origin}`) // the contract's type of this field
    if (field === 'ambition') return t(`word.ambition.${value as Ambition}`) // the contract's type of this field
    if (typeof value === 'number') return formatNumber(value)
    return typeof value === 'string' && value !== '' ? value : t('common.none')
  }
