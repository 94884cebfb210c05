import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { acceptedOf } from './accepted.ts'
import type { Preview, RitualName } from './calendar-queries.ts'
import { actionFor } from './ritual-actions.ts'

type Session = CalendarPlan['meetings'][number]['sessions'][number]
type Held = Session & { readonly ritual: RitualName; readonly isPast: boolean }

/** One meeting on the strip. */
export interface Mark {
  readonly ritual: RitualName
  readonly on: string
  /** Share of the strip's width, 0..1. */
  readonly at: number
  /** Beside how many others of the same day. */
  readonly lane: number
  readonly isSkipped: boolean
  readonly isPast: boolean
  /** How many of those invited cannot. */
  readonly missing: number
}

export interface Strip {
  readonly from: string
  readonly to: string
  /** First days of months, with their place. */
  readonly months: readonly { readonly on: string; readonly at: number }[]
  /** Null outside of the strip. */
  readonly today: number | null
  readonly marks: readonly Mark[]
}

interface Basis {
  readonly cycle: { readonly startsOn: string; readonly endsOn: string }
  readonly today: string
  readonly meetings: CalendarPlan['meetings']
  readonly preview: Pick<Preview, 'actions' | 'conflicts'> | undefined
}

const DAY_MS = 86_400_000
const msOf = (on: string): number => Date.parse(`${on}T00:00:00Z`)

/** What booking would leave in the calendar; of what is over, what was planned. */
const sessionsOf = ({ meetings, preview, today }: Basis): readonly Held[] =>
  meetings.flatMap(({ ritual, sessions, isSeries }) => {
    const action = preview && actionFor(preview.actions, ritual)
    const coming = action?.sessions ?? []
    const isOver = ({ on }: Session) => on <= today && !coming.some((session) => session.on === on)
    // A single meeting that is still to come stands where the preview has it
    const others = preview === undefined ? sessions : action && !isSeries ? [] : sessions.filter(isOver)
    return [
      ...others.map((session) => ({
        ...session,
        ritual,
        isPast: preview !== undefined || session.on < today,
      })),
      ...(action?.op === 'keep' ? acceptedOf(coming, sessions).map(({ now }) => now) : coming).map(
        (session) => ({
          ...session,
          ritual,
          isPast: session.on < today,
        }),
      ),
    ]
  })

const monthsBetween = (from: string, to: string): readonly string[] => {
  const first = new Date(msOf(from))
  const months = Array.from({ length: 14 }, (_, index) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index, 1)).toISOString().slice(0, 10),
  )
  return months.filter((on) => on >= from && on <= to)
}

/** The cycle as a line from its planning to its end, with every meeting on it. */
export const stripOf = (basis: Basis): Strip => {
  const sessions = sessionsOf(basis)
  const from = [basis.cycle.startsOn, ...sessions.map(({ on }) => on)].sort()[0] ?? basis.cycle.startsOn
  const to = [basis.cycle.endsOn, ...sessions.map(({ on }) => on)].sort().at(-1) ?? basis.cycle.endsOn
  const length = Math.max(DAY_MS, msOf(to) - msOf(from))
  const at = (on: string) => (msOf(on) - msOf(from)) / length
  const missing = ({ ritual, on }: { ritual: RitualName; on: string }) =>
    new Set(
      (basis.preview?.conflicts ?? [])
        .filter((conflict) => conflict.ritual === ritual && conflict.on === on)
        .map(({ personId }) => personId),
    ).size
  return {
    from,
    to,
    months: monthsBetween(from, to).map((on) => ({ on, at: at(on) })),
    today: basis.today >= from && basis.today <= to ? at(basis.today) : null,
    marks: sessions.map(({ ritual, on, isSkipped, isPast }, index) => ({
      ritual,
      on,
      at: at(on),
      lane: sessions.slice(0, index).filter((other) => other.on === on).length,
      isSkipped,
      isPast,
      missing: missing({ ritual, on }),
    })),
  }
}
