import { revisionsOf } from '#functions/api/alignments/open-requests.ts'
import { findCycle } from '#functions/api/find.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { peopleInLink, presentAlignment } from '#functions/presenters/alignment.ts'
import { peopleInRequest, presentContributionRequest } from '#functions/presenters/contribution-request.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { dueFor } from '#functions/presenters/due.ts'
import { peopleOf, presentObjective } from '#functions/presenters/objective.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { getMyOkrs as contract } from '#shared/contracts/me/get-my-okrs.ts'
import { loadMine } from './load-mine.ts'
import { loadMyContributions } from './my-contributions.ts'
import { loadMyDependencies } from './my-dependencies.ts'

export const getMyOkrs = defineQuery(contract, {
  async load(context) {
    const { cycleId } = context.input.params
    const cycle = findCycle(context.tenant, cycleId)
    const [mine, dependencies, contributions] = await Promise.all([
      loadMine(context, cycleId),
      loadMyDependencies(context, cycleId),
      loadMyContributions(context, cycleId),
    ])
    return { cycle, mine, dependencies, contributions }
  },
  revisions: ({ mine, dependencies, contributions }) => [
    ...mine.map(({ data, revision }) => `${data.id} ${revision}`),
    ...dependencies.flatMap(({ link, ends }) => [link.revision, ends.from.revision, ends.to.revision]),
    ...contributions.flatMap(revisionsOf),
  ],
  present: (context, { cycle, mine, dependencies, contributions }) => {
    const objectives = mine.map(({ data, revision }) => presentObjective(context, data, revision))
    return {
      cycle: presentCycle(context, cycle),
      objectives,
      due: dueFor(context.who.personId, objectives),
      dependencies: dependencies.map(({ task, link, ends }) => ({
        task,
        alignment: presentAlignment(context, { link: link.data, ends }, link.revision),
      })),
      contributions: contributions.map((each) => presentContributionRequest(context, each, each.revision)),
      people: presentPeople(context, [
        ...mine.flatMap(({ data }) => peopleOf(data)),
        ...dependencies.flatMap(({ link }) => peopleInLink(link.data)),
        ...contributions.flatMap(({ request }) => peopleInRequest(request)),
      ]),
    }
  },
})
