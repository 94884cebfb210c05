/** A thing that others may be looking at has a new revision; listeners fetch it themselves. */
export interface Changed {
  readonly tenantId: string
  readonly type: 'board' | 'objective' | 'organisation' | 'review' | 'alignment'
  readonly id: string
  readonly revision: string
}

export interface Live {
  /** Never throws: a change that was written stays written when nobody could be told. */
  publish(changes: readonly Changed[]): Promise<void>
}
