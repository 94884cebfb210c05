import type { Notice } from '#shared/domain/notice/notice.ts'
import type { Kind } from './kind.ts'

/** After a day it is no news any more; told ones are kept as long, so that nobody is told too much at once. */
export const NOTICE_KEPT_SECONDS = 24 * 60 * 60

/** In the partition of the change it tells of, written with it in one batch. */
export const noticeKind: Kind<Notice> = {
  type: 'notice',
  idOf: ({ id }) => id,
  sortOf: ({ at }) => at,
  keysOf: ({ waiting }) => ({ isWaiting: waiting.length > 0 }),
  upgrades: [],
  ttlSeconds: NOTICE_KEPT_SECONDS,
}
