/** What people may be written about an entry of the calendar. */
export const MESSAGE_KINDS = [
  'invitation',
  /** The entry itself says something else. */
  'update',
  'cancellation',
  /** One day of a series is called off. */
  'day_cancelled',
  /** One day of a series that somebody has moved, told again beside the series. */
  'day_moved',
] as const

export type MessageKind = (typeof MESSAGE_KINDS)[number]
