import { Input } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'

interface Props {
  readonly value: string
  readonly onValue: (value: string) => void
}

/** Finds a unit, or names a new one. */
const UnitSearch = ({ value, onValue }: Props) => (
  <Input
    type="search"
    value={value}
    placeholder={t('config.search')}
    aria-label={t('config.search')}
    onChange={(_, data) => onValue(data.value)}
  />
)

export default UnitSearch
