import type { CalendarRefusal } from '#functions/ports/calendar.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { ChatOutcome, MeetingChats } from '#functions/ports/meeting-chats.ts'
import type { Result } from '#shared/kernel/result.ts'
import { ask, type GraphParts } from './asking.ts'
import { type BatchAnswer, sendBatch } from './graph-batch.ts'
import { refusalOf } from './graph-failure.ts'
import { GRAPH_NAME } from './graph-transport.ts'
import { ADD_TO_CHAT } from './permissions.ts'

/** What the manifest asks for; consenting to anything else is refused. */
export const MANIFEST_PERMISSIONS = ['OnlineMeeting.ReadBasic.Chat', 'MeetingStage.Write.Chat'] as const

const bodyFor = (appId: string) => ({
  'teamsApp@odata.bind': `${GRAPH_NAME}/v1.0/appCatalogs/teamsApps/${appId}`,
  consentedPermissionSet: {
    resourceSpecificPermissions: MANIFEST_PERMISSIONS.map((permissionValue) => ({
      permissionValue,
      permissionType: 'Delegated',
    })),
  },
})

/** 409: it is there already. Whatever passes by itself is tried again another time. */
const outcomeOf = ({ status }: BatchAnswer): ChatOutcome => {
  if (status === 201 || status === 409) return 'added'
  return status === 404 || status === 429 || status >= 500 ? 'not_yet' : 'refused'
}

/**
 * Adds the app to meetings' chats by way of Microsoft Graph. The manifest holds a static tab for chats, which Teams pins
 * with the app, so no tab has to be made: POST /chats/{id}/tabs would refuse its name and address.
 */
export class GraphMeetingChats implements MeetingChats {
  private readonly parts: GraphParts
  private readonly appId: string
  constructor(parts: GraphParts, appId: string) {
    this.parts = parts
    this.appId = appId
  }

  addApp(
    reader: VerifiedToken,
    chatIds: readonly string[],
  ): Promise<Result<readonly ChatOutcome[], CalendarRefusal>> {
    const requests = chatIds.map((id) => ({
      method: 'POST' as const,
      url: `/chats/${encodeURIComponent(id)}/installedApps`,
      body: bodyFor(this.appId),
    }))
    return ask(this.parts, { reader, scopes: ADD_TO_CHAT, judge: refusalOf }, async (client) =>
      (await sendBatch(client, requests)).map(outcomeOf),
    )
  }
}
