import type { MinutesPost } from '#functions/ports/minutes-post.ts'

/** For installations without access to calendar and channels: minutes stay with the session. */
export const unpostedMinutes: MinutesPost = { post: async () => 'not_set_up' }
