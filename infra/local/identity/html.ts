/** Text made safe for HTML content and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A plain page in the manner of the sign-in pages; `body` is HTML. */
export function htmlPage(language: string, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:26rem;margin:2rem auto;padding:0 1rem;color:#242424}
button,select{font:inherit;padding:.4rem .8rem;min-height:2.5rem}select{width:100%;margin:.25rem 0 1rem}
ul{padding-left:1.2rem}li{margin:.6rem 0}small{display:block;color:#616161;overflow-wrap:anywhere}.quiet{color:#616161;font-size:.875rem}
.primary{background:#0f548c;color:#fff;border:0}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`
}
