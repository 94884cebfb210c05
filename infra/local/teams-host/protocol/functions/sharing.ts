import { z } from 'zod'
import { hostFunction, notOnThisPlatform } from '../host-function.ts'

const content = z.object({ type: z.literal('URL'), url: z.url() })

/** Sharing a page with people, and opening a chat with them. */
export const sharingFunctions = {
  'sharing.shareWebContent': hostFunction({
    shape: 'errorOnly',
    args: z.tuple([z.object({ content: z.array(content).min(1) })]).rest(z.unknown()),
    run: ([request], { sharing }) =>
      sharing?.share(request.content.map((it) => it.url)) ?? notOnThisPlatform(),
  }),
  'chat.openChat': hostFunction({
    shape: 'statusAndReason',
    args: z
      .tuple([z.object({ members: z.array(z.string()).min(1), message: z.string().optional() })])
      .rest(z.unknown()),
    run: ([{ members, message }], { chat }) => chat?.open(members, message) ?? notOnThisPlatform(),
  }),
}
