import { Field, Select, Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { boardQuery } from '#tab/api/queries.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import type { BoardPlace } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { AddLink } from './AddLink.tsx'
import { LinkFrame } from './LinkFrame.tsx'
import { useAlignmentStyles } from './styles.ts'
import { useShareLeft } from './use-share-left.ts'

interface Props {
  readonly place: BoardPlace
  readonly unitName: (unitId: string) => string
  readonly onLeave: () => void
}

const isLinkable = ({ state, archivedAt }: ObjectiveView) =>
  archivedAt === null && state !== 'closed' && state !== 'cancelled'

/** The reason is the same for all of a unit's objectives: they are the unit's. */
const refusalIn = (own: readonly ObjectiveView[], { denials }: BoardData): string | null => {
  const [first] = own
  return first ? reasonOf(first.denials, 'objective.link') : reasonOf(denials, 'objective.create')
}

interface ChosenProps extends Omit<Props, 'place'> {
  readonly objective: ObjectiveView
}

const Link = ({ objective, ...rest }: ChosenProps) => {
  const left = useShareLeft({ cycleId: objective.cycleId, objectiveId: objective.id })
  return <AddLink objective={objective} wanted="contributes_to" left={left} isAcross {...rest} />
}

const Form = ({ board, ...rest }: Omit<Props, 'place'> & { readonly board: BoardData }) => {
  const styles = useAlignmentStyles()
  const own = board.objectives.filter(isLinkable)
  const [chosen, choose] = useState(own[0]?.id ?? '')
  const objective = own.find(({ id }) => id === chosen)
  const reason = refusalIn(own, board)
  if (reason) return <Text>{reason}</Text>
  if (!objective) return <Text>{t('alignment.nothingToLink')}</Text>
  return (
    <div className={styles.section}>
      <Field label={t('alignment.whichOwn')}>
        <Select className={styles.select} value={chosen} onChange={(_, { value }) => choose(value)}>
          {own.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Link key={objective.id} objective={objective} {...rest} />
    </div>
  )
}

/** The first link of a unit that has none to any other: from one of its objectives, to wherever in the organisation. */
const FirstLink = ({ place, unitName, onLeave }: Props) => {
  const query = useQuery(boardQuery(place))
  return (
    <LinkFrame title={t('alignment.firstLink', { unit: unitName(place.unitId) })} onLeave={onLeave}>
      <Loaded query={query} skeleton={<SkeletonLine width="100%" />}>
        {(board) => <Form board={board} unitName={unitName} onLeave={onLeave} />}
      </Loaded>
    </LinkFrame>
  )
}

export default FirstLink
