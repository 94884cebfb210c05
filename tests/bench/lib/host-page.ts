/** Who the page in the frame believes to be talking to. */
export interface HostAnswers {
  readonly token: string
  readonly locale: string
  readonly personId: string
}

const RUNTIME = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { app: {}, pages: {} } })

const answersOf = ({ token, locale, personId }: HostAnswers) => ({
  initialize: ['content', 'web', RUNTIME, '2.1.2'],
  getContext: [
    { locale, theme: 'default', userObjectId: personId, frameContext: 'content', hostName: 'Teams' },
  ],
  'authentication.getAuthToken': [true, token],
})

/**
 * The least of a Teams client: a page of the same origin with a frame, which answers the three questions of teams-js
 * that the tab waits for. The local client would spend the same processor time and network on itself.
 * `openFrame(address)` puts a fresh frame there.
 */
export const hostPage = (answers: HostAnswers): string => `<!doctype html>
<html><head><meta charset="utf-8"><title>Host</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style></head>
<body><script>
const answers = ${JSON.stringify(answersOf(answers))}
addEventListener('message', ({ data, source }) => {
  const args = answers[data?.func]
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*')
})
globalThis.openFrame = (address) => {
  const frame = document.createElement('iframe')
  frame.src = address
  document.body.replaceChildren(frame)
}
</script></body></html>`
