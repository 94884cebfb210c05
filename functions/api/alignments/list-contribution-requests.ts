import { findObjective } from '#functions/api/find.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { peopleInRequest, presentContributionRequest } from '#functions/presenters/contribution-request.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { askedUnitKind } from '#functions/records/kinds.ts'
import { listContributionRequests as contract } from '#shared/contracts/alignments/list-contribution-requests.ts'
import { linksTo } from './open-requests.ts'

export const listContributionRequests = defineQuery(contract, {
  async load(context) {
    const { params } = context.input
    const { cycleId, objectiveId } = params
    const [objective, units, links] = await Promise.all([
      findObjective(context, params),
      context.inCycle(cycleId).all(askedUnitKind, [{ field: 'objectives', has: objectiveId }]),
      linksTo(context, cycleId, [objectiveId]),
    ])
    const requests = units.flatMap(({ data, revision }) =>
      data.requests
        .filter((request) => request.objectiveId === objectiveId)
        .map((request) => ({ request, revision, askedUnitId: data.unitId })),
    )
    return { cycleId, objective, requests, links }
  },
  revisions: ({ objective, requests, links }) => [
    objective.revision,
    ...requests.map(({ revision }) => revision),
    ...links.map(({ id, dependency, from }) => `${id} ${from.unitId} ${dependency?.state}`),
  ],
  present: (context, { cycleId, objective, requests, links }) => ({
    requests: requests.map(({ request, revision, askedUnitId }) => {
      const shown = { cycleId, askedUnitId, request, title: objective.data.title, links }
      return presentContributionRequest(context, shown, revision)
    }),
    people: presentPeople(
      context,
      requests.flatMap(({ request }) => peopleInRequest(request)),
    ),
  }),
})
