import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components'
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { AppointmentForm } from '../outlook/AppointmentForm.tsx'
import { hostApi } from '../state/api.ts'
import { useClient } from '../state/client.tsx'
import { Header } from '../surfaces/Header.tsx'
import {
  type CalendarView,
  dayOf,
  daysOf,
  noonOf,
  onDay,
  openEntryOf,
  readView,
  type Span,
  step,
  writeOpenEntry,
  writeView,
} from './days.ts'
import { type Act, EntryDialog } from './EntryDialog.tsx'
import { Grid } from './Grid.tsx'
import { type Shift, shifted } from './shift.ts'
import { TimeGrid } from './TimeGrid.tsx'
import { useEntries } from './use-entries.ts'
import { useEntryKeys } from './use-entry-keys.ts'

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  keys: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  tools: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

interface ToolsProps {
  readonly view: CalendarView
  readonly show: (view: CalendarView) => void
  readonly today: string
}

function Tools({ view, show, today }: ToolsProps) {
  const { t } = useClient()
  return (
    <div className={useStyles().tools}>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={t.earlier}
        onClick={() => show(step(view, -1))}
      />
      <Button onClick={() => show({ ...view, day: today })}>{t.today}</Button>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={t.later}
        onClick={() => show(step(view, 1))}
      />
      <TabList
        size="small"
        selectedValue={view.span}
        // The tabs below are the only values
        onTabSelect={(_, { value }) => show({ ...view, span: value as Span })}
      >
        <Tab value="week">{t.week}</Tab>
        <Tab value="month">{t.month}</Tab>
      </TabList>
    </div>
  )
}

/** The open appointment among those around it. */
function neighboursOf(entries: readonly CalendarEntry[], id: string | null) {
  const inOrder = [...entries].sort((a, b) => (a.start < b.start ? -1 : 1))
  const at = inOrder.findIndex((entry) => entry.id === id)
  const entry = inOrder[at]
  return entry && { entry, neighbours: { before: inOrder[at - 1], after: inOrder[at + 1] } }
}

/** The person's calendar, as Outlook shows it: what was booked lies here and can be changed by hand. */
export function CalendarSurface() {
  const { t, state, place, person, go, ask, language, isCompact } = useClient()
  const styles = useStyles()
  const today = dayOf(new Date(state.now))
  const view = readView(place.sub, today)
  const days = daysOf(view)
  const { entries, problem, change } = useEntries(days)
  const title = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).format(noonOf(view.day))
  const show = (next: CalendarView) => void go({ surface: 'calendar', sub: writeView(next) })
  const moveTo = (entry: CalendarEntry, times: { start: string; end: string }) =>
    change(() => hostApi.move({ personId: person.id, entryId: entry.id, ...times }))
  const shift = (entry: CalendarEntry, by: Shift) => void moveTo(entry, shifted(entry, by))
  const openForm = (entry: CalendarEntry) => void go({ ...place, sub: writeOpenEntry(view, entry) })
  const open = async (entry: CalendarEntry) => {
    const act = await ask<Act | 'open' | null>((done) => <EntryDialog entry={entry} done={done} />)
    if (act === 'open') openForm(entry)
    else if (act) await change(act)
  }
  const onKeyDown = useEntryKeys({ span: view.span, entries, onShift: shift, onOpen: open })
  const opened = neighboursOf(entries, openEntryOf(place.sub))
  if (opened) return <AppointmentForm {...opened} onOpen={openForm} onClose={() => show(view)} />
  const shown = { days, today, entries, onOpen: open, onKeyDown }
  return (
    <>
      <Header title={`${t.calendar} · ${title}`}>
        <Tools view={view} show={show} today={today} />
      </Header>
      <div className={styles.body}>
        {problem && (
          <MessageBar intent="error">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        {view.span === 'week' && !isCompact ? (
          <TimeGrid {...shown} onShift={shift} />
        ) : (
          <Grid {...shown} view={view} onMove={(entry, day) => void moveTo(entry, onDay(entry, day))} />
        )}
        <p className={styles.keys}>{t.calendarKeys}</p>
      </div>
    </>
  )
}
