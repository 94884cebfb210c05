import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const listContributionRequests = defineContract({
  name: 'listContributionRequests',
  summary: 'Which units have been asked to contribute to an objective, and what has become of it',
  method: 'GET',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/contribution-requests',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  etag: true,
  response: z.object({ requests: z.array(a.contributionRequest), people: v.people }),
})
