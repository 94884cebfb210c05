import { mergeClasses, Spinner, Text } from '@fluentui/react-components'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { Preview } from './calendar-queries.ts'
import { PreviewItem } from './PreviewItem.tsx'
import { useCalendarStyles } from './styles.ts'

interface Props {
  readonly saved: CalendarPlan
  readonly preview: Preview
  readonly isChecking: boolean
}

/** Who cannot be invited, and in whose calendar everything will stand. */
const Invitees = ({ preview, saved }: Omit<Props, 'isChecking'>) => {
  const nameOf = (id: string) => preview.people.find((person) => person.id === id)?.name ?? ''
  const names = (ids: readonly string[]) => formatList(ids.map(nameOf))
  const isGroup = saved.plan.home === 'group'
  return (
    <>
      <Text size={200} block>
        {preview.attendees.length === 0
          ? t('calendar.nobodyInvited')
          : t('calendar.inviteesOf', { names: names(preview.attendees) })}
      </Text>
      <Text size={200} block>
        {isGroup
          ? t('calendar.inGroup')
          : t('calendar.inCalendarOf', { name: nameOf(preview.facilitatorId) })}
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
export const PreviewList = ({ saved, preview, isChecking }: Props) => {
  const styles = useCalendarStyles()
  const actions = preview.actions.filter(({ op }) => op !== 'keep')
  return (
    <section className={styles.section} aria-busy={isChecking}>
      <div className={styles.line}>
        {actions.length > 0 && (
          <Text as="h3" weight="semibold">
            {t('calendar.preview')}
          </Text>
        )}
        {isChecking && <Spinner size="tiny" label={t('calendar.checking')} />}
      </div>
      {actions.length === 0 ? (
        <Text>{t(saved.drift.length > 0 ? 'calendar.toDecide' : 'calendar.nothingToDo')}</Text>
      ) : (
        <ul className={mergeClasses(styles.bare, styles.rows)}>
          {actions.map((action) => (
            <PreviewItem
              key={`${action.ritual}${action.op}${action.standsFor}`}
              action={action}
              preview={preview}
            />
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <div className={styles.hint}>
          <Invitees preview={preview} saved={saved} />
        </div>
      )}
    </section>
  )
}
