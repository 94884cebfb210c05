import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { saveBlob, saveFile } from '#tab/ui/save-file.ts'
import type { AlignmentMap } from './alignment-map.ts'
import type { MapLayout } from './layout.ts'
import { resolvedColours } from './map-colours.ts'
import { mapWords } from './map-words.ts'
import { measuring } from './measure.ts'
import { pngOf } from './png-file.ts'
import { pictureSize, svgOf } from './svg-file.ts'

interface Saved {
  readonly map: AlignmentMap
  readonly layout: MapLayout
}

/** The whole map in the colours of the theme in use, whatever is scrolled into view. */
const svg = ({ map, layout }: Saved) => {
  const colours = resolvedColours(document.querySelector('.fui-FluentProvider') ?? document.body)
  const measure = measuring()
  return svgOf({ map, layout, colours, words: mapWords(), title: t('map.title'), measure })
}

export const saveSvg = (saved: Saved) =>
  saveFile({ name: 'leitstern.svg', type: 'image/svg+xml', text: svg(saved) })

export const savePng = (saved: Saved) =>
  pngOf(svg(saved), pictureSize(saved.layout)).then(
    (picture) => saveBlob('leitstern.png', picture),
    () => notify(t('map.pngFailed'), { intent: 'error' }),
  )
