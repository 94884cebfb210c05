import { Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { Filter20Regular } from '@fluentui/react-icons'
import { t } from '#tab/text/text.ts'
import { HEALTHS, type UnitFilter } from './standing.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { flex: '1 1 200px', maxWidth: '360px', minWidth: 0 },
})

interface Props {
  readonly filter: UnitFilter
  readonly onFilter: (filter: UnitFilter) => void
}

export const UnitFilterBar = ({ filter, onFilter }: Props) => {
  const styles = useStyles()
  return (
    <search className={styles.root}>
      <Input
        type="search"
        className={styles.text}
        contentBefore={<Filter20Regular />}
        aria-label={t('overview.filter')}
        placeholder={t('overview.filter')}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
      <Select
        aria-label={t('overview.health')}
        value={filter.health}
        onChange={(_, { value }) => onFilter({ ...filter, health: value as UnitFilter['health'] })} // the options below
      >
        <option value="any">{t('overview.anyHealth')}</option>
        {HEALTHS.map((health) => (
          <option key={health} value={health}>
            {t(`word.health.${health}`)}
          </option>
        ))}
      </Select>
    </search>
  )
}
