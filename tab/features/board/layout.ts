import { makeStyles, tokens } from '@fluentui/react-components'
import { narrow, tiny } from '#tab/ui/breakpoints.ts'

const medium = '@media (min-width: 900px) and (max-width: 1199.98px)'
const small = '@media (min-width: 640px) and (max-width: 899.98px)'
const phone = '@media (min-width: 400px) and (max-width: 639.98px)'
const full = '@media (min-width: 1200px)'

/** One grid for objectives and key results, so that numbers and bars stand under each other. */
export const useRowStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    scrollMarginBlock: '64px',
    outlineOffset: '-2px',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    [full]: {
      gridTemplateColumns: '20px minmax(0, 1fr) 184px 160px 96px 132px 24px 92px 32px',
      gridTemplateAreas: '"mark title value bar confidence age owner act menu"',
    },
    [medium]: {
      gridTemplateColumns: '20px minmax(0, 1fr) 148px 112px 100px 24px 88px 32px',
      gridTemplateAreas: '"mark title value bar facts owner act menu"',
    },
    [small]: {
      gridTemplateColumns: '20px 176px minmax(48px, 1fr) 96px 132px 24px 88px 32px',
      gridTemplateAreas: `"mark title title title title owner act menu" ". value bar confidence age owner act menu"`,
      paddingBlock: tokens.spacingVerticalS,
    },
    [narrow]: {
      columnGap: tokens.spacingHorizontalS,
      rowGap: tokens.spacingVerticalXS,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    },
    [phone]: {
      gridTemplateColumns: '20px minmax(64px, max-content) minmax(40px, 1fr) max-content max-content 32px',
      gridTemplateAreas: `"mark title title title owner menu" ". value bar facts act act"`,
    },
    [tiny]: {
      gridTemplateColumns: '20px minmax(0, max-content) minmax(56px, 1fr) max-content 32px',
      gridTemplateAreas: `"mark title title title menu" ". value bar bar owner" ". facts facts act act"`,
    },
  },
  mark: { gridArea: 'mark', display: 'flex', justifyContent: 'center' },
  title: { gridArea: 'title', minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  value: {
    gridArea: 'value',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    minWidth: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 899.98px)': { textAlign: 'left' },
  },
  bar: { gridArea: 'bar' },
  facts: {
    display: 'contents',
    [medium]: { gridArea: 'facts', display: 'flex', flexDirection: 'column' },
    [phone]: { gridArea: 'facts', display: 'flex', flexDirection: 'column' },
    [tiny]: { gridArea: 'facts', display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  },
  confidence: {
    gridArea: 'confidence',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  age: { gridArea: 'age', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  owner: { gridArea: 'owner', display: 'flex' },
  act: { gridArea: 'act', display: 'flex', justifyContent: 'flex-end', whiteSpace: 'nowrap' },
  menu: { gridArea: 'menu' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})
