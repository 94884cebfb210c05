import { Button, Field, Input, Text } from '@fluentui/react-components'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { searchQuery } from '#tab/api/queries.ts'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { useSettled } from '#tab/ui/use-settled.ts'
import { suggestionsQuery } from './alignment-queries.ts'
import type { Target } from './link-form.ts'
import type { LinkWay } from './link-way.ts'
import { useAlignmentStyles } from './styles.ts'

const SETTLES_AFTER_MS = 200

interface Props {
  readonly objective: Pick<ObjectiveView, 'id' | 'cycleId'>
  readonly way: LinkWay
  /** What this unit has cannot be chosen. */
  readonly exceptUnit: string | null
  readonly unitName: (unitId: string) => string
  readonly onTarget: (target: Target) => void
}

interface ChoicesProps {
  readonly label: string
  readonly targets: readonly Target[]
  readonly unitName: (unitId: string) => string
  readonly onTarget: (target: Target) => void
}

const Choices = ({ label, targets, unitName, onTarget }: ChoicesProps) => {
  const styles = useAlignmentStyles()
  if (targets.length === 0) return null
  return (
    <section aria-label={label}>
      <Text className={styles.small}>{label}</Text>
      <ul className={styles.choices}>
        {targets.map((target) => (
          <li key={target.keyResultId ?? target.objectiveId}>
            <Button appearance="subtle" className={styles.choice} onClick={() => onTarget(target)}>
              <span>{target.title}</span>
              <span className={styles.small}>
                {[unitName(target.unitId), target.keyResultId && t('word.keyResult')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Suggestions = ResponseOf<'GET /cycles/{cycleId}/objectives/{objectiveId}/alignment-suggestions'>
const asTarget = ({ objectiveId, title, unitId }: Suggestions['parents'][number]): Target => ({
  objectiveId,
  keyResultId: null,
  title,
  unitId,
})

/** By their words: what it may contribute to, and what may want the same. */
const Suggested = ({ objective, way, exceptUnit, ...rest }: Props) => {
  const { data } = useQuery(suggestionsQuery({ cycleId: objective.cycleId, objectiveId: objective.id }))
  const parents = data?.parents.map(asTarget) ?? []
  const known = new Set(way === 'contributes_to' ? parents.map(({ objectiveId }) => objectiveId) : [])
  const others = data?.duplicates.map(asTarget).filter(({ unitId }) => unitId !== exceptUnit) ?? []
  const alike = others.filter(({ objectiveId }) => !known.has(objectiveId))
  return (
    <>
      {way === 'contributes_to' && (
        <Choices label={t('alignment.likelyParents')} targets={parents} {...rest} />
      )}
      <Choices label={t('alignment.alike')} targets={alike} {...rest} />
    </>
  )
}

const Found = ({ objective, way: _way, exceptUnit, query, ...rest }: Props & { readonly query: string }) => {
  const styles = useAlignmentStyles()
  const found = useInfiniteQuery(searchQuery(objective.cycleId, query))
  const all = found.data?.pages.flatMap(({ items }) => items) ?? []
  const targets = all.filter(
    ({ objectiveId, unitId }) => objectiveId !== objective.id && unitId !== exceptUnit,
  )
  return (
    <>
      <Problem error={found.error} />
      {found.data && targets.length === 0 && (
        <Text className={styles.small} role="status">
          {t('search.noneText')}
        </Text>
      )}
      <Choices label={t('search.results')} targets={targets} {...rest} />
      {found.hasNextPage && (
        <Button size="small" onClick={() => void found.fetchNextPage()}>
          {t('search.more')}
        </Button>
      )}
    </>
  )
}

/** Looks for what to link to in all units; before a word is typed, what is likely by the title. */
export const TargetSearch = (props: Props) => {
  const styles = useAlignmentStyles()
  const [text, setText] = useState('')
  const query = useSettled(text.trim(), SETTLES_AFTER_MS)
  return (
    <div className={styles.section}>
      <Field label={t('search.label')}>
        <Input
          type="search"
          autoFocus
          value={text}
          placeholder={t('search.placeholder')}
          onChange={(_, { value }) => setText(value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </Field>
      {query === '' ? <Suggested {...props} /> : <Found {...props} query={query} />}
    </div>
  )
}
