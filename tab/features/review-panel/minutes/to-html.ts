import { micromark } from 'micromark'

/** Markdown as HTML that is safe to show: raw HTML and dangerous links in it come out as text. */
export const toHtml = (markdown: string): string => micromark(markdown)
