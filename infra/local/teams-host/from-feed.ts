import type { ActivityFeed } from '../graph/activity/feed.ts'
import type { HostActivity } from './types.ts'

/** What Graph has put into people's feeds, as the client shows it. */
export const hostActivity = (feed: ActivityFeed): HostActivity => ({
  of: (personId) => feed.of(personId),
  markRead: (personId, id) => feed.markRead(personId, id),
})
