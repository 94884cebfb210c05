import { Button, Field, Radio, RadioGroup, Select, Text } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { RequestFields, ShareField } from './LinkFields.tsx'
import { askOf, changed, type LinkForm, linkOf, newLink, type Target } from './link-form.ts'
import { LINK_WAYS, type LinkWay } from './link-way.ts'
import { useAlignmentStyles } from './styles.ts'
import { TargetSearch } from './TargetSearch.tsx'
import { UnitsField } from './UnitsField.tsx'
import { useCreateLink } from './use-links.ts'
import { useAskUnits } from './use-requests.ts'

interface Props {
  readonly objective: ObjectiveView
  /** The kind people came for: the form begins with it, where the keyboard is. */
  readonly wanted: LinkWay | null
  /** What it leads to, where that is said already. */
  readonly target?: Target | null
  /** Only what other units have can be chosen. */
  readonly isAcross?: boolean
  /** It is asked for as it is: there is no other kind to choose. */
  readonly isAsked?: boolean
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
    const first = 'input[type="search"], input[type="radio"]:checked, input[type="checkbox"]'
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>(first) ?? [])]
    ;(fields.find(({ type }) => type !== 'radio') ?? fields[0])?.focus()
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

/** What is linked to: still to be found, or found and to be described. */
const Linked = ({ form, set, ...props }: FieldsProps & Props) =>
  form.target ? (
    <>
      {!props.isAsked && (
        <Chosen target={form.target} unitName={props.unitName} onOther={() => set({ target: null })} />
      )}
      <Details objective={props.objective} form={form} left={props.left} set={set} />
    </>
  ) : (
    <TargetSearch
      objective={props.objective}
      way={form.way}
      exceptUnit={props.isAcross ? props.objective.unitId : null}
      unitName={props.unitName}
      onTarget={({ objectiveId, keyResultId, title, unitId }) =>
        set({ target: { objectiveId, keyResultId, title, unitId } })
      }
    />
  )

/** Which units are asked for a contribution, and for what. */
const Asked = ({ objective, form, set }: FieldsProps & Pick<Props, 'objective'>) => (
  <>
    <UnitsField ownUnitId={objective.unitId} unitIds={form.unitIds} onUnits={(unitIds) => set({ unitIds })} />
    <RequestFields message={form.message} dueOn={form.dueOn} set={set} />
  </>
)

/** The unit that would contribute decides about it; others may only ask. */
const AskInstead = ({ objective, form, set, unitName }: FieldsProps & Props) => {
  const { target } = form
  if (!target || !waysOf(objective).includes('asks')) return null
  const ask = () =>
    set({
      way: 'asks',
      target: null,
      unitIds: [target.unitId],
      message: t('alignment.askSuggestion', { title: target.title }),
    })
  return (
    <div>
      <Button onClick={ask}>{t('alignment.askUnit', { unit: unitName(target.unitId) })}</Button>
    </div>
  )
}

/** One of the two that the form stands for: a link that is made, or a request to other units. */
const useSending = ({ objective: { cycleId, id: objectiveId } }: Props, form: LinkForm) => {
  const [create, ask] = [useCreateLink(cycleId), useAskUnits()]
  const [link, request] = [linkOf(objectiveId, form), askOf(form)]
  const { key } = form
  const send = (onSuccess: () => void) => {
    if (request) ask.mutate({ cycleId, objectiveId, body: request, key }, { onSuccess })
    else if (link) create.mutate({ body: link, key }, { onSuccess })
  }
  return {
    send,
    isReady: Boolean(link ?? request) && !create.isPending && !ask.isPending,
    error: form.way === 'asks' ? ask.error : create.error,
  }
}

/** A new link of this objective: to or from what, as what, and what it needs to say. */
export const AddLink = (props: Props) => {
  const { objective, wanted, target = null, onLeave } = props
  const styles = useAlignmentStyles()
  const { value: form, set, drop } = useLinkForm(props)
  const { send, isReady, error } = useSending(props, form)
  const isRequest = form.way === 'depends_on' || form.way === 'asks'
  const submit = () => {
    // Written down before it is sent, so that a press after a lost answer is the same request
    set({ key: form.key })
    send(() => {
      drop()
      onLeave()
    })
  }
  return (
    <form
      ref={useFirstField(wanted !== null || target !== null)}
      className={styles.section}
      aria-label={t('alignment.add')}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) submit()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      {!props.isAsked && <Way objective={objective} form={form} set={set} />}
      {form.way === 'asks' ? (
        <Asked objective={objective} form={form} set={set} />
      ) : (
        <Linked {...props} form={form} set={set} />
      )}
      <Problem error={error} />
      {form.way === 'receives' && isProblemCode(error, 'forbidden') && (
        <AskInstead {...props} form={form} set={set} />
      )}
      <div className={styles.line}>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady}>
          {t(isRequest ? 'alignment.ask' : 'alignment.link')}
        </Button>
        <Button onClick={onLeave}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
