import { Button, Field, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { AlignmentKind } from '#shared/domain/alignment/alignment.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import { NumberField } from '#tab/ui/NumberField.tsx'
import { Problem } from '#tab/ui/Problem.tsx'
import { type LinkForm, linkOf, NEW_LINK, readShare, type Target } from './link-form.ts'
import { useAlignmentStyles } from './styles.ts'
import { TargetSearch } from './TargetSearch.tsx'
import { useCreateLink } from './use-links.ts'

interface Props {
  readonly objective: ObjectiveView
  /** The kind people came for: the form begins with it, where the keyboard is. */
  readonly wanted: AlignmentKind | null
  /** Per cent that no parent has yet. */
  readonly left: number
  readonly unitName: (unitId: string) => string
  readonly onLeave: () => void
}

interface FieldsProps {
  readonly form: LinkForm
  readonly left: number
  readonly set: (patch: Partial<LinkForm>) => void
}

const Kind = ({ form, set }: Omit<FieldsProps, 'left'>) => (
  <Field label={t('alignment.kind')}>
    <RadioGroup
      value={form.kind}
      onChange={(_, { value }) => set({ kind: value === 'depends_on' ? 'depends_on' : 'contributes_to' })}
    >
      <Radio value="contributes_to" label={t('alignment.kinds.contributes_to')} />
      <Radio value="depends_on" label={t('alignment.kinds.depends_on')} />
    </RadioGroup>
  </Field>
)

const Details = ({ form, left, set }: FieldsProps) =>
  form.kind === 'contributes_to' ? (
    <NumberField
      label={t('alignment.share')}
      hint={t('alignment.shareHint', { left: formatNumber(left) })}
      text={form.share}
      error={readShare(form.share).error}
      onText={(share) => set({ share })}
      after="%"
    />
  ) : (
    <>
      <Field label={t('alignment.message')}>
        <Textarea
          maxLength={4000}
          value={form.message}
          onChange={(_, { value }) => set({ message: value })}
        />
      </Field>
      <DayField label={t('alignment.dueOn')} value={form.dueOn} onValue={(dueOn) => set({ dueOn })} />
    </>
  )

interface ChosenProps {
  readonly target: Target
  readonly unitName: (unitId: string) => string
  readonly onOther: () => void
}

const Chosen = ({ target, unitName, onOther }: ChosenProps) => {
  const styles = useAlignmentStyles()
  return (
    <div className={styles.item}>
      <Text weight="semibold">{target.title}</Text>
      <div className={styles.line}>
        <span className={styles.small}>{unitName(target.unitId)}</span>
        <Button size="small" appearance="subtle" onClick={onOther}>
          {t('alignment.other')}
        </Button>
      </div>
    </div>
  )
}

/** The place to begin typing for those who came for this form. */
const useFirstField = (isWanted: boolean) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (isWanted) form.current?.querySelector<HTMLInputElement>('input[type="search"]')?.focus()
  }, [isWanted])
  return form
}

/** A new link from this objective: to what, as what, and what it needs to say. */
export const AddLink = ({ objective, wanted, left, unitName, onLeave }: Props) => {
  const styles = useAlignmentStyles()
  const draft = useDraft<LinkForm>(`objective:${objective.id}:link`, {
    ...NEW_LINK,
    kind: wanted ?? NEW_LINK.kind,
  })
  const form = draft.value
  const set = (patch: Partial<LinkForm>) => draft.set({ ...form, ...patch })
  const create = useCreateLink(objective.cycleId)
  const body = linkOf(objective.id, form)
  const isDisabled = !body || create.isPending
  const done = () => {
    draft.drop()
    onLeave()
  }
  return (
    <form
      ref={useFirstField(wanted !== null)}
      className={styles.section}
      aria-label={t('alignment.add')}
      onSubmit={(event) => {
        event.preventDefault()
        if (body && !create.isPending) create.mutate(body, { onSuccess: done })
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <Kind form={form} set={set} />
      {form.target ? (
        <>
          <Chosen target={form.target} unitName={unitName} onOther={() => set({ target: null })} />
          <Details form={form} left={left} set={set} />
        </>
      ) : (
        <TargetSearch
          objective={objective}
          unitName={unitName}
          onTarget={({ objectiveId, keyResultId, title, unitId }) =>
            set({ target: { objectiveId, keyResultId, title, unitId } })
          }
        />
      )}
      <Problem error={create.error} />
      <div className={styles.line}>
        <Button type="submit" appearance="primary" disabledFocusable={isDisabled}>
          {t(form.kind === 'depends_on' ? 'alignment.ask' : 'alignment.link')}
        </Button>
        <Button onClick={onLeave}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
