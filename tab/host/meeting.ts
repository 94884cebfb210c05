import { meeting, type SdkError } from '@microsoft/teams-js'

/** What tells a meeting from every other: the link people join it by is also kept with our own appointments. */
export interface MeetingFacts {
  readonly title: string
  readonly joinUrl: string
  /** From its planned beginning to its end; null where it has none, such as a call. */
  readonly minutes: number | null
}

type Callback<T> = (error: SdkError | null, value: T | null) => void

/** Most of the meeting API answers through a callback, and throws at once where it may not be called. */
const answered = <T>(ask: (callback: Callback<T>) => void): Promise<T | null> =>
  new Promise((resolve, reject) => {
    try {
      ask((error, value) => (error ? reject(error) : resolve(value)))
    } catch (error) {
      reject(error)
    }
  })

const MINUTE_MS = 60_000
/** Nobody plans a shorter or longer one: the agenda keeps its usual length then. */
const PLAUSIBLE = { least: 10, most: 480 } as const

const lengthOf = (details: Partial<meeting.IMeetingDetails | meeting.ICallDetails>): number | null => {
  const { scheduledStartTime = '', scheduledEndTime = '' } = details as Partial<meeting.IMeetingDetails> // a call has neither
  const minutes = Math.round((Date.parse(scheduledEndTime) - Date.parse(scheduledStartTime)) / MINUTE_MS)
  return minutes >= PLAUSIBLE.least && minutes <= PLAUSIBLE.most ? minutes : null
}

/** The meeting this frame stands in; null where there is none or the app was not allowed to read it. */
export const meetingFacts = async (): Promise<MeetingFacts | null> => {
  try {
    const answer = await answered(meeting.getMeetingDetails)
    const details = answer?.details
    const joinUrl = details?.joinUrl
    if (!joinUrl) return null
    return { title: 'title' in details ? (details.title ?? '') : '', joinUrl, minutes: lengthOf(details) }
  } catch {
    return null
  }
}

/** `attendee`: only presenters and organisers may. `unavailable`: no permission, no stage, or no such host. */
export type ShareOutcome = 'shared' | 'attendee' | 'unavailable'

/** teams-js `ErrorCode.UNAUTHORIZED_USER_OPERATION` */
const NOT_A_PRESENTER = 5000

const outcomeOf = (error: unknown): ShareOutcome =>
  (error as Partial<SdkError> | null)?.errorCode === NOT_A_PRESENTER ? 'attendee' : 'unavailable' // teams-js rejects with SdkError or Error

/** Whether the app may use the stage at all; the person may still be refused as an attendee. */
export const mayShareToStage = async (): Promise<boolean> => {
  try {
    return (
      (await answered(meeting.getAppContentStageSharingCapabilities))?.doesAppHaveSharePermission ?? false
    )
  } catch {
    return false
  }
}

/** Shows an address of the tab ("/cycles/…/stage") to everybody in the meeting. */
export const shareToStage = async (path: string): Promise<ShareOutcome> => {
  const url = new URL(`#${path}`, window.location.href).href
  try {
    await answered<boolean>((callback) => meeting.shareAppContentToStage(callback, url))
    return 'shared'
  } catch (error) {
    return outcomeOf(error)
  }
}

export const stopSharing = async (): Promise<void> => {
  await answered(meeting.stopSharingAppContentToStage).catch(() => null) // somebody else has stopped it already
}
