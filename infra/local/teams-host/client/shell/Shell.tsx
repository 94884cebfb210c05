import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useClient } from '../state/client.tsx'
import { surfaces } from '../surfaces/surfaces.ts'
import { Rail } from './Rail.tsx'
import { TitleBar } from './TitleBar.tsx'

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  desk: { display: 'flex', flexGrow: 1, minHeight: 0, justifyContent: 'center' },
  device: { display: 'flex', flexGrow: 1, minWidth: 0, backgroundColor: tokens.colorNeutralBackground2 },
  framed: {
    flexGrow: 0,
    maxWidth: '100%',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  phone: { flexDirection: 'column-reverse' },
  surface: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

/** The window: controls of the simulation above, the simulated client below. */
export function Shell() {
  const { view, place, isCompact } = useClient()
  const styles = useStyles()
  const surface = surfaces.find(({ id }) => id === place.surface) ?? surfaces.at(-1)
  const isFramed = view.width !== 'full'
  const device = mergeClasses(styles.device, isFramed && styles.framed, isCompact && styles.phone)
  return (
    <div className={styles.shell}>
      <TitleBar />
      <div className={styles.desk}>
        <div
          className={device}
          style={isFramed ? { width: `${view.width}px`, boxSizing: 'content-box' } : {}}
        >
          <Rail />
          <main className={styles.surface}>{surface && <surface.Component />}</main>
        </div>
      </div>
    </div>
  )
}
