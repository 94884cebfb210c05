import { makeStyles, tokens } from '@fluentui/react-components'
import { narrow, tiny, wide } from '#tab/ui/breakpoints.ts'

const between = '@media (min-width: 640px) and (max-width: 899.98px)'

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
    [wide]: {
      gridTemplateColumns: '20px minmax(0, 1fr) 196px 168px 108px 132px 24px 92px 32px',
      gridTemplateAreas: '"mark title value bar confidence age owner act menu"',
    },
    [between]: {
      gridTemplateColumns: '20px minmax(0, 1fr) 132px 96px 108px 24px 92px 32px',
      gridTemplateAreas: `"mark title value bar confidence owner act menu" "mark title value bar age owner act menu"`,
    },
    [narrow]: {
      gridTemplateColumns: '20px auto minmax(32px, 1fr) auto auto auto 32px',
      gridTemplateAreas: `"mark title title title title title menu" ". value bar confidence age owner act"`,
      columnGap: tokens.spacingHorizontalS,
      rowGap: tokens.spacingVerticalXS,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    },
    [tiny]: {
      gridTemplateColumns: '20px auto minmax(0, 1fr) auto 32px',
      gridTemplateAreas: `"mark title title title menu" ". value bar bar bar" ". confidence age owner ." ". act act act ."`,
    },
  },
  mark: { gridArea: 'mark', display: 'flex', justifyContent: 'center' },
  title: { gridArea: 'title', minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  value: {
    gridArea: 'value',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    [narrow]: { textAlign: 'left' },
  },
  bar: { gridArea: 'bar' },
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
  act: {
    gridArea: 'act',
    display: 'flex',
    justifyContent: 'flex-end',
    [tiny]: { justifyContent: 'flex-start' },
  },
  menu: { gridArea: 'menu' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})
