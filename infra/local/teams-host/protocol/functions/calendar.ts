import { z } from 'zod'
import { hostFunction, notOnThisPlatform } from '../host-function.ts'

/** MM/DD/YYYY HH:MM:SS: the only form the compose form reads (teams-js `ComposeMeetingParams`). */
const formTime = z
  .string()
  .regex(/^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2}$/)
  .optional()

const draft = z.object({
  attendees: z.array(z.string()).optional(),
  startTime: formTime,
  endTime: formTime,
  subject: z.string().optional(),
  content: z.string().optional(),
})

/** The client's appointment form. */
export const calendarFunctions = {
  'calendar.composeMeeting': hostFunction({
    shape: 'statusAndReason',
    args: z.tuple([draft]).rest(z.unknown()),
    run: ([meeting], { calendar }) => calendar?.compose(meeting) ?? notOnThisPlatform(),
  }),
  'calendar.openCalendarItem': hostFunction({
    shape: 'statusAndReason',
    args: z.tuple([z.object({ itemId: z.string().min(1) })]).rest(z.unknown()),
    run: ([{ itemId }], { calendar }) => calendar?.open(itemId) ?? notOnThisPlatform(),
  }),
}
