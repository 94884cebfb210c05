/** The names clients fill into page addresses (msteams-docs, "Get context by inserting URL placeholder values"). */
const names = new Set([
  'entityId',
  'subEntityId',
  'loginHint',
  'userPrincipalName',
  'userObjectId',
  'theme',
  'groupId',
  'teamId',
  'tid',
  'locale',
  'channelId',
  'chatId',
  'hostClientType',
  'sessionId',
])

/** Fills `{name}` in a page's address from the flat context; a value that is not there becomes empty. */
export function fillPlaceholders(url: string, context: Readonly<Record<string, unknown>>): string {
  return url.replace(/\{(\w+)\}/g, (gap, name: string) =>
    names.has(name) ? encodeURIComponent(String(context[name] ?? '')) : gap,
  )
}
