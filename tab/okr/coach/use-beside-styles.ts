import { makeStyles, tokens } from '@fluentui/react-components'
import { narrow } from '#tab/ui/breakpoints.ts'

/**
 * Everything the coach looks like beside a field, in one sheet: an open field asks for it before there is anything to
 * say, because rules that arrive while somebody types make the browser restyle the whole board.
 */
export const useBesideStyles = makeStyles({
  panel: {
    zIndex: 10,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    width: '340px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: '46vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    [narrow]: { maxHeight: '38vh' },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: '24px',
  },
  rewrite: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  key: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  dimmed: { '& > span': { color: tokens.colorNeutralForeground3 } },
  first: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  second: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  mark: { flexShrink: 0, marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorNeutralForeground2 },
})
