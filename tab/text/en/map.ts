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
  png: 'Save as PNG',
  pngFailed: 'The browser could not make a picture of it. The map can be saved as SVG.',
  legend: 'Solid: contribution. Dashed: dependency. ⚑: something is missing here.',
  focus: 'Surroundings of a unit',
  everything: 'Whole organisation',
  gap: 'Gap',
  close: 'Fix it',
  gaps: {
    orphan_objective: 'Contributes to no other',
    company_objective_without_contributors: 'Nothing contributes to it',
    unconfirmed_dependency: 'Dependency without an answer',
    declined_dependency: 'Declined dependency',
    overdue_dependency: 'Overdue dependency',
    unlinked_unit: 'No link to other units',
    link_to_gone: 'Link that leads nowhere',
  },
  open: 'Open the map',
  kind: { contributes_to: 'Contribution', depends_on: 'Dependency' },
}
