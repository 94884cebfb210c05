import type { LinkEvent } from './story-event.ts'
import type { StoryLink } from './story-link.ts'
import { instantOf, minutesAfter, type WorldCycle } from './world-calendar.ts'

/** Contributions are said when the objectives have been agreed; requests on a Tuesday, answers on the Thursday. */
const saidAt = ({ week }: StoryLink, cycle: WorldCycle): string =>
  week === undefined
    ? instantOf(cycle.agreedBy, -2, '10:00')
    : instantOf(cycle.startsOn, week * 7 + 1, '15:30')

/** Everything that happens to one link; `place` keeps what is said at one time in its order. */
export const tellLink = (link: StoryLink, cycle: WorldCycle, place: number): readonly LinkEvent[] => {
  const common = { subject: 'link', cycle: cycle.key, link } as const
  return [
    { ...common, at: minutesAfter(saidAt(link, cycle), place), by: link.by, doing: { do: 'link' } },
    ...(link.answers ?? []).map((answer) => ({
      ...common,
      at: minutesAfter(instantOf(cycle.startsOn, answer.week * 7 + 3, '16:00'), place),
      by: answer.by,
      doing: { do: 'answer', answer } as const,
    })),
  ]
}
