import { loadTexts, type TextGroup } from './text.ts'

const withTexts =
  (group: TextGroup) =>
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    const [loaded] = await Promise.all([load(), loadTexts(group)])
    return loaded
  }

/** What the board says, for its forms where they stand on another page. */
export const withBoardTexts = withTexts('first')

/** Beyond the board what is opened brings its texts along. */
export const withPageTexts = withTexts('pages')

/** The sessions of the rituals have texts of their own: the panel's come first, those of its steps with them. */
export const withReviewTexts = withTexts('reviews')

export const withSessionTexts = withTexts('sessions')

/** Only retrospectives say what cards, dots and pulse say. */
const withRetroWords = withTexts('retrospective')
export const withRetroTexts = <T>(load: () => Promise<T>) => withRetroWords(withSessionTexts(load))
