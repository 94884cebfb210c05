import { Text } from '@fluentui/react-components'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { Preview } from './calendar-queries.ts'
import { useCalendarStyles } from './styles.ts'

/** What is not known of everybody's time. */
export const FreeBusy = ({ preview: { freeBusy, people } }: { readonly preview: Preview }) => {
  const styles = useCalendarStyles()
  if (freeBusy.state === 'unavailable')
    return <Text className={styles.hint}>{t('calendar.freeBusyUnavailable')}</Text>
  const names = freeBusy.unknown.flatMap((id) => people.find((person) => person.id === id)?.name ?? [])
  if (names.length === 0) return null
  return <Text className={styles.hint}>{t('calendar.unknownFreeBusy', { names: formatList(names) })}</Text>
}
