import { Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useClient } from '../state/client.tsx'
import { type Surface, surfaces } from '../surfaces/surfaces.ts'

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '68px',
    flexShrink: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bottom: {
    flexDirection: 'row',
    justifyContent: 'space-around',
    width: '100%',
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  entry: {
    flexDirection: 'column',
    minWidth: 0,
    maxWidth: 'none',
    width: '100%',
    paddingInline: 0,
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  icon: { position: 'relative', display: 'inline-flex' },
  count: { position: 'absolute', top: '-6px', insetInlineStart: '12px' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  selected: { color: tokens.colorBrandForeground1 },
})

/** The app rail; a phone has it at the bottom. */
export function Rail() {
  const { t, isCompact } = useClient()
  const styles = useStyles()
  return (
    <nav className={mergeClasses(styles.rail, isCompact && styles.bottom)} aria-label={t.navigation}>
      {surfaces.map((surface) => (
        <RailEntry key={surface.id} surface={surface} />
      ))}
    </nav>
  )
}

function RailEntry({ surface }: { surface: Surface }) {
  const client = useClient()
  const styles = useStyles()
  const { id, label, Icon, SelectedIcon } = surface
  const count = surface.count?.(client) ?? 0
  const isSelected = client.place.surface === id
  return (
    <Button
      appearance="transparent"
      className={mergeClasses(styles.entry, isSelected && styles.selected)}
      icon={{
        className: styles.icon,
        children: (
          <>
            {isSelected ? <SelectedIcon /> : <Icon />}
            {count > 0 && (
              <CounterBadge className={styles.count} count={count} size="small" color="danger" aria-hidden />
            )}
          </>
        ),
      }}
      aria-current={isSelected ? 'page' : undefined}
      onClick={() => void client.go({ surface: id })}
    >
      {label(client)}
      {count > 0 && <span className={styles.spoken}>{`(${count} ${client.t.newOnes})`}</span>}
    </Button>
  )
}
