import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useClient } from '../state/client.tsx'
import { useIsNarrowWindow } from '../state/use-is-compact.ts'
import { ClockControl } from './ClockControl.tsx'
import { DisplayMenu } from './DisplayMenu.tsx'
import { PersonSwitcher } from './PersonSwitcher.tsx'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '48px',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  end: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
})

/** What belongs to the simulation and not to the simulated client: time, display and person. */
export function TitleBar() {
  const { t } = useClient()
  const isNarrow = useIsNarrowWindow()
  const styles = useStyles()
  return (
    <header className={styles.bar}>
      {!isNarrow && <Text weight="semibold">{t.client}</Text>}
      <ClockControl />
      <div className={styles.end}>
        <DisplayMenu />
        <PersonSwitcher />
      </div>
    </header>
  )
}
