import * as z from 'zod'
import type { CalendarRefusal } from '#functions/ports/calendar.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { TeamChannel, TeamMessage } from '#functions/ports/team-channel.ts'
import type { Result } from '#shared/kernel/result.ts'
import { ask, type GraphParts } from './asking.ts'
import { refusalOf } from './graph-failure.ts'
import { WRITE_TO_CHANNEL } from './permissions.ts'

const channel = z.object({ id: z.string() })

/** Messages are written in the name of a person: applications may only import them. */
export class GraphTeamChannel implements TeamChannel {
  private readonly parts: GraphParts
  constructor(parts: GraphParts) {
    this.parts = parts
  }

  post(reader: VerifiedToken, { teamId, html }: TeamMessage): Promise<Result<null, CalendarRefusal>> {
    const asking = { reader, scopes: WRITE_TO_CHANNEL, judge: refusalOf }
    return ask(this.parts, asking, async (client) => {
      const team = `/teams/${encodeURIComponent(teamId)}`
      const { id } = channel.parse(await client.api(`${team}/primaryChannel`).get())
      const message = { body: { contentType: 'html', content: html } }
      await client.api(`${team}/channels/${encodeURIComponent(id)}/messages`).post(message)
      return null
    })
  }
}
