import type { Client } from '@microsoft/microsoft-graph-client'
import * as z from 'zod'
import type { WatchOrder } from '#functions/ports/calendar.ts'
import { IMMUTABLE_IDS } from './graph-batch.ts'

const created = z.object({ id: z.string() })

/** Without content: what has happened is read afterwards, with the rights that reading takes. */
export async function subscribe(client: Client, order: WatchOrder): Promise<string> {
  const { id } = created.parse(
    await client
      .api('/subscriptions')
      .headers({ ...IMMUTABLE_IDS })
      .post({
        changeType: 'created,updated,deleted',
        resource: `users/${order.ownerId}/events`,
        notificationUrl: order.address,
        // Cannot be added later
        lifecycleNotificationUrl: order.address,
        clientState: order.clientState,
        expirationDateTime: order.until,
      }),
  )
  return id
}

const at = (id: string): string => `/subscriptions/${encodeURIComponent(id)}`

export async function extendSubscription(client: Client, id: string, until: string): Promise<null> {
  await client.api(at(id)).patch({ expirationDateTime: until })
  return null
}

export async function unsubscribe(client: Client, id: string): Promise<null> {
  await client.api(at(id)).delete()
  return null
}
