import { makeStyles, tokens } from '@fluentui/react-components'

const control = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  boxSizing: 'border-box',
  minHeight: '32px',
  padding: `5px ${tokens.spacingHorizontalM}`,
  borderRadius: tokens.borderRadiusMedium,
  font: 'inherit',
  fontWeight: tokens.fontWeightSemibold,
  textAlign: 'center',
  textDecorationLine: 'none',
  cursor: 'pointer',
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '1px',
  },
} as const

/**
 * What the parts of the pane share. Its buttons are plain ones dressed in Fluent's tokens: Fluent's own would be a tenth of
 * what may be loaded beside the library that signs people in.
 */
export const usePaneStyles = makeStyles({
  primary: {
    ...control,
    border: `1px solid transparent`,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  secondary: {
    ...control,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  link: {
    padding: 0,
    border: 0,
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  /** Takes no room while it has nothing to say. */
  silent: { position: 'absolute' },
  said: { outlineStyle: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  late: { color: tokens.colorStatusDangerForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  bar: { marginBlock: tokens.spacingVerticalXXS },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
})
