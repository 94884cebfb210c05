/** The calendars lie beside the data that refers to them. */
export const calendarsOf = (dataFile: string): string => `${dataFile}-calendars`

/** So does what people have been told in Teams, what they have allowed the app, and the chats it has been added to. */
export const feedOf = (dataFile: string): string => `${dataFile}-feed`
export const consentsOf = (dataFile: string): string => `${dataFile}-consents`
export const chatsOf = (dataFile: string): string => `${dataFile}-chats`

/** Everything the simulated services remember besides the data itself. */
export const filesBeside = (dataFile: string): readonly string[] =>
  [calendarsOf, feedOf, consentsOf, chatsOf].map((fileOf) => fileOf(dataFile))
