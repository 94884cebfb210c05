import type { map as de } from '../de/map.ts'
import type { SameKeys } from '../same-keys.ts'

export const map: SameKeys<typeof de> = {
  title: 'Alignment map',
  canvas: 'Map. Arrow keys move it, plus and minus zoom, 0 shows everything.',
  tree: 'The map as a tree',
  nearer: 'Zoom in',
  further: 'Zoom out',
  whole: 'Show everything',
  svg: 'Save as SVG',
  legend: 'Solid: contribution. Dashed: dependency. ⚑: something is missing here.',
  focus: 'Surroundings of a unit',
  everything: 'Whole organisation',
  gap: 'Gap',
  open: 'Open the map',
  kind: { contributes_to: 'Contribution', depends_on: 'Dependency' },
}
