import { Field, Select } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import type { StepProps } from '../step-props.ts'

interface Props extends Pick<StepProps, 'page' | 'board'> {
  readonly ownerId: string
  readonly onOwner: (ownerId: string) => void
}

/** Those of the unit and those who are here; the host's own people picker is not available in a side panel. */
const candidates = ({ page, board }: Pick<StepProps, 'page' | 'board'>) => {
  const near = new Set<string>([
    ...board.unit.leads,
    ...board.unit.members,
    ...page.participants.map(({ personId }) => personId),
  ])
  const named = new Map([...board.people, ...page.people].map((person) => [person.id, person]))
  return [...named.values()]
    .filter(({ id, isGuest }) => near.has(id) && !isGuest)
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** Who takes care of it: one of those who can be asked right now. */
export const OwnerSelect = ({ ownerId, onOwner, ...known }: Props) => (
  <Field label={t('review.items.owner')}>
    <Select value={ownerId} onChange={(_, { value }) => onOwner(value)}>
      <option value="">{t('review.items.nobody')}</option>
      {candidates(known).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  </Field>
)
