import {
  boardParts,
  configParts,
  hasPage,
  panelParts,
  paneParts,
  SIZE_BUDGETS,
  sizeOfPage,
  sizesOfScripts,
} from './lib/built-tab.ts'
import { type Figure, figure } from './lib/figures.ts'

const kilobytes = (name: string, bytes: number, most: number): Figure =>
  figure({ name, value: bytes / 1000, unit: 'KB', budget: { most, of: 'value' } })

/** What the built tab transfers until it can be used; the same on every machine. */
export const sizes = async (): Promise<Figure[]> => {
  const board = sizeOfPage('index.html', boardParts)
  const figures = [
    kilobytes('board: script until usable', board.script, SIZE_BUDGETS.boardScript),
    kilobytes('board: page, styles, fonts and pictures', board.other, SIZE_BUDGETS.other),
  ]
  if (!hasPage('config.html')) return figures
  const coach = Math.max(...sizesOfScripts('coach-worker-de'), ...sizesOfScripts('coach-worker-en'))
  const panel = sizeOfPage('index.html', panelParts)
  const { script } = sizeOfPage('config.html', configParts)
  return [
    ...figures,
    kilobytes('side panel: script until usable', panel.script, SIZE_BUDGETS.panelScript),
    kilobytes('configuration page: script', script, SIZE_BUDGETS.configScript),
    kilobytes('coach: worker with the reader’s language', coach, SIZE_BUDGETS.coachWorker),
    kilobytes(
      'Outlook pane: script until usable',
      sizeOfPage('outlook.html', paneParts).script,
      SIZE_BUDGETS.paneScript,
    ),
  ]
}
