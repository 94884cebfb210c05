import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

interface Figures {
  readonly progress: number | null
  readonly expectedPace: number | null
  readonly forecast?: { readonly progress: number } | null
}

/** What a progress bar shows, in words. */
export const progressText = ({ progress, expectedPace, forecast }: Figures): string => {
  if (progress === null) return t('word.progressNone')
  const figures = { progress: formatScore(progress), expected: formatScore(expectedPace ?? 0) }
  if (expectedPace === null) return t('word.progressText', figures)
  return forecast
    ? t('word.progressForecastText', { ...figures, forecast: formatScore(forecast.progress) })
    : t('word.progressExpectedText', figures)
}
