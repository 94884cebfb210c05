import { Text } from '@fluentui/react-components'
import { ConsentStep } from '#tab/okr/ConsentStep.tsx'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { Preview } from './calendar-queries.ts'
import { useCalendarStyles } from './styles.ts'

interface Props {
  readonly preview: Preview
  readonly onAllowed: () => void
}

/** What is known of everybody's time, and the step towards knowing it. */
export const FreeBusy = ({ preview: { freeBusy, people }, onAllowed }: Props) => {
  const styles = useCalendarStyles()
  if (freeBusy.consent) return <ConsentStep consent={freeBusy.consent} onAllowed={onAllowed} />
  if (freeBusy.state === 'unavailable')
    return <Text className={styles.hint}>{t('calendar.freeBusyUnavailable')}</Text>
  const names = freeBusy.unknown.flatMap((id) => people.find((person) => person.id === id)?.name ?? [])
  if (names.length === 0) return null
  return <Text className={styles.hint}>{t('calendar.unknownFreeBusy', { names: formatList(names) })}</Text>
}
