import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'

type Session = Pick<ReviewSessionView, 'ritual' | 'on' | 'language'>

/** "2026-11-24 Retrospektive": sorts by day in a folder. */
export const fileName = ({ ritual, on }: Session): string => `${on} ${ritualName(ritual)}`

/** Saves the minutes as a Markdown file. */
export const downloadMinutes = (session: Session, markdown: string) => {
  const url = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName(session)}.md`
  link.click()
  URL.revokeObjectURL(url)
}

/** A page that reads as well on paper as on the screen; paper is white, whatever the theme. */
const PAPER = `
@page { margin: 20mm 18mm }
body { font: 11pt/1.5 "Segoe UI", system-ui, sans-serif; color: #000; max-width: 170mm; margin: 0 auto; hyphens: auto }
h1 { font-size: 18pt; line-height: 1.25; margin: 0 0 2mm }
h2 { font-size: 13pt; margin: 7mm 0 1mm; break-after: avoid }
ul { margin: 0; padding-left: 6mm }
li { margin: 1mm 0; break-inside: avoid }
p { margin: 1mm 0 }`

export const printable = (session: Session, html: string): string =>
  `<!doctype html><html lang="${session.language}"><head><meta charset="utf-8"><title>${fileName(session)}</title><style>${PAPER}</style></head><body>${html}</body></html>`

/**
 * Prints the minutes alone, without the panel around them. A frame of its own: the host forbids new windows of its own
 * making in a side panel.
 */
export const printMinutes = (session: Session, html: string) => {
  const frame = document.createElement('iframe')
  // Not `hidden`: some browsers print nothing of a frame that is not laid out
  frame.style.cssText = 'position:fixed;inset-inline-start:-300mm;width:210mm;height:297mm;border:0'
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.srcdoc = printable(session, html)
  frame.onload = () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
    frame.contentWindow?.print()
  }
  document.body.append(frame)
}
