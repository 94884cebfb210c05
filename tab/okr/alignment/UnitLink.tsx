import { Field, Select, Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { indexTexts, likenesses } from '#shared/domain/alignment/likeness.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { boardQuery } from '#tab/api/queries.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { AddLink } from './AddLink.tsx'
import { LinkFrame } from './LinkFrame.tsx'
import type { Target } from './link-form.ts'
import { useAlignmentStyles } from './styles.ts'
import { useShareLeft } from './use-share-left.ts'

interface Props {
  readonly place: BoardPlace
  /** What it leads to, where the unit is asked for it. */
  readonly target?: Target
  readonly unitName: (unitId: string) => string
  readonly onLeave: () => void
}

const isLinkable = ({ state, archivedAt }: ObjectiveView) =>
  archivedAt === null && state !== 'closed' && state !== 'cancelled'

/** The one whose words have most in common with what is asked for; the first where none has any. */
const likeliest = (own: readonly ObjectiveView[], title: string): ObjectiveView | undefined => {
  const alike = likenesses(title, indexTexts(own.map((one) => one.title)))
  const [best] = [...own.keys()].sort((a, b) => (alike.get(b) ?? 0) - (alike.get(a) ?? 0))
  return best === undefined ? undefined : own[best]
}

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
  return (
    <AddLink
      objective={objective}
      wanted="contributes_to"
      left={left}
      isAcross
      isAsked={rest.target !== undefined}
      {...rest}
    />
  )
}

const Form = ({ board, place, ...rest }: Props & { readonly board: BoardData }) => {
  const styles = useAlignmentStyles()
  const own = board.objectives.filter(isLinkable)
  const [chosen, choose] = useState(() => likeliest(own, rest.target?.title ?? '')?.id ?? '')
  const objective = own.find(({ id }) => id === chosen)
  const reason = refusalIn(own, board)
  if (reason) return <Text>{reason}</Text>
  if (!objective)
    return (
      <div className={styles.section}>
        <Text>{t('alignment.nothingToLink')}</Text>
        <a className={styles.link} href={`#${paths.board(place)}`}>
          {t('my.openBoard', { name: rest.unitName(place.unitId) })}
        </a>
      </div>
    )
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

const titleOf = ({ place, target, unitName }: Props) =>
  target
    ? t('alignment.contributionTo', { title: target.title })
    : t('alignment.firstLink', { unit: unitName(place.unitId) })

/**
 * A link that begins with the unit: from one of its objectives, to wherever in the organisation or to what it is asked
 * to contribute to.
 */
const UnitLink = (props: Props) => {
  const { place, onLeave } = props
  const query = useQuery(boardQuery(place))
  return (
    <LinkFrame title={titleOf(props)} onLeave={onLeave}>
      <Loaded query={query} skeleton={<SkeletonLine width="100%" />}>
        {(board) => <Form board={board} {...props} />}
      </Loaded>
    </LinkFrame>
  )
}

export default UnitLink
