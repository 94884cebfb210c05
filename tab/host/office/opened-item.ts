import { answered } from './answered.ts'

/** What is open beside the pane, as far as it may be a ritual. */
export interface OpenedItem {
  readonly kind: 'appointment' | 'message'
  /** HTML of its text; empty for a message that invites to nothing: nobody's mail is read without need. */
  readonly html: string
  readonly startsAt: Date | null
  readonly minutes: number | null
  /** The series as a whole and not one of its days. */
  readonly isSeries: boolean
}

type Item = NonNullable<Office.Mailbox['item']>
type AppointmentItem = Office.AppointmentRead | Office.AppointmentCompose
type Later<T> = { getAsync(callback: (result: Office.AsyncResult<T>) => void): void }

const isAppointment = (item: Item): item is Item & AppointmentItem =>
  item.itemType === Office.MailboxEnums.ItemType.Appointment

/** An invitation in the inbox has the times of its appointment. */
const isInvitation = (item: Item): boolean =>
  'itemClass' in item && String(item.itemClass).startsWith('IPM.Schedule.Meeting')

const isLater = <T>(value: unknown): value is Later<T> =>
  typeof value === 'object' && value !== null && 'getAsync' in value

/** Read mode holds the value itself, compose mode an object that has to be asked. */
const valueIn = async <T>(item: Item, name: string): Promise<T | null> => {
  const value: unknown = Reflect.get(item, name)
  if (isLater<T>(value)) return answered<T>((callback) => value.getAsync(callback))
  return (value as T | undefined) ?? null // what the API documents under this name
}

const htmlOf = (item: Item): Promise<string> =>
  answered<string>((callback) => item.body.getAsync(Office.CoercionType.Html, callback))

const MINUTE_MS = 60_000

const timesOf = async (item: Item) => {
  const [startsAt, end] = await Promise.all([valueIn<Date>(item, 'start'), valueIn<Date>(item, 'end')])
  const minutes = startsAt && end ? Math.round((end.getTime() - startsAt.getTime()) / MINUTE_MS) : null
  return { startsAt, minutes }
}

/** A day of a series names the series it belongs to, the series itself names none. */
const isWholeSeries = async (item: Item): Promise<boolean> =>
  (await valueIn(item, 'recurrence')) !== null && !Reflect.get(item, 'seriesId')

/** Reads what is open; null where nothing is, as between two mails of a pinned pane. */
export const openedItem = async (): Promise<OpenedItem | null> => {
  const { item } = Office.context.mailbox
  if (!item) return null
  const kind = isAppointment(item) ? 'appointment' : 'message'
  if (kind === 'message' && !isInvitation(item))
    return { kind, html: '', startsAt: null, minutes: null, isSeries: false }
  const [html, times, isSeries] = await Promise.all([htmlOf(item), timesOf(item), isWholeSeries(item)])
  return { kind, html, ...times, isSeries }
}

/** Tells when something else is opened beside a pinned pane. */
export const onItemChanged = (tell: () => void) =>
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, tell)
