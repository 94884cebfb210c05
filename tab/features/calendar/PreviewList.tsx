import { Spinner, Subtitle2, Text } from '@fluentui/react-components'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { dayText, timeText } from '#tab/text/when.ts'
import type { Preview } from './calendar-queries.ts'
import { useCalendarStyles } from './styles.ts'

type Action = Preview['actions'][number]

const whenOf = ({ sessions }: Action): string => {
  const held = sessions.filter(({ isSkipped }) => !isSkipped)
  const [first] = held
  if (!first) return ''
  const when = `${dayText(first.on)}, ${timeText(first.startsAt)}`
  return held.length === 1 ? when : t('calendar.series', { when, count: held.length })
}

const mailsOf = ({ mails }: Action) =>
  mails.length === 0 ? t('calendar.noMails') : t('calendar.mails', { count: mails.length })

const ActionItem = ({ action }: { readonly action: Action }) => {
  const styles = useCalendarStyles()
  return (
    <li className={styles.item}>
      <Text weight="semibold">{action.subject}</Text>
      <Text size={200} className={styles.hint}>
        {[t(`calendar.op.${action.op}`), whenOf(action), mailsOf(action)]
          .filter((part) => part !== '')
          .join(' · ')}
      </Text>
    </li>
  )
}

/** Who is invited, in whose name, and who cannot be. */
const Invitees = ({ preview }: { readonly preview: Preview }) => {
  const nameOf = (id: string) => preview.people.find((person) => person.id === id)?.name ?? ''
  const names = (ids: readonly string[]) => formatList(ids.map(nameOf))
  return (
    <>
      <Text size={200} block>
        {preview.attendees.length === 0
          ? t('calendar.nobodyInvited')
          : t('calendar.inviteesOf', { names: names(preview.attendees) })}
        {' · '}
        {t('calendar.inNameOf', { name: nameOf(preview.facilitatorId) })}
      </Text>
      {preview.withoutAddress.length > 0 && (
        <Text size={200} block>
          {t('calendar.withoutAddress', { names: names(preview.withoutAddress) })}
        </Text>
      )}
    </>
  )
}

/** Exactly what booking creates, changes and cancels, and who is written to. */
export const PreviewList = ({ preview, isChecking }: { preview: Preview; isChecking: boolean }) => {
  const styles = useCalendarStyles()
  const actions = preview.actions.filter(({ op }) => op !== 'keep')
  return (
    <section className={styles.section} aria-busy={isChecking}>
      <div className={styles.line}>
        <Subtitle2 as="h2">{t('calendar.preview')}</Subtitle2>
        {isChecking && <Spinner size="tiny" label={t('calendar.checking')} />}
      </div>
      {actions.length === 0 ? (
        <Text>{t('calendar.nothingToDo')}</Text>
      ) : (
        <ul className={styles.card}>
          {actions.map((action) => (
            <ActionItem key={`${action.ritual}${action.op}`} action={action} />
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <div className={styles.hint}>
          <Invitees preview={preview} />
        </div>
      )}
    </section>
  )
}
