import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { Search16Regular } from '@fluentui/react-icons'
import type { RefObject } from 'react'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import type { BoardFilter, FilterName } from './filter.ts'

const NAMES: readonly FilterName[] = ['all', 'mine', 'due', 'at_risk', 'archived']

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  names: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXS,
    margin: 0,
    padding: 0,
    border: 0,
    [narrow]: { display: 'none' },
  },
  // Where there is no room for all names, one control holds them
  choice: { display: 'none', [narrow]: { display: 'inline-flex', flexShrink: 0 } },
  // As Fluent's ToggleButton looks, whose styles alone weigh as much as all of this board's toolbar
  chosen: {
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground2Selected,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundSelected,
      color: tokens.colorNeutralForeground2Selected,
    },
  },
  search: { marginLeft: 'auto', width: '220px', minWidth: 0, [narrow]: { flexGrow: 1, maxWidth: 'none' } },
})

interface Props {
  readonly filter: BoardFilter
  readonly onFilter: (filter: BoardFilter) => void
  readonly searchRef: RefObject<HTMLElement | null>
}

/** What of the board is shown. */
const FilterBar = ({ filter, onFilter, searchRef }: Props) => {
  const styles = useStyles()
  return (
    <search className={styles.bar} ref={searchRef}>
      <Select
        size="small"
        className={styles.choice}
        aria-label={t('filter.label')}
        value={filter.name}
        onChange={(_, { value }) =>
          onFilter({ ...filter, name: value as FilterName })
        } /* one of the names below */
      >
        {NAMES.map((name) => (
          <option key={name} value={name}>
            {t(`filter.${name}`)}
          </option>
        ))}
      </Select>
      <fieldset className={styles.names} aria-label={t('filter.label')}>
        {NAMES.map((name) => (
          <Button
            key={name}
            size="small"
            shape="circular"
            appearance="subtle"
            aria-pressed={filter.name === name}
            className={filter.name === name ? styles.chosen : ''}
            onClick={() => onFilter({ ...filter, name })}
          >
            {t(`filter.${name}`)}
          </Button>
        ))}
      </fieldset>
      {/* Fluent's SearchBox is this with a button that browsers bring along: 2 KB that the board can do without */}
      <Input
        type="search"
        size="small"
        className={styles.search}
        contentBefore={<Search16Regular />}
        placeholder={t('filter.text')}
        aria-label={t('filter.text')}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
    </search>
  )
}

export default FilterBar
