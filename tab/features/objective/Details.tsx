import { Dropdown, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components'
import type { ObjectivePatch } from '#tab/api/objective-edit.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { EditableText } from './EditableText.tsx'
import { PersonSelect } from './PersonSelect.tsx'
import { usePage } from './page.ts'
import { tellProblem, useObjectiveEdit } from './use-edits.ts'
import { useLayout } from './use-layout.ts'

const WHY_MAX = 4000
const ORIGINS = ['top_down', 'bottom_up'] as const
const AMBITIONS = ['aspirational', 'committed'] as const

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  choice: { minWidth: 0, width: '100%' },
  why: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})

const Why = () => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { objective } = usePage()
  const edit = useObjectiveEdit()
  return (
    <div>
      <Text weight="semibold">{t('objective.why')}</Text>
      <EditableText
        draftKey={`objective:${objective.id}:why`}
        label={t('objective.why')}
        editLabel={t('objective.editWhy')}
        value={objective.why}
        maxLength={WHY_MAX}
        refusal={reasonOf(objective.denials, 'objective.edit')}
        error={edit.error?.message ?? null}
        isSaving={edit.isPending}
        onSave={(why, saved) => edit.mutate({ why }, { onSuccess: saved })}
      >
        <Text className={objective.why ? styles.why : layout.quiet}>
          {objective.why || t('objective.whyEmpty')}
        </Text>
      </EditableText>
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  readonly word: (option: T) => string
  readonly refusal: string | null
  readonly onChange: (option: T) => void
}

const Choice = <T extends string>({ label, value, options, word, refusal, onChange }: ChoiceProps<T>) => (
  <Field label={label}>
    <Dropdown
      className={useStyles().choice}
      disabled={refusal !== null}
      title={refusal ?? undefined}
      value={word(value)}
      selectedOptions={[value]}
      onOptionSelect={(_, { optionValue }) => {
        const chosen = options.find((option) => option === optionValue)
        if (chosen && chosen !== value) onChange(chosen)
      }}
    >
      {options.map((option) => (
        <Option key={option} value={option}>
          {word(option)}
        </Option>
      ))}
    </Dropdown>
  </Field>
)

/** Why, where from, how ambitious and whose: each changed where it stands. */
export const Details = () => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { objective, people } = usePage()
  const edit = useObjectiveEdit()
  const refusal = reasonOf(objective.denials, 'objective.edit')
  const change = (patch: ObjectivePatch) => edit.mutate(patch, { onError: tellProblem })
  return (
    <section className={layout.column} aria-label={t('objective.details')}>
      <Why />
      <div className={styles.grid}>
        <Choice
          label={t('objective.origin')}
          value={objective.origin}
          options={ORIGINS}
          word={(origin) => t(`word.origin.${origin}`)}
          refusal={refusal}
          onChange={(origin) => change({ origin })}
        />
        <Choice
          label={t('objective.ambition')}
          value={objective.ambition}
          options={AMBITIONS}
          word={(ambition) => t(`word.ambition.${ambition}`)}
          refusal={refusal}
          onChange={(ambition) => change({ ambition })}
        />
        <PersonSelect
          label={t('objective.owner')}
          value={people.find(({ id }) => id === objective.ownerId) ?? null}
          isDisabled={refusal !== null}
          onChange={(ownerId) => change({ ownerId })}
        />
      </div>
      {refusal && (
        <Text size={200} className={layout.quiet}>
          {refusal}
        </Text>
      )}
    </section>
  )
}
