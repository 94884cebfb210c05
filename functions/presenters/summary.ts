import type { BalanceView, UnitSummaryView } from '#shared/contracts/shapes/types.ts'
import type { Balance, UnitSummary } from '#shared/domain/summary.ts'

export const presentBalance = ({ topDown, bottomUp, topDownShare, aim }: Balance): BalanceView => ({
  topDown,
  bottomUp,
  topDownShare,
  aim,
})

export const presentSummary = (summary: UnitSummary): UnitSummaryView => ({
  unitId: summary.unitId,
  progress: summary.progress,
  expectedPace: summary.expectedPace,
  health: summary.health,
  objectiveCount: summary.objectiveCount,
  keyResultCount: summary.keyResultCount,
  checkInsDone: summary.checkInsDone,
  checkInsExpected: summary.checkInsExpected,
  healthCounts: {
    not_started: summary.healthCounts.not_started,
    on_track: summary.healthCounts.on_track,
    at_risk: summary.healthCounts.at_risk,
    off_track: summary.healthCounts.off_track,
    stale: summary.healthCounts.stale,
  },
  balance: presentBalance(summary.balance),
})
