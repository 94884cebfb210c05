import { Field, Select } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { t } from '#tab/text/text.ts'
import { holidayPlacesQuery } from './admin-queries.ts'

interface Props {
  /** "DE", "DE-HH". */
  readonly value: string
  readonly onChange: (place: string) => void
}

interface Place {
  readonly code: string
  readonly name: string
}

const Options = ({ places }: { readonly places: readonly Place[] }) =>
  places.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ))

/** What is stored stays choosable until the list is there, and where the list does not know it. */
const withStored = (places: readonly Place[], code: string): readonly Place[] =>
  places.some((place) => place.code === code) ? places : [{ code, name: code }, ...places]

/** Whose public holidays count, by the names people use. */
export const HolidayPlace = ({ value, onChange }: Props) => {
  const { data } = useQuery(holidayPlacesQuery())
  const [country = ''] = value.split('-')
  const countries = withStored(data?.countries ?? [], country)
  const regions = data?.countries.find(({ code }) => code === country)?.regions ?? []
  const isRegion = value !== country
  return (
    <>
      <Field label={t('settings.holidays')}>
        <Select value={country} onChange={(_, change) => onChange(change.value)}>
          <Options places={countries} />
        </Select>
      </Field>
      {(regions.length > 0 || isRegion) && (
        <Field label={t('settings.holidayRegion')} hint={t('settings.holidayRegionHint')}>
          <Select value={value} onChange={(_, change) => onChange(change.value)}>
            <option value={country}>{t('settings.wholeCountry')}</option>
            <Options places={isRegion ? withStored(regions, value) : regions} />
          </Select>
        </Field>
      )}
    </>
  )
}
