import { makeStyles, tokens } from '@fluentui/react-components'

/** How an entry looks, in the week as in the month. */
export const useEntryStyles = makeStyles({
  entry: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  own: { cursor: 'grab' },
  /** Somebody else's meeting: it can be declined, not moved. */
  invited: { borderLeftStyle: 'double', borderLeftWidth: '4px' },
  away: {
    backgroundColor: tokens.colorNeutralBackground5,
    borderLeftColor: tokens.colorPaletteBerryBorderActive,
    ':hover': { backgroundColor: tokens.colorNeutralBackground6 },
  },
  when: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  subject: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
})
