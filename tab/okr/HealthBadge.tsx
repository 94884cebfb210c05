import type { Health } from '#shared/domain/health.ts'
import { t } from '#tab/text/text.ts'
import { StatusBadge } from '#tab/ui/StatusBadge.tsx'
import { toneOf } from './health.ts'

interface Props {
  readonly health: Health | null
  readonly isCompact?: boolean
}

/** How something stands, as shape and word; nothing while nothing is asked of it. */
export const HealthBadge = ({ health, isCompact = false }: Props) =>
  health && <StatusBadge tone={toneOf[health]} word={t(`word.health.${health}`)} isCompact={isCompact} />
