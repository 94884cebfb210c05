import { expect, test } from 'vitest'
import { chatIdOf } from '#functions/calendar/booking/panels.ts'

const JOIN = 'https://teams.microsoft.com/l/meetup-join'

test.each([
  [`${JOIN}/19%3ameeting_abc%40thread.v2/0?context=x`, '19:meeting_abc@thread.v2'],
  [`${JOIN}/19:meeting_abc@thread.v2/0`, '19:meeting_abc@thread.v2'],
  // A short link names no chat
  ['https://teams.microsoft.com/meet/2345?p=x', null],
  [`${JOIN}/%E0%A4%A/0`, null],
  ['not an address', null],
])('the chat of %s is %s', (joinUrl, chat) => {
  expect(chatIdOf(joinUrl)).toBe(chat)
})
