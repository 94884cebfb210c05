import { escapeHtml } from './event-body.ts'

const inline = (text: string): string => escapeHtml(text).replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')

const HEADING = /^#{1,6} +(.*)$/
const ITEM = /^[-*] +(.*)$/

const block = (line: string): string => {
  const heading = HEADING.exec(line)?.[1]
  if (heading !== undefined) return `<p><b>${inline(heading)}</b></p>`
  const item = ITEM.exec(line.trim())?.[1]
  return item === undefined ? `<p>${inline(line)}</p>` : `<ul><li>${inline(item)}</li></ul>`
}

/** Our own minutes, which know headings, lists and bold, as HTML that mail clients and channels show. */
export const minutesHtml = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(block)
    .join('')
    .replaceAll('</ul><ul>', '')
