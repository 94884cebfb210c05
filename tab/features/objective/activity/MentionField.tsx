import { Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { peopleQuery } from '#tab/api/queries.ts'
import { t } from '#tab/text/text.ts'
import { PersonAvatar } from '#tab/ui/PersonAvatar.tsx'
import { type Mentioned, mentionAt, type Typed } from './mention-text.ts'

const TEXT_MAX = 4000

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  option: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalXS,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
  },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

interface Props {
  readonly label: string
  readonly typed: Typed
  /** Why nothing can be written here, where that is so. */
  readonly refusal?: string | null
  readonly onTyped: (typed: Typed) => void
  readonly onSend: () => void
  readonly onEscape?: () => void
}

const insert = (typed: Typed, at: { start: number; end: number }, person: Mentioned): Typed => ({
  text: `${typed.text.slice(0, at.start)}@${person.name} ${typed.text.slice(at.end)}`,
  mentioned: [...typed.mentioned.filter(({ id }) => id !== person.id), { id: person.id, name: person.name }],
})

/** A text field in which "@" offers the people of the organisation. */
export const MentionField = ({ label, typed, refusal = null, onTyped, onSend, onEscape }: Props) => {
  const styles = useStyles()
  const listId = useId()
  const root = useRef<HTMLDivElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState(0)
  const mention = caret === null ? null : mentionAt(typed.text, caret)
  const query = useQuery({ ...peopleQuery(mention?.query ?? ''), enabled: mention !== null })
  const found = mention ? (query.data?.items ?? []).slice(0, 6) : []
  const choose = (person: Mentioned | undefined) => {
    if (!mention || caret === null || !person) return
    onTyped(insert(typed, { start: mention.start, end: caret }, person))
    setCaret(null)
    root.current?.querySelector('textarea')?.focus()
  }
  const onListKey = (event: KeyboardEvent): boolean => {
    if (found.length === 0) return false
    if (event.key === 'ArrowDown') setActive((active + 1) % found.length)
    else if (event.key === 'ArrowUp') setActive((active + found.length - 1) % found.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(found[active])
    else if (event.key === 'Escape') setCaret(null)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (onListKey(event)) return
    if (event.key === 'Escape') onEscape?.()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend()
  }
  return (
    <div ref={root}>
      <Field label={label} hint={refusal}>
        <Textarea
          value={typed.text}
          maxLength={TEXT_MAX}
          resize="vertical"
          readOnly={refusal !== null}
          placeholder={refusal === null ? t('activity.comment.placeholder') : ''}
          aria-autocomplete="list"
          {...(found.length > 0 && {
            'aria-controls': listId,
            'aria-activedescendant': `${listId}-${found[active]?.id}`,
          })}
          onChange={(event, { value }) => {
            onTyped({ ...typed, text: value })
            setCaret(event.target.selectionStart)
            setActive(0)
          }}
          onBlur={() => setCaret(null)}
          onKeyDown={onKeyDown}
        />
      </Field>
      {found.length > 0 && (
        <div id={listId} role="listbox" aria-label={t('activity.comment.mention')} className={styles.list}>
          {found.map((person, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus and names the active one
            // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are handled in the text field
            <div
              key={person.id}
              id={`${listId}-${person.id}`}
              role="option"
              aria-selected={index === active}
              className={mergeClasses(styles.option, index === active && styles.active)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              <PersonAvatar person={person} size={20} /> {person.name}
            </div>
          ))}
        </div>
      )}
      <div role="status" className={styles.hidden}>
        {mention && query.data ? t('objective.picker.found', { count: found.length }) : ''}
      </div>
    </div>
  )
}
