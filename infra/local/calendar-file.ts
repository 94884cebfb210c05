/** The calendars lie beside the data that refers to them. */
export const calendarsOf = (dataFile: string): string => `${dataFile}-calendars`

/** So does what people have been told in Teams, what they have allowed the app, the chats it has been added to and what it hears of. */
export const feedOf = (dataFile: string): string => `${dataFile}-feed`
export const consentsOf = (dataFile: string): string => `${dataFile}-consents`
export const chatsOf = (dataFile: string): string => `${dataFile}-chats`
export const subscriptionsOf = (dataFile: string): string => `${dataFile}-subscriptions`

/** Everything the simulated services remember besides the data itself. */
export const filesBeside = (dataFile: string): readonly string[] =>
  [calendarsOf, feedOf, consentsOf, chatsOf, subscriptionsOf].map((fileOf) => fileOf(dataFile))
