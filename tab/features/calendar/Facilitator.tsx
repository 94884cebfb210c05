import { Text } from '@fluentui/react-components'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { Note } from '#tab/ui/Note.tsx'

interface Props {
  readonly saved: CalendarPlan
}

const LeftBehind = ({ saved: { leftBehind, people } }: Props) => {
  const owners = [...Map.groupBy(leftBehind, ({ personId }) => personId)]
  const said = owners.map(([id, meetings]) =>
    t('calendar.leftBehind', {
      name: people.find((person) => person.id === id)?.name ?? '',
      names: formatList(meetings.map(({ ritual }) => t(`calendar.ritual.${ritual}`))),
    }),
  )
  return said.map((sentence) => (
    <Note key={sentence}>
      <Text size={200}>{sentence}</Text>
    </Note>
  ))
}

/** What it means that whoever has booked leads the unit no more. */
export const Facilitator = ({ saved }: Props) => {
  const name = saved.people.find(({ id }) => id === saved.facilitatorId)?.name ?? ''
  return (
    <>
      {saved.facilitatorHasLeft && (
        <Note>
          <Text size={200}>{t('calendar.facilitatorHasLeft', { name })}</Text>
        </Note>
      )}
      <LeftBehind saved={saved} />
    </>
  )
}
