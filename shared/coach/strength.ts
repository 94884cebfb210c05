import type { Finding } from './finding.ts'

export type Strength = 'strong' | 'fair' | 'weak'

const COST = { error: 3, warning: 2, hint: 0.5 } as const
const ASKING = 0.5

/** One word for how well a set is written: the weight of its open findings per text (objectives and key results). */
export function strengthOf(findings: readonly Finding[], texts: number): Strength {
  if (texts === 0) return 'weak'
  const cost = findings.reduce(
    (sum, finding) => sum + COST[finding.severity] * (finding.certainty === 'asks' ? ASKING : 1),
    0,
  )
  const perText = cost / texts
  return perText <= 0.3 ? 'strong' : perText <= 1 ? 'fair' : 'weak'
}
