import { Button, makeStyles, Text, Toolbar, ToolbarButton, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, StarRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { withLocalLinks } from '../calendar/local-links.ts'
import { useClient } from '../state/client.tsx'
import { Header } from '../surfaces/Header.tsx'
import { itemOf } from './item-data.ts'
import { TaskPane } from './TaskPane.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexGrow: 1, minHeight: 0 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  ribbon: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  mode: { color: tokens.colorNeutralForeground3 },
  body: { flexGrow: 1, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: '#fff' },
})

interface Props {
  readonly entry: CalendarEntry
  /** Before and after it; opened from here as from a list of mails. */
  readonly neighbours: {
    readonly before: CalendarEntry | undefined
    readonly after: CalendarEntry | undefined
  }
  readonly onOpen: (entry: CalendarEntry) => void
  readonly onClose: () => void
}

const whenText = ({ start, end }: CalendarEntry, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).formatRange(
    new Date(start),
    new Date(end),
  )

function Neighbours({ neighbours: { before, after }, onOpen }: Pick<Props, 'neighbours' | 'onOpen'>) {
  const { t } = useClient()
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={t.previousItem}
        disabled={!before}
        onClick={() => before && onOpen(before)}
      />
      <Button
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={t.nextItem}
        disabled={!after}
        onClick={() => after && onOpen(after)}
      />
    </>
  )
}

/** An appointment in a window of its own, with the ribbon where add-ins have their buttons. */
export function AppointmentForm({ entry, neighbours, onOpen, onClose }: Props) {
  const { t, state, language, view } = useClient()
  const styles = useStyles()
  const [pane, setPane] = useState<'closed' | 'open' | 'pinned'>('closed')
  const { outlook: addIn } = state.app
  const openOther = (other: CalendarEntry) => {
    // As in Outlook: what is not pinned belongs to the item it was opened beside
    if (pane !== 'pinned') setPane('closed')
    onOpen(other)
  }
  return (
    <>
      <Header title={entry.subject} onBack={onClose}>
        <Neighbours neighbours={neighbours} onOpen={openOther} />
        <Button onClick={onClose}>{t.backToCalendar}</Button>
      </Header>
      <div className={styles.root}>
        <div className={styles.form}>
          <Toolbar aria-label={t.ribbon} className={styles.ribbon}>
            {addIn && (
              <ToolbarButton icon={<StarRegular />} onClick={() => setPane('open')}>
                {addIn.label}
              </ToolbarButton>
            )}
          </Toolbar>
          <Text>{whenText(entry, language)}</Text>
          <Text size={200} className={styles.mode}>
            {entry.isOrganizer ? t.compose : t.read}
          </Text>
          <iframe
            className={styles.body}
            title={t.invitation}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcDoc={withLocalLinks(entry.html, { origin: window.location.origin, view })}
          />
        </div>
        {addIn && pane !== 'closed' && (
          <TaskPane
            addIn={addIn}
            item={itemOf(entry)}
            isPinned={pane === 'pinned'}
            onPin={() => setPane(pane === 'pinned' ? 'open' : 'pinned')}
            onClose={() => setPane('closed')}
          />
        )}
      </div>
    </>
  )
}
