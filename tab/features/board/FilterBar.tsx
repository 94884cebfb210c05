import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components'
import type { RefObject } from 'react'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import type { BoardFilter, FilterName } from './filter.ts'

const NAMES: readonly FilterName[] = ['all', 'mine', 'due', 'at_risk', 'archived']

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  names: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  search: { marginLeft: 'auto', width: '220px', [narrow]: { width: '100%', maxWidth: 'none' } },
})

interface Props {
  readonly filter: BoardFilter
  readonly onFilter: (filter: BoardFilter) => void
  readonly searchRef: RefObject<HTMLElement | null>
}

/** What of the board is shown. */
export const FilterBar = ({ filter, onFilter, searchRef }: Props) => {
  const styles = useStyles()
  return (
    <search className={styles.bar} ref={searchRef}>
      <fieldset
        className={styles.names}
        style={{ border: 0, margin: 0, padding: 0 }}
        aria-label={t('filter.label')}
      >
        {NAMES.map((name) => (
          <ToggleButton
            key={name}
            size="small"
            shape="circular"
            appearance="subtle"
            checked={filter.name === name}
            onClick={() => onFilter({ ...filter, name })}
          >
            {t(`filter.${name}`)}
          </ToggleButton>
        ))}
      </fieldset>
      <SearchBox
        size="small"
        className={styles.search}
        placeholder={t('filter.text')}
        aria-label={t('filter.text')}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
    </search>
  )
}
