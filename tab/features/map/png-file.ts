import type { Size } from './boxes.ts'

/** Pixels of a side and of the whole that every browser still draws; phones draw the least. */
const LONGEST = 8192
const LARGEST = 16_000_000
/** Twice as fine as on the screen, so that it can be printed. */
const FINEST = 2

/** Pixels of the picture per pixel of the map: as fine as can be drawn. */
export const pngScale = ({ width, height }: Size): number =>
  Math.min(FINEST, LONGEST / width, LONGEST / height, Math.sqrt(LARGEST / (width * height)))

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser drew nothing')))),
  )

/** The picture of an SVG document of this size. Rejects where the browser cannot draw it. */
export const pngOf = async (svg: string, { width, height }: Size): Promise<Blob> => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = pngScale({ width, height })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return blobOf(canvas)
}
