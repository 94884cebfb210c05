import { Combobox, Field, Option } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery } from '#tab/api/queries.ts'
import { t } from '#tab/text/text.ts'

const NOBODY = 'nobody'

interface Props {
  readonly label: string
  readonly value: { readonly id: string; readonly name: string } | null
  readonly isDisabled?: boolean
  readonly reason?: string | null
  readonly onChange: (personId: string | null) => void
}

/** Chooses one person of the organisation by name, or nobody. */
export const PersonSelect = ({ label, value, isDisabled = false, reason = null, onChange }: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const query = useQuery({ ...peopleQuery(typed ?? ''), enabled: typed !== null })
  const found = query.data?.items ?? []
  return (
    <Field label={label} hint={reason}>
      <Combobox
        freeform
        disabled={isDisabled}
        placeholder={t('objective.picker.search')}
        value={typed ?? value?.name ?? t('objective.ownerNone')}
        selectedOptions={[value?.id ?? NOBODY]}
        input={{ style: { minWidth: 0, width: '100%' } }}
        style={{ minWidth: 0, width: '100%' }}
        onOpenChange={(_, { open }) => setTyped(open ? '' : null)}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null)
          if (optionValue) onChange(optionValue === NOBODY ? null : optionValue)
        }}
      >
        <Option value={NOBODY}>{t('objective.picker.nobody')}</Option>
        {found.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
        {query.data && found.length === 0 && (
          <Option disabled value="none">
            {t('objective.picker.none')}
          </Option>
        )}
      </Combobox>
    </Field>
  )
}
