import type { Live } from '#functions/ports/live.ts'

/** For installations without Azure Web PubSub: nobody is told, clients poll with If-None-Match. */
export const silentLive: Live = { publish: async () => undefined, access: async () => null }
