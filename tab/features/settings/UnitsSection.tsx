import { Button, Input, Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { treeRows } from '#tab/okr/unit-tree.ts'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { SectionSkeleton } from '#tab/ui/Skeleton.tsx'
import { unitsQuery } from './admin-queries.ts'
import { useFormStyles } from './form-styles.ts'
import { NewUnit } from './NewUnit.tsx'
import { ReadOnlyNote } from './ReadOnlyNote.tsx'
import { UnitItem } from './UnitItem.tsx'

const PAGE = 50
const FILTER_FROM = 12

const UnitList = ({ units }: { readonly units: readonly UnitView[] }) => {
  const styles = useFormStyles()
  const [text, setText] = useState('')
  const [limit, setLimit] = useState(PAGE)
  const needle = useDeferredValue(text).trim().toLocaleLowerCase()
  const rows = treeRows(units).filter(({ unit }) => unit.name.toLocaleLowerCase().includes(needle))
  return (
    <>
      {units.length >= FILTER_FROM && (
        <Input
          type="search"
          aria-label={t('settings.filterUnits')}
          placeholder={t('settings.filterUnits')}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      )}
      {rows.length === 0 && <Text>{t(units.length === 0 ? 'settings.noUnits' : 'overview.noneFound')}</Text>}
      <ul className={styles.list}>
        {rows.slice(0, limit).map((row) => (
          <UnitItem key={row.unit.id} row={row} units={units} />
        ))}
      </ul>
      {rows.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>
          {t('settings.moreUnits', { shown: limit, all: rows.length })}
        </Button>
      )}
    </>
  )
}

/** The tree of units: create, rename, move, bind to a team, archive. */
export const UnitsSection = ({ denials }: { readonly denials: Denials }) => {
  const styles = useFormStyles()
  return (
    <Loaded query={useQuery(unitsQuery())} skeleton={<SectionSkeleton blocks={1} />}>
      {(units) => (
        <section className={styles.section} aria-label={t('settings.units')}>
          <ReadOnlyNote reason={reasonOf(denials, 'unit.create')} />
          <NewUnit units={units} denials={denials} />
          <UnitList units={units} />
        </section>
      )}
    </Loaded>
  )
}
