/** The two languages the coach reads; both are equals. */
export type Language = 'de' | 'en'
