import { makeStyles, tokens } from '@fluentui/react-components'
import { belowWide, narrow } from '#tab/ui/breakpoints.ts'

/** Facts and key results left, activity right; one below the other where there is no room. */
export const useLayout = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 420px)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    maxWidth: '1440px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    boxSizing: 'border-box',
    [belowWide]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [narrow]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    [narrow]: { padding: tokens.spacingHorizontalM },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  /** Buttons that belong together and stay in one line on a phone. */
  tight: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
  /** A link by itself is as high as a finger needs (WCAG 2.5.8). */
  target: { minHeight: '24px' },
  quiet: { color: tokens.colorNeutralForeground3 },
})
