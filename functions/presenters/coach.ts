import type { KeyResultLabels, ObjectiveLabels } from '#shared/coach/classify.ts'
import type { Finding } from '#shared/coach/finding.ts'
import type { KeyResultJudgement, ObjectiveJudgement, SetJudgement } from '#shared/coach/judge.ts'

const presentFinding = (finding: Finding) => ({
  ruleId: finding.ruleId,
  severity: finding.severity,
  certainty: finding.certainty,
  target: { kind: finding.target.kind, id: finding.target.id },
  reason: finding.reason,
  question: finding.question,
  source: finding.source,
  rewrite: finding.rewrite ?? null,
})

const presentObjectiveLabels = (labels: ObjectiveLabels) => ({
  qualitative: labels.qualitative,
  isTaskOrProject: labels.is_task_or_project,
  isMetricTarget: labels.is_metric_target,
  unsure: labels.unsure,
})

const presentKeyResultLabels = (labels: KeyResultLabels) => ({
  measurable: labels.measurable,
  isTaskOrMilestone: labels.is_task_or_milestone,
  hasBaseline: labels.has_baseline,
  direction: labels.direction,
  targetValue: labels.target_value,
  baselineValue: labels.baseline_value,
  unit: labels.unit,
  unsure: labels.unsure,
})

export const presentObjectiveJudgement = (id: string | null, judgement: ObjectiveJudgement) => ({
  id,
  language: judgement.language,
  labels: presentObjectiveLabels(judgement.labels),
  findings: judgement.findings.map(presentFinding),
})

export const presentKeyResultJudgement = (id: string | null, judgement: KeyResultJudgement) => ({
  id,
  language: judgement.language,
  labels: presentKeyResultLabels(judgement.labels),
  metric: judgement.metric,
  findings: judgement.findings.map(presentFinding),
})

export const presentSetJudgement = ({ findings, strength }: SetJudgement) => ({
  findings: findings.map(presentFinding),
  strength,
})
