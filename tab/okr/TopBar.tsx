import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { meQuery } from '#tab/api/queries.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { narrow, roomy } from '#tab/ui/breakpoints.ts'
import { PlaceButtons } from './PlaceButtons.tsx'

const PLACES = ['board', 'alignment', 'rituals', 'overview', 'my'] as const
type Place = (typeof PLACES)[number]

interface Props {
  readonly place: Place | null
  /** Empty before there is a cycle. */
  readonly cycleId: string
  /** Where "Board" leads; the reader's own board when absent. */
  readonly unitId?: string | undefined
  /** What the screen is about: switchers, a title. */
  readonly children: ReactNode
  /** Search and settings when absent. */
  readonly actions?: ReactNode
}

/** As narrow as the side panel: five places fit when the longest is shortened. */
const panel = '@media (max-width: 359.98px)'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '48px',
    padding: `0 ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  },
  about: {
    display: 'flex',
    alignItems: 'center',
    flex: '1 1 0',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: 'anywhere',
    [narrow]: {
      flexWrap: 'wrap',
      '& h1': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    },
  },
  nav: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    [roomy]: { gap: tokens.spacingHorizontalL },
    [narrow]: {
      order: 3,
      justifyContent: 'space-between',
      gap: tokens.spacingHorizontalXS,
      width: '100%',
      maxWidth: '400px',
      minHeight: '36px',
    },
    [panel]: { fontSize: tokens.fontSizeBase200 },
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '36px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    borderTop: '2px solid transparent',
    borderBottom: '2px solid transparent',
    ':hover': {
      color: tokens.colorNeutralForeground2Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  rest: { whiteSpace: 'pre', [panel]: { display: 'none' } },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})

/** Beyond a board, "Board" leads to one of the reader's own units; a reader without a unit sees the first one. */
const useOwnUnit = (unitId: string | undefined): string | undefined => {
  const { data: me } = useQuery({ ...meQuery(), enabled: unitId === undefined })
  return unitId ?? me?.leadOf[0] ?? me?.memberOf[0] ?? me?.units[0]?.id
}

let hasBegun = false

/** After a change of screen, keyboard and screen reader begin at its heading instead of nowhere. */
const useStartAtHeading = () =>
  useEffect(() => {
    const isFirst = !hasBegun
    hasBegun = true
    const heading = document.querySelector<HTMLElement>('h1')
    if (isFirst || !heading || document.activeElement !== document.body) return
    heading.tabIndex = -1
    heading.style.outline = 'none'
    heading.focus({ preventScroll: true })
  }, [])

/** Its second word is left out where there is no room; it is read out all the same. */
const Name = ({ place }: { readonly place: Place }) => {
  const styles = useStyles()
  const [first, ...rest] = t(`nav.${place}`).split(' ')
  return (
    <>
      {first}
      {rest.length > 0 && <span className={styles.rest}>{` ${rest.join(' ')}`}</span>}
    </>
  )
}

/** The head of every screen: what it is about, where else to go, what to do. */
export const TopBar = ({ place, cycleId, unitId, children, actions }: Props) => {
  const styles = useStyles()
  const boardOf = useOwnUnit(unitId)
  useStartAtHeading()
  const targets: Readonly<Record<Place, string>> = {
    board: boardOf && cycleId ? paths.board({ cycleId, unitId: boardOf }) : paths.home(),
    alignment: cycleId ? paths.alignment(cycleId) : paths.home(),
    rituals: boardOf && cycleId ? paths.rituals({ cycleId, unitId: boardOf }) : paths.home(),
    overview: cycleId ? paths.overview(cycleId) : paths.home(),
    my: paths.my(),
  }
  return (
    <header className={styles.bar}>
      <div className={styles.about}>{children}</div>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        {PLACES.map((one) => (
          <a
            key={one}
            href={`#${targets[one]}`}
            aria-label={t(`nav.${one}`)}
            aria-current={one === place ? 'page' : undefined}
            className={mergeClasses(styles.link, one === place && styles.here)}
          >
            <Name place={one} />
          </a>
        ))}
      </nav>
      <div className={styles.actions}>{actions ?? <PlaceButtons cycleId={cycleId} />}</div>
    </header>
  )
}
