import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { Edit16Regular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type EditDraft, useEditDraft, type Versioned } from '#tab/drafts/use-edit-draft.ts'
import { Coached } from '#tab/okr/coach/Coached.tsx'
import { draftOf, type Reworded, stillDismissed } from '#tab/okr/coach/known.ts'
import { t } from '#tab/text/text.ts'
import { Hint } from '#tab/ui/Hint.tsx'

/** What was typed, and what the text was when typing began. */
export interface Typed {
  readonly text: string
  readonly begun: Versioned<string>
}

interface Props {
  readonly draftKey: string
  readonly label: string
  readonly editLabel: string
  /** The text as it is, and the version it belongs to. */
  readonly current: Versioned<string>
  readonly maxLength: number
  readonly isSingleLine?: boolean
  /** Why editing is refused, where it is. */
  readonly refusal: string | null
  readonly error: string | null
  readonly isSaving: boolean
  readonly className?: string
  /** What the coach reads along with; absent where he has nothing to say. */
  readonly coached?: Omit<Reworded, 'title'> | undefined
  readonly onSave: (typed: Typed, saved: () => void) => void
  /** How the text looks while nobody edits it. */
  readonly children: ReactNode
}

const useStyles = makeStyles({
  shown: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface EditorProps
  extends Pick<Props, 'label' | 'maxLength' | 'isSingleLine' | 'error' | 'isSaving' | 'coached' | 'onSave'> {
  readonly draft: EditDraft<string>
  readonly onClose: () => void
}

interface Nested {
  readonly children: ReactNode
}

const ReadAlong = ({ draft, coached, children }: Pick<EditorProps, 'draft' | 'coached'> & Nested) => {
  if (!coached) return children
  const reworded = { ...coached, title: draft.value }
  return (
    <Coached draft={draftOf(reworded)} dismissed={stillDismissed(reworded)} onText={draft.set}>
      {children}
    </Coached>
  )
}

const Editor = ({ draft, label, isSingleLine, error, isSaving, onSave, onClose, ...rest }: EditorProps) => {
  const styles = useStyles()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.querySelector('textarea')?.focus(), [])
  const save = () =>
    onSave({ text: draft.value.trim(), begun: draft.begun }, () => {
      draft.drop()
      onClose()
    })
  const cancel = () => {
    draft.drop()
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isSave = event.key === 'Enter' && (isSingleLine || event.ctrlKey || event.metaKey)
    if (event.key === 'Escape') onClose()
    if (!isSave) return
    event.preventDefault()
    save()
  }
  return (
    <ReadAlong draft={draft} coached={rest.coached}>
      <div ref={root} className={styles.editor}>
        <Field label={label} validationMessage={error}>
          <Textarea
            value={draft.value}
            maxLength={rest.maxLength}
            resize="vertical"
            rows={isSingleLine ? 2 : 4}
            onChange={(_, data) => draft.set(isSingleLine ? data.value.replaceAll('\n', ' ') : data.value)}
            onKeyDown={onKeyDown}
          />
        </Field>
        <div className={styles.buttons}>
          <Button appearance="primary" size="small" disabledFocusable={isSaving} onClick={save}>
            {t(isSaving ? 'common.saving' : 'common.save')}
          </Button>
          <Button size="small" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </ReadAlong>
  )
}

interface ShownProps extends Pick<Props, 'refusal' | 'editLabel' | 'children'> {
  readonly onEdit: () => void
}

const Shown = ({ refusal, editLabel, children, onEdit }: ShownProps) => {
  const button = (
    <Button
      appearance="subtle"
      size="small"
      icon={<Edit16Regular />}
      aria-label={editLabel}
      disabledFocusable={refusal !== null}
      onClick={onEdit}
    />
  )
  return (
    <div className={useStyles().shown}>
      {children}
      <Hint text={refusal ?? editLabel}>{button}</Hint>
    </div>
  )
}

/** A text that is edited where it stands. Esc leaves without loss, focus returns to the button that opened it. */
export const EditableText = ({ children, refusal, editLabel, className, ...editor }: Props) => {
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const draft = useEditDraft(editor.draftKey, editor.current)
  const root = useRef<HTMLDivElement>(null)
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => root.current?.querySelector('button')?.focus())
  }
  return (
    <div ref={root} className={className}>
      {isOpen ? (
        <Editor {...editor} draft={draft} onClose={close} />
      ) : (
        <Shown refusal={refusal} editLabel={editLabel} onEdit={() => setOpen(true)}>
          {children}
        </Shown>
      )}
      {draft.isKept && !isOpen && (
        <Text size={200} className={styles.quiet}>
          {t('objective.kept')}
        </Text>
      )}
    </div>
  )
}
