/** A thing that others may be looking at has a new revision; listeners fetch it themselves. */
export interface Changed {
  readonly tenantId: string
  readonly type: 'board' | 'objective' | 'organisation' | 'review' | 'alignment'
  readonly id: string
  readonly revision: string
}

/**
 * Who hears of a change: clients that look at the same thing of the same organisation. The organisation's own changes
 * are heard by everybody in it, whatever part of it they concern.
 */
export const groupOf = ({ tenantId, type, id }: Omit<Changed, 'revision'>): string =>
  type === 'organisation' ? `${tenantId}.organisation` : `${tenantId}.${type}.${id}`

export interface LiveAccess {
  /** Connects a client to its groups and to no other. */
  readonly url: string
  /** ISO instant until which a connection can be begun. */
  readonly expiresAt: string
}

export interface Live {
  /** Never throws: a change that was written stays written when nobody could be told. */
  publish(changes: readonly Changed[]): Promise<void>
  /** Null where live updates are not set up or cannot be reached: clients poll. Never throws. */
  access(groups: readonly string[]): Promise<LiveAccess | null>
}
