import { Dropdown, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components'
import type { ObjectivePatch } from '#tab/api/objective-edit.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { nameOf } from '#tab/okr/describe-field.ts'
import { PersonSelect } from '#tab/okr/PersonSelect.tsx'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { EditableText } from './EditableText.tsx'
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
    // On a phone each field is one line: its name, and the choice beside it
    [narrow]: {
      rowGap: tokens.spacingVerticalS,
      '& > *': { gridTemplateColumns: '112px minmax(0, 1fr)', alignItems: 'center' },
    },
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXL, margin: 0 },
  fact: { margin: 0 },
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
        current={{ value: objective.why, etag: objective.etag }}
        maxLength={WHY_MAX}
        refusal={reasonOf(objective.denials, 'objective.edit')}
        error={edit.error?.message ?? null}
        isSaving={edit.isPending}
        onSave={({ text, begun: { value, etag } }, saved) =>
          edit.mutate({ patch: { why: text }, begun: { etag, fields: { why: value } } }, { onSuccess: saved })
        }
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
  readonly onChange: (option: T) => void
}

const Choice = <T extends string>({ label, value, options, word, onChange }: ChoiceProps<T>) => (
  <Field label={label}>
    <Dropdown
      className={useStyles().choice}
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

const Choices = () => {
  const { objective, people } = usePage()
  const edit = useObjectiveEdit()
  const change = (patch: ObjectivePatch) => edit.mutate({ patch }, { onError: tellProblem })
  return (
    <div className={useStyles().grid}>
      <Choice
        label={t('objective.origin')}
        value={objective.origin}
        options={ORIGINS}
        word={(origin) => t(`word.origin.${origin}`)}
        onChange={(origin) => change({ origin })}
      />
      <Choice
        label={t('objective.ambition')}
        value={objective.ambition}
        options={AMBITIONS}
        word={(ambition) => t(`word.ambition.${ambition}`)}
        onChange={(ambition) => change({ ambition })}
      />
      <PersonSelect
        label={t('objective.owner')}
        known={people}
        personId={objective.ownerId}
        onPerson={(ownerId) => change({ ownerId })}
      />
    </div>
  )
}

/** Whoever may not change these reads them as what they are, words, and why they cannot be changed. */
const Facts = ({ refusal }: { readonly refusal: string }) => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { objective, people } = usePage()
  const facts = [
    [t('objective.origin'), t(`word.origin.${objective.origin}`)],
    [t('objective.ambition'), t(`word.ambition.${objective.ambition}`)],
    [t('objective.owner'), nameOf(people, objective.ownerId)],
  ] as const
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className={layout.quiet}>{label}</dt>
            <dd className={styles.fact}>{value}</dd>
          </div>
        ))}
      </dl>
      <Text size={200} className={layout.quiet}>
        {refusal}
      </Text>
    </>
  )
}

/** Why, where from, how ambitious and whose: each changed where it stands. */
export const Details = () => {
  const { objective } = usePage()
  const refusal = reasonOf(objective.denials, 'objective.edit')
  return (
    <section className={useLayout().column} aria-label={t('objective.details')}>
      <Why />
      {refusal === null ? <Choices /> : <Facts refusal={refusal} />}
    </section>
  )
}
