import type { WantedMeeting } from './wanted.ts'

/**
 * A meeting by itself for one day of a series. No calendar takes a day back into a series: Graph can delete an occurrence
 * and knows no call that undoes it (https://learn.microsoft.com/graph/api/event-delete), so whoever wants the day back
 * either gets the whole series anew, with a cancellation and an invitation, or this, with one invitation.
 */
export const standInFor = (series: WantedMeeting, on: string): WantedMeeting => ({
  ...series,
  isSeries: false,
  sessions: series.sessions.filter((session) => session.on === on),
})
