import { type Measure, roughly } from './text-fit.ts'

const SIZE = 100
const MOST_KEPT = 20_000

const pen = (): CanvasRenderingContext2D | null =>
  typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')

/** The font of the product as the page has it: a family that is not there is measured by the one that stands in. */
const familyOf = (): string => {
  const provider = document.querySelector('.fui-FluentProvider') ?? document.body
  const family = getComputedStyle(provider).getPropertyValue('--fontFamilyBase').trim()
  return family || 'sans-serif'
}

/** Widths as the page's own font has them; each text is measured once, at one size. */
export const measuring = (): Measure => {
  const context = pen()
  if (!context) return roughly
  context.font = `${SIZE}px ${familyOf()}`
  const known = new Map<string, number>()
  return (text, size) => {
    const width = known.get(text) ?? context.measureText(text).width
    if (known.size > MOST_KEPT) known.clear()
    known.set(text, width)
    return (width * size) / SIZE
  }
}
