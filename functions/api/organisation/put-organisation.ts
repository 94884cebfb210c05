import { doingOf, historyOf } from '#functions/api/doing.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentOrganisation } from '#functions/presenters/organisation.ts'
import { replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { organisationKind } from '#functions/records/kinds.ts'
import { putOrganisation as contract } from '#shared/contracts/organisation/put-organisation.ts'
import type { OrganisationSettings } from '#shared/domain/organisation.ts'
import { editSettings } from '#shared/domain/settings-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'

export const putOrganisation = defineCommand(contract, {
  scope: 'organisation',
  load: async ({ tenant }) => tenant.settings,
  authorize: ({ who }) => denial('organisation.edit', who),
  revision: (settings: Entity<OrganisationSettings>) => settings.revision,
  current: (context, settings) => presentOrganisation(context, settings),
  async decide(context, before) {
    const { holidays } = context.input.body
    // A place nobody knows has no holidays: that would be noticed only at Christmas
    if (holidays !== before.data.holidays && !(await context.services.holidays.knows(holidays)))
      throw invalid({ path: '/holidays', rule: 'unknown_reference' })
    const edited = editSettings(before.data, context.input.body, doingOf(context))
    if (!edited.ok) return edited
    const { settings, history } = edited.value
    if (history.changes.length === 0) return ok({ change: null, value: settings })
    const writes = [replace(organisationKind, before, settings)] as const
    return ok({
      value: settings,
      change: { writes, history: [historyOf(context, history)] as const },
      changed: [{ type: 'organisation', id: 'settings' }],
    })
  },
  present: (context, settings, revision) => presentOrganisation(context, { data: settings, revision }),
})
