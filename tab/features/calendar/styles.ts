import { makeStyles, tokens } from '@fluentui/react-components'
import { narrow } from '#tab/ui/breakpoints.ts'

/** The sections of the calendar page share their measure. */
export const useCalendarStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  list: { margin: 0, padding: 0, listStyle: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  padded: { padding: tokens.spacingHorizontalL, gap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    [narrow]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '& select, & input': { minWidth: 0, width: '100%' },
    '& .fui-Select, & .fui-Input': { minWidth: 0 },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  apart: { justifyContent: 'space-between' },
  grow: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  icon: { verticalAlign: 'text-bottom' },
  off: { color: tokens.colorNeutralForeground3 },
})
