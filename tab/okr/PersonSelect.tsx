import { Combobox, Field, Option } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery } from '#tab/api/queries.ts'
import { t } from '#tab/text/text.ts'

const NOBODY = 'nobody'

interface Named {
  readonly id: string
  readonly name: string
}

interface Props {
  readonly label: string
  /** People whose names the screen knows anyway. */
  readonly known: readonly Named[]
  readonly personId: string | null
  readonly onPerson: (personId: string | null) => void
}

/** Whom the field may name: those of the screen, the one just chosen and those found by typing. */
const useNames = ({ known, personId }: Props, typed: string | null) => {
  const [chosen, setChosen] = useState<Named | null>(null)
  const near = chosen ? [...known, chosen] : known
  const isNamed = personId === null || near.some(({ id }) => id === personId)
  const query = useQuery({ ...peopleQuery(typed ?? ''), enabled: typed !== null || !isNamed })
  const found = query.data?.items ?? []
  const person = [...near, ...found].find(({ id }) => id === personId)
  return { found, hasAnswer: query.data !== undefined, person, setChosen }
}

/** Chooses one person of the organisation by name, or nobody. */
export const PersonSelect = (props: Props) => {
  const { label, personId, onPerson } = props
  const [typed, setTyped] = useState<string | null>(null)
  const { found, hasAnswer, person, setChosen } = useNames(props, typed)
  const choose = (id: string) => {
    setChosen(found.find((one) => one.id === id) ?? null)
    onPerson(id === NOBODY ? null : id)
  }
  return (
    <Field label={label}>
      <Combobox
        freeform
        expandIcon={{ 'aria-label': t('objective.picker.open') }}
        placeholder={t('objective.picker.search')}
        value={typed ?? person?.name ?? (personId === null ? t('objective.ownerNone') : '')}
        selectedOptions={[personId ?? NOBODY]}
        input={{ style: { minWidth: 0, width: '100%' } }}
        style={{ minWidth: 0, width: '100%' }}
        onOpenChange={(_, { open }) => setTyped(open ? '' : null)}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null)
          if (optionValue) choose(optionValue)
        }}
      >
        <Option value={NOBODY}>{t('objective.picker.nobody')}</Option>
        {found.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
        {hasAnswer && found.length === 0 && (
          <Option disabled value="none">
            {t('objective.picker.none')}
          </Option>
        )}
      </Combobox>
    </Field>
  )
}
