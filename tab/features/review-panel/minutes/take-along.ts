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

const page = (session: Session, html: string) =>
  `<!doctype html><html lang="${session.language}"><head><meta charset="utf-8"><title>${fileName(session)}</title></head><body>${html}</body></html>`

/**
 * Prints the minutes alone, without the panel around them. A frame of its own: the host forbids new windows of its own
 * making in a side panel.
 */
export const printMinutes = (session: Session, html: string) => {
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.srcdoc = page(session, html)
  frame.onload = () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
    frame.contentWindow?.print()
  }
  document.body.append(frame)
}
