import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { PersonSelect } from '#tab/okr/PersonSelect.tsx'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { type EditForm, editOf, formOf } from './edit-form.ts'
import { RequestFields, ShareField } from './LinkFields.tsx'
import { useAlignmentStyles } from './styles.ts'
import { useEditLink } from './use-links.ts'

interface Props {
  readonly link: AlignmentView
  readonly left: number | null
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly onLeave: () => void
}

type FieldsProps = Omit<Props, 'onLeave'> & {
  readonly form: EditForm
  readonly set: (patch: Partial<EditForm>) => void
}

const Fields = ({ link, left, people, form, set }: FieldsProps) =>
  link.dependency === null ? (
    <ShareField share={form.share} left={left} onShare={(share) => set({ share })} />
  ) : (
    <>
      <RequestFields message={form.message} dueOn={form.dueOn} set={set} />
      <PersonSelect
        label={t('alignment.riskOwner')}
        known={people}
        personId={form.riskOwnerId}
        onPerson={(riskOwnerId) => set({ riskOwnerId })}
      />
    </>
  )

/** Changes what a link says: the share of a contribution, or what is asked for and until when. */
export const EditLink = (props: Props) => {
  const { link, onLeave } = props
  const styles = useAlignmentStyles()
  const place = useRef<HTMLFormElement>(null)
  const draft = useDraft<EditForm>(`alignment:${link.id}:edit`, formOf(link, formatNumber))
  const edit = useEditLink()
  const body = editOf(link, draft.value)
  const done = () => {
    draft.drop()
    onLeave()
  }
  useEffect(() => place.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [])
  return (
    <form
      ref={place}
      className={styles.section}
      aria-label={`${t('alignment.edit')}: ${link.to.title}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (body && !edit.isPending) edit.mutate({ link, body }, { onSuccess: done })
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <Fields {...props} form={draft.value} set={(patch) => draft.set({ ...draft.value, ...patch })} />
      <Problem error={edit.error} />
      <div className={styles.line}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!body || edit.isPending}>
          {t('common.save')}
        </Button>
        <Button size="small" onClick={done}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
