import type { ActivityEntry, ActivityTexts } from '../../types.ts'
import type { Language } from '../texts.ts'

/** An activity type's own sentence in the reader's language, with what the app has filled in. */
export function sentenceOf(entry: ActivityEntry, activities: ActivityTexts, language: Language): string {
  const names = activities[entry.activityType] ?? {}
  const template = names[language] ?? names[''] ?? entry.activityType
  return template.replaceAll(/\{(\w+)\}/g, (gap, name: string) => entry.parameters[name] ?? gap)
}
