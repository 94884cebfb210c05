export type OfficeTheme = 'light' | 'dark' | 'contrast'

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i

/** Relative luminance of "#rrggbb", 0 black to 1 white (WCAG 2.2); null for anything else. */
const luminanceOf = (colour: string): number | null => {
  const parts = HEX.exec(colour)?.slice(1)
  if (!parts) return null
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = Number.parseInt(part, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

interface Colours {
  readonly bodyBackgroundColor: string
  readonly bodyForegroundColor: string
}

/** White on pure black is what no ordinary dark theme shows. */
const isExtreme = (back: number, front: number): boolean => back === 0 && front === 1

/** Which of our themes stands beside Outlook's colours; null where they say nothing. */
export const themeOfColours = (colours: Colours | undefined): OfficeTheme | null => {
  const back = luminanceOf(colours?.bodyBackgroundColor ?? '')
  const front = luminanceOf(colours?.bodyForegroundColor ?? '')
  if (back === null) return null
  if (front !== null && isExtreme(back, front)) return 'contrast'
  return back < 0.5 ? 'dark' : 'light'
}
