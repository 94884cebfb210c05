import type { Health } from '#shared/domain/health.ts'
import type { Tone } from '#tab/ui/StatusBadge.tsx'

export const toneOf: Readonly<Record<Health, Tone>> = {
  not_started: 'neutral',
  on_track: 'good',
  at_risk: 'warning',
  off_track: 'bad',
  stale: 'late',
}
