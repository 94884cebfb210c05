import { tellerFor } from '#functions/notices/teller-for.ts'
import { organisationIn, type Teller } from '#functions/notices/telling.ts'
import { commitUntraced, put } from '#functions/records/change.ts'
import { remindersStateKind } from '#functions/records/reminded-kinds.ts'
import type { Services } from '#functions/services.ts'
import { endsSoon, isReminderTime, type Morning } from '#shared/domain/notice/reminders.ts'
import { wallTimeOf } from '#shared/domain/ritual/wall-clock.ts'
import { holidaysByDay } from '#shared/domain/ritual/working-days.ts'
import type { TenantId } from '#shared/kernel/ids.ts'
import { deliverWaiting } from '../deliver-notices.ts'
import type { Job } from '../job.ts'
import { remindOfCheckIns } from './remind-of-check-ins.ts'
import { remindOfActions, remindOfEnd } from './remind-of-days.ts'

/** The day, where it is a working day and late enough; null where people are to be left alone. */
async function workingDay({ services, tenant, now }: Teller): Promise<string | null> {
  const { timeZone, holidays, language } = tenant.settings.data
  const wall = wallTimeOf(now, timeZone)
  const free = await services.holidays.between(holidays, { from: wall.on, to: wall.on, language })
  return isReminderTime(wall, holidaysByDay(free)) ? wall.on : null
}

async function remindAll(teller: Teller, morning: Morning): Promise<void> {
  const cycles = [...teller.tenant.cycles.values()].map(({ data }) => data)
  for (const cycle of cycles.filter(({ state }) => state !== 'closed')) {
    await remindOfCheckIns(teller, cycle, morning.today)
    if (endsSoon(cycle, morning)) await remindOfEnd(teller, cycle)
  }
  await remindOfActions(teller, morning)
}

async function remindIn(services: Services, tenantId: TenantId): Promise<void> {
  const teller = await tellerFor(services, tenantId)
  const today = teller?.tenant.settings.data.reminders ? await workingDay(teller) : null
  if (teller === null || today === null) return
  const partition = organisationIn(teller)
  const state = await partition.read(remindersStateKind, 'state')
  const lastOn = state?.data.lastOn ?? null
  if (lastOn !== null && lastOn >= today) return
  await remindAll(teller, { today, lastOn })
  // Written last: a run that was cut short is done again, and reminds of nothing twice
  await commitUntraced(services, partition.pk, [put(remindersStateKind, state, { lastOn: today })])
  await deliverWaiting(teller, performance.now() + LIMIT_MS)
}

/** What is left after this is delivered by the timer for it. */
const LIMIT_MS = 45_000

/** In the morning of every working day, each person is told once what waits for them. */
export const remind: Job = {
  name: 'remind',
  schedule: '0 */15 * * * *',
  async run({ services, tenantIds }) {
    if (services.notifier.isSilent) return
    for (const tenantId of tenantIds) await remindIn(services, tenantId)
  },
}
