import { Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { Denials } from '#shared/policy/actions.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { SectionSkeleton } from '#tab/ui/Skeleton.tsx'
import { cyclesQuery } from './admin-queries.ts'
import { CycleItem } from './CycleItem.tsx'
import { useFormStyles } from './form-styles.ts'
import { NewCycle } from './NewCycle.tsx'
import { ReadOnlyNote } from './ReadOnlyNote.tsx'

/** All cycles, newest first: create, edit, move on. */
export const CyclesSection = ({ denials }: { readonly denials: Denials }) => {
  const styles = useFormStyles()
  return (
    <Loaded query={useQuery(cyclesQuery())} skeleton={<SectionSkeleton blocks={1} />}>
      {(cycles) => (
        <section className={styles.section} aria-label={t('settings.cycles')}>
          <ReadOnlyNote reason={reasonOf(denials, 'cycle.create')} />
          <NewCycle cycles={cycles} denials={denials} />
          {cycles.length === 0 && <Text>{t('settings.noCycles')}</Text>}
          <ul className={styles.list}>
            {cycles.map((cycle) => (
              <CycleItem key={cycle.id} cycle={cycle} />
            ))}
          </ul>
        </section>
      )}
    </Loaded>
  )
}
