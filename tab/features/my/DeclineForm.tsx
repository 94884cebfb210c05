import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly alignment: AlignmentView
  readonly isPending: boolean
  readonly onDecline: (message: string, onSuccess: () => void) => void
  readonly onLeave: () => void
}

/** A no says why, so that the other unit can look for another way. */
export const DeclineForm = ({ alignment, isPending, onDecline, onLeave }: Props) => {
  const styles = useStyles()
  const draft = useDraft(`alignment:${alignment.id}:decline`, '')
  const message = draft.value.trim()
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault()
        if (message !== '' && !isPending) onDecline(message, draft.drop)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <Field label={t('my.declineWhy')}>
        <Textarea
          autoFocus
          maxLength={4000}
          value={draft.value}
          onChange={(_, { value }) => draft.set(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={message === '' || isPending}>
          {t('my.decline')}
        </Button>
        <Button onClick={onLeave}>{t('my.leave')}</Button>
      </div>
    </form>
  )
}
