/** The calendars lie beside the data that refers to them. */
export const calendarsOf = (dataFile: string): string => `${dataFile}-calendars`
