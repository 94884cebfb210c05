import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { Edit16Regular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'

interface Props {
  readonly draftKey: string
  readonly label: string
  readonly editLabel: string
  readonly value: string
  readonly maxLength: number
  readonly isSingleLine?: boolean
  /** Why editing is refused, where it is. */
  readonly refusal: string | null
  readonly error: string | null
  readonly isSaving: boolean
  readonly onSave: (text: string, saved: () => void) => void
  /** How the text looks while nobody edits it. */
  readonly children: ReactNode
}

const useStyles = makeStyles({
  shown: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

type EditorProps = Omit<Props, 'children' | 'refusal' | 'editLabel'> & { readonly onClose: () => void }

const Editor = ({
  draftKey,
  label,
  value,
  isSingleLine,
  error,
  isSaving,
  onSave,
  onClose,
  ...rest
}: EditorProps) => {
  const styles = useStyles()
  const draft = useDraft(draftKey, value)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.querySelector('textarea')?.focus(), [])
  const save = () =>
    onSave(draft.value.trim(), () => {
      draft.drop()
      onClose()
    })
  const cancel = () => {
    draft.drop()
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isSave = event.key === 'Enter' && (isSingleLine || event.ctrlKey || event.metaKey)
    if (event.key === 'Escape') onClose()
    if (!isSave) return
    event.preventDefault()
    save()
  }
  return (
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
  )
}

/** A text that is edited where it stands. Esc leaves without loss, focus returns to the button that opened it. */
export const EditableText = ({ children, refusal, editLabel, ...editor }: Props) => {
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const { isKept } = useDraft(editor.draftKey, editor.value)
  const root = useRef<HTMLDivElement>(null)
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => root.current?.querySelector('button')?.focus())
  }
  if (isOpen) return <Editor {...editor} onClose={close} />
  return (
    <div ref={root}>
      <div className={styles.shown}>
        {children}
        <Button
          appearance="subtle"
          size="small"
          icon={<Edit16Regular />}
          aria-label={editLabel}
          title={refusal ?? editLabel}
          disabledFocusable={refusal !== null}
          onClick={() => setOpen(true)}
        />
      </div>
      {isKept && (
        <Text size={200} className={styles.quiet}>
          {t('objective.kept')}
        </Text>
      )}
    </div>
  )
}
