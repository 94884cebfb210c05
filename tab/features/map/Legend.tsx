import { makeStyles, tokens } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import { themeColours } from './map-colours.ts'
import { STATE_MARKS } from './map-words.ts'

const useStyles = makeStyles({
  states: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})

const STATES = ['requested', 'confirmed', 'declined', 'delivered'] as const
const LINE = { fill: 'none', stroke: themeColours.wire, strokeWidth: 1.5 } as const

/** What the lines and frames of the map mean. */
export const Legend = () => {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      <span className={styles.entry}>
        <svg width={28} height={12} aria-hidden>
          <path d="M0 6H22" {...LINE} />
          <path d="M28 6L20 2V10z" fill={themeColours.wire} />
        </svg>
        {t('map.solid')}
      </span>
      <span className={styles.entry}>
        <svg width={28} height={12} aria-hidden>
          <path d="M0 6H22" {...LINE} strokeDasharray="5 3" />
          <path d="M28 6L20 2V10z" fill={themeColours.wire} />
        </svg>
        {t('map.dashed')}
      </span>
      <span className={styles.entry}>
        <svg width={28} height={14} aria-hidden>
          <rect
            x={1}
            y={1}
            width={26}
            height={12}
            rx={3}
            fill="none"
            stroke={themeColours.warning}
            strokeWidth={1.5}
            strokeDasharray="4 2"
          />
        </svg>
        {t('map.hollow')}
      </span>
      <span className={styles.states}>
        {STATES.map((state) => (
          <span key={state}>{`${STATE_MARKS[state]} ${t(`alignment.states.${state}`)}`}</span>
        ))}
      </span>
    </div>
  )
}
