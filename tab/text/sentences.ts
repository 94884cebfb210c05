// Looking up sentences is all that the tab needs of a translation library; one costs 14 KB of the 110 that the
// configuration page may weigh.

export interface TextTree {
  readonly [key: string]: string | TextTree
}
export type TextParams = Readonly<Record<string, string | number | null | undefined>>

const find = (texts: TextTree, key: string): string | null => {
  let found: string | TextTree | undefined = texts
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined
  return typeof found === 'string' ? found : null
}

/** The key of the form that a number asks for: "one" or "other", where there are forms. */
export const pluralOf = (
  texts: TextTree,
  key: string,
  count: TextParams[string],
  language: string,
): string => {
  if (typeof count !== 'number') return key
  const form = `${key}_${new Intl.PluralRules(language).select(count)}`
  return find(texts, form) === null ? key : form
}

/** The sentence with its gaps `{{name}}` filled; a key without a text shows itself, so that a test can see it. */
export const sentenceOf = (texts: TextTree, key: string, params: TextParams): string =>
  (find(texts, key) ?? key).replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => String(params[name] ?? gap))
