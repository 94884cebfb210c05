import { defineQuery } from '#functions/http/define-query.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { presentSettings } from '#functions/presenters/settings.ts'
import { presentUnit } from '#functions/presenters/unit.ts'
import { rememberLanguage } from '#functions/tenant/remember-language.ts'
import { getMe as contract } from '#shared/contracts/me/get-me.ts'
import { currentCycle } from '#shared/domain/cycle-changes.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import { newestFirst } from '../cycles/newest-first.ts'

export const getMe = defineQuery(contract, {
  load: async (context) => {
    await rememberLanguage(context)
    return newestFirst(context.tenant)
  },
  lookAgain: async (context) =>
    context.who.memberOf.size === 0 && context.services.members.refreshOwn(context),
  present: (context, cycles) => {
    const { reader, who, tenant, today } = context
    const now = currentCycle(
      cycles.map(({ data }) => data),
      today,
    )
    return {
      person: { id: reader.personId, name: reader.name, isGuest: reader.isGuest },
      tenantId: reader.tenantId,
      isAdmin: who.isAdmin,
      leadOf: [...who.leadOf],
      memberOf: [...who.memberOf],
      settings: presentSettings(tenant.settings.data),
      settingsEtag: tenant.settings.revision,
      units: [...tenant.units.values()].map((unit) => presentUnit(context, unit)),
      cycles: cycles.map((cycle) => presentCycle(context, cycle)),
      currentCycleId: now?.id ?? null,
      denials: denialsFor('organisation', who),
    }
  },
})
