import { tokens } from '@fluentui/react-components'
import type { MapColours } from './svg-file.ts'

/** The theme's own colours, for drawing inside the page. */
export const themeColours: MapColours = {
  page: tokens.colorNeutralBackground3,
  card: tokens.colorNeutralBackground1,
  node: tokens.colorNeutralBackground2,
  line: tokens.colorNeutralStroke1,
  /** Around cards and objectives: it can be seen in every theme. */
  border: tokens.colorNeutralStroke2,
  wire: tokens.colorNeutralStrokeAccessible,
  text: tokens.colorNeutralForeground1,
  quiet: tokens.colorNeutralForeground2,
  accent: tokens.colorBrandForegroundLink,
  progress: tokens.colorCompoundBrandBackground,
  good: tokens.colorStatusSuccessForeground1,
  warning: tokens.colorStatusWarningForeground3,
  bad: tokens.colorStatusDangerForeground3,
  late: tokens.colorNeutralForeground2,
  neutral: tokens.colorNeutralForeground3,
}

/** The same colours as values, for a file that knows no theme. */
export const resolvedColours = (element: Element): MapColours => {
  const style = getComputedStyle(element)
  const colourOf = (token: string) => style.getPropertyValue(token.slice('var('.length, -1)).trim()
  const entries = Object.entries(themeColours).map(([name, token]) => [name, colourOf(token)])
  return Object.fromEntries(entries) as MapColours // the same names
}
