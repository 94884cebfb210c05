import { type HostLog, invoke } from './invocation.ts'
import type { Registry } from './registry.ts'

/** Refuses schedules the host would refuse: NCRONTAB has six fields, the first are seconds; %SETTING% is looked up. */
export function checkSchedules(registry: Registry, settings: NodeJS.ProcessEnv): void {
  for (const { metadata, trigger } of registry.ofType('timerTrigger')) {
    const schedule = resolveSetting(String(trigger.schedule ?? ''), settings)
    if (!isSchedule(schedule)) throw new Error(`Timer "${metadata.name}" has the schedule "${schedule}".`)
  }
}

function resolveSetting(schedule: string, settings: NodeJS.ProcessEnv): string {
  return schedule.replace(/^%(.+)%$/, (_, name: string) => settings[name] ?? '')
}

function isSchedule(schedule: string): boolean {
  const field = /^(\*|[\w]+(-[\w]+)?)(\/\d+)?(,(\*|[\w]+(-[\w]+)?)(\/\d+)?)*$/
  const fields = schedule.trim().split(/\s+/)
  const isTimeSpan = /^(\d+\.)?\d{1,2}:\d{2}:\d{2}$/.test(schedule)
  return isTimeSpan || (fields.length === 6 && fields.every((part) => field.test(part)))
}

/** Fires a timer once, now. Rejects with the function's own error, or when there is no timer of that name. */
export async function fireTimer(registry: Registry, name: string, log: HostLog): Promise<void> {
  const timers = registry.ofType('timerTrigger')
  const fn = timers.find(({ metadata }) => metadata.name === name)
  if (!fn) throw new Error(`No timer "${name}". There are: ${timers.map((t) => t.metadata.name).join(', ')}`)
  const now = new Date().toISOString()
  // The extension sends .NET's names; the library turns them into camel case.
  const info = {
    Schedule: { AdjustForDST: true },
    ScheduleStatus: { Last: now, LastUpdated: now, Next: now },
    IsPastDue: false,
  }
  await invoke(registry, { fn, input: { json: JSON.stringify(info) } }, log)
}
