import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { hostApi } from '../state/api.ts'
import { useClient } from '../state/client.tsx'
import { dayOf, timeOf } from './days.ts'
import type { Act } from './EntryDialog.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
})

interface Props {
  readonly entry: CalendarEntry
  readonly done: (act: Act) => void
}

const MINUTE_MS = 60_000

/** Day, time and length by keyboard: moves, shortens and lengthens. */
export function MoveForm({ entry, done }: Props) {
  const { t, person } = useClient()
  const [start, end] = [new Date(entry.start), new Date(entry.end)]
  const [day, setDay] = useState(dayOf(start))
  const [time, setTime] = useState(timeOf(start))
  const [minutes, setMinutes] = useState(String((end.getTime() - start.getTime()) / MINUTE_MS))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const from = new Date(`${day}T${time}:00`)
    const to = new Date(from.getTime() + Number(minutes) * MINUTE_MS)
    const span = { start: from.toISOString(), end: to.toISOString() }
    done(() => hostApi.move({ personId: person.id, entryId: entry.id, ...span }))
  }
  return (
    <form className={useStyles().form} onSubmit={submit}>
      <Field label={t.day} required>
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <Field label={t.time} required>
        <Input type="time" value={time} onChange={(_, { value }) => setTime(value)} />
      </Field>
      <Field label={t.minutes} required>
        <Input
          type="number"
          min={5}
          max={1440}
          value={minutes}
          onChange={(_, { value }) => setMinutes(value)}
        />
      </Field>
      <Button type="submit" disabled={day === '' || time === '' || !(Number(minutes) >= 5)}>
        {t.moveMeeting}
      </Button>
    </form>
  )
}
