import type { ContractResponse } from '#shared/contracts/contract.ts'
import type { getExplanation } from '#shared/contracts/objectives/get-explanation.ts'
import type { Explanation } from '#shared/domain/explanation.ts'

type ExplanationView = ContractResponse<typeof getExplanation>['explanations'][number]

export const presentExplanation = (explanation: Explanation): ExplanationView => ({
  subject: explanation.subject,
  figure: explanation.figure,
  value: explanation.value,
  sentence: explanation.sentence,
  params: { ...explanation.params },
  terms: explanation.terms.map(({ label, value, weight, leftOut }) => ({ label, value, weight, leftOut })),
})
