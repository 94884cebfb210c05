import { Button, Field, Radio, RadioGroup, Select, Text } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { AskForContribution, isNotOurs } from './AskForContribution.tsx'
import { RequestFields, ShareField } from './LinkFields.tsx'
import { changed, type LinkForm, linkOf, newLink, type Target } from './link-form.ts'
import { LINK_WAYS, type LinkWay } from './link-way.ts'
import { useAlignmentStyles } from './styles.ts'
import { TargetSearch } from './TargetSearch.tsx'
import { useCreateLink } from './use-links.ts'

interface Props {
  readonly objective: ObjectiveView
  /** The kind people came for: the form begins with it, where the keyboard is. */
  readonly wanted: LinkWay | null
  /** What it leads to, where that is said already. */
  readonly target?: Target | null
  /** Only what other units have can be chosen. */
  readonly isAcross?: boolean
  /** Per cent that no parent has yet. */
  readonly left: number
  readonly unitName: (unitId: string) => string
  readonly onLeave: () => void
}

interface FieldsProps {
  readonly form: LinkForm
  readonly set: (patch: Partial<LinkForm>) => void
}

const isWay = (value: string): value is LinkWay => LINK_WAYS.some((way) => way === value)

/** Whose unit it is not can still offer a contribution of their own. */
const waysOf = ({ denials }: ObjectiveView): readonly LinkWay[] =>
  denials['objective.link'] === undefined ? LINK_WAYS : ['receives']

/** Something can be linked here, even if by a contribution of the reader's own unit only. */
export const canLink = ({ denials }: ObjectiveView): boolean =>
  denials['objective.link'] === undefined || denials['objective.link'] === 'not_a_member'

const Way = ({ objective, form, set }: FieldsProps & Pick<Props, 'objective'>) => (
  <Field label={t('alignment.kind')}>
    <RadioGroup value={form.way} onChange={(_, { value }) => isWay(value) && set({ way: value })}>
      {waysOf(objective).map((way) => (
        <Radio key={way} value={way} label={t(`alignment.kinds.${way}`)} />
      ))}
    </RadioGroup>
  </Field>
)

/** The objective as a whole, or one of its key results. */
const OwnEnd = ({ objective, form, set }: FieldsProps & Pick<Props, 'objective'>) => {
  const styles = useAlignmentStyles()
  const keyResults = objective.keyResults.filter(({ archivedAt }) => archivedAt === null)
  if (keyResults.length === 0) return null
  return (
    <Field label={t('alignment.ownEnd')}>
      <Select
        className={styles.select}
        value={form.keyResultId ?? ''}
        onChange={(_, { value }) => set({ keyResultId: value || null })}
      >
        <option value="">{t('alignment.wholeObjective')}</option>
        {keyResults.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}

const Details = ({ objective, form, left, set }: FieldsProps & Pick<Props, 'objective' | 'left'>) => (
  <>
    <OwnEnd objective={objective} form={form} set={set} />
    {form.way === 'depends_on' ? (
      <RequestFields message={form.message} dueOn={form.dueOn} set={set} />
    ) : (
      <ShareField
        share={form.share}
        left={form.way === 'receives' || form.keyResultId ? null : left}
        onShare={(share) => set({ share })}
      />
    )}
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

/** The place to begin for those who came for this form: the search or, with a target, the first choice. */
const useFirstField = (isWanted: boolean) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!isWanted) return
    const first = 'input[type="search"], input[type="radio"]:checked'
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>(first) ?? [])]
    ;(fields.find(({ type }) => type === 'search') ?? fields[0])?.focus()
  }, [isWanted])
  return form
}

const useLinkForm = ({ objective, wanted, target = null }: Props) => {
  const name = [`objective:${objective.id}:link`, target && `${target.objectiveId}`].filter(Boolean).join(':')
  const ways = waysOf(objective)
  const way = wanted && ways.includes(wanted) ? wanted : (ways[0] ?? 'receives')
  const draft = useDraft<LinkForm>(name, newLink(way, target))
  return { ...draft, set: (patch: Partial<LinkForm>) => draft.set(changed(draft.value, patch)) }
}

/** A new link of this objective: to or from what, as what, and what it needs to say. */
export const AddLink = (props: Props) => {
  const { objective, wanted, target = null, isAcross = false, left, unitName, onLeave } = props
  const styles = useAlignmentStyles()
  const { value: form, set, drop } = useLinkForm(props)
  const create = useCreateLink(objective.cycleId)
  const body = linkOf(objective.id, form)
  const isDisabled = !body || create.isPending
  const done = () => {
    drop()
    onLeave()
  }
  const send = () => {
    // Written down before it is sent, so that a press after a lost answer is the same request
    set({ key: form.key })
    if (body && !create.isPending) create.mutate({ body, key: form.key }, { onSuccess: done })
  }
  return (
    <form
      ref={useFirstField(wanted !== null || target !== null)}
      className={styles.section}
      aria-label={t('alignment.add')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <Way objective={objective} form={form} set={set} />
      {form.target ? (
        <>
          <Chosen target={form.target} unitName={unitName} onOther={() => set({ target: null })} />
          <Details objective={objective} form={form} left={left} set={set} />
        </>
      ) : (
        <TargetSearch
          objective={objective}
          way={form.way}
          exceptUnit={isAcross ? objective.unitId : null}
          unitName={unitName}
          onTarget={({ objectiveId, keyResultId, title, unitId }) =>
            set({ target: { objectiveId, keyResultId, title, unitId } })
          }
        />
      )}
      <Problem error={create.error} />
      {form.way === 'receives' && form.target && isNotOurs(create.error) && (
        <AskForContribution objective={objective} target={form.target} onDone={done} />
      )}
      <div className={styles.line}>
        <Button type="submit" appearance="primary" disabledFocusable={isDisabled}>
          {t(form.way === 'depends_on' ? 'alignment.ask' : 'alignment.link')}
        </Button>
        <Button onClick={onLeave}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
