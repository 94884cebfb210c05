import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { t } from '#tab/text/text.ts'
import type { Choice } from './bind-unit.ts'

interface Props {
  readonly me: ResponseOf<'GET /me'>
  readonly search: string
  readonly choice: Choice | null
  readonly onChoose: (choice: Choice) => void
}

/** More than this nobody reads; the search finds the rest. */
const SHOWN = 50
const NEW = 'new:'

const useStyles = makeStyles({
  small: { display: 'block', color: tokens.colorNeutralForeground3 },
  list: { maxHeight: '320px', overflowY: 'auto' },
})

const matches = ({ name, archivedAt }: UnitView, search: string) =>
  archivedAt === null && name.toLowerCase().includes(search.trim().toLowerCase())

/** This team's unit first, then those without a team, then those of others. */
const rankOf = ({ teamId }: UnitView, groupId: string | null) => {
  if (teamId === null) return 1
  return teamId === groupId ? 0 : 2
}

/** What joining this unit would mean, or why it cannot be joined. */
const hintOf = ({ teamId, denials }: UnitView, groupId: string | null): string | null => {
  if (teamId !== null) return t(teamId === groupId ? 'config.bound' : 'config.boundElsewhere')
  return denials['unit.bind'] ? t('config.cannotBind') : null
}

const Label = ({ name, hint }: { readonly name: string; readonly hint: string | null }) => {
  const styles = useStyles()
  return (
    <>
      {name}
      {hint && (
        <Text size={200} className={styles.small}>
          {hint}
        </Text>
      )}
    </>
  )
}

const keyOf = (choice: Choice | null) =>
  choice === null ? '' : 'unit' in choice ? choice.unit.id : `${NEW}${choice.newName}`

/** The units found by the search, and below them the way to a new one. */
export const UnitChoices = ({ me, search, choice, onChoose }: Props) => {
  const styles = useStyles()
  const { groupId, teamName } = useHost()
  const found = me.units
    .filter((unit) => matches(unit, search))
    .toSorted((a, b) => rankOf(a, groupId) - rankOf(b, groupId) || a.name.localeCompare(b.name))
    .slice(0, SHOWN)
  const newName = search.trim() || teamName || ''
  const isTaken = me.units.some(({ name }) => name.toLowerCase() === newName.toLowerCase())
  const canCreate = !me.denials['unit.create'] && newName !== '' && !isTaken
  const choose = (value: string) => {
    const unit = me.units.find(({ id }) => id === value)
    onChoose(unit ? { unit } : { newName: value.slice(NEW.length) })
  }
  return (
    <>
      {found.length === 0 && <Text>{t(me.units.length === 0 ? 'config.noUnits' : 'config.noneFound')}</Text>}
      <RadioGroup
        className={styles.list}
        aria-label={t('config.units')}
        value={keyOf(choice)}
        onChange={(_, { value }) => choose(value)}
      >
        {found.map((unit) => (
          <Radio
            key={unit.id}
            value={unit.id}
            label={<Label name={unit.name} hint={hintOf(unit, groupId)} />}
          />
        ))}
        {canCreate && (
          <Radio
            value={`${NEW}${newName}`}
            label={<Label name={t('config.create', { name: newName })} hint={null} />}
          />
        )}
      </RadioGroup>
      {me.denials['unit.create'] && <Text size={200}>{t('config.cannotCreate')}</Text>}
    </>
  )
}
