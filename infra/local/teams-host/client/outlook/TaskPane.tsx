import { Button, makeStyles, Subtitle2, ToggleButton, tokens } from '@fluentui/react-components'
import { DismissRegular, PinRegular } from '@fluentui/react-icons'
import type { ItemData } from '../../../outlook-host/protocol.ts'
import type { OutlookAddIn } from '../../types.ts'
import { useClient } from '../state/client.tsx'
import { useTaskPane } from './use-task-pane.ts'

const useStyles = makeStyles({
  // 320 px for the page: the narrowest pane of Outlook on the web
  root: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'content-box',
    width: '320px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { flexGrow: 1 },
  frame: { flexGrow: 1, border: 'none' },
})

/** The rights Outlook on the web gives to the pages of add-ins. */
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox'

interface Props {
  readonly addIn: OutlookAddIn
  readonly item: ItemData
  readonly isPinned: boolean
  readonly onPin: () => void
  readonly onClose: () => void
}

/** The add-in's page beside what is open; pinned, it stays when something else is opened. */
export function TaskPane({ addIn, item, isPinned, onPin, onClose }: Props) {
  const { t, person, language } = useClient()
  const styles = useStyles()
  const frame = useTaskPane(addIn, item)
  return (
    <aside className={styles.root} aria-label={addIn.label}>
      <div className={styles.head}>
        <Subtitle2 className={styles.title}>{addIn.label}</Subtitle2>
        <ToggleButton
          appearance="subtle"
          checked={isPinned}
          icon={<PinRegular />}
          aria-label={t.pin}
          onClick={onPin}
        />
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={t.closePane} onClick={onClose} />
      </div>
      <iframe
        key={`${person.id} ${language}`}
        ref={frame}
        className={styles.frame}
        src={addIn.pageUrl}
        title={addIn.label}
        sandbox={sandbox}
      />
    </aside>
  )
}
