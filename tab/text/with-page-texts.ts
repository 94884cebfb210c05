import { loadTexts, type TextGroup } from './text.ts'

const withTexts =
  (group: TextGroup) =>
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    const [loaded] = await Promise.all([load(), loadTexts(group)])
    return loaded
  }

/** Beyond the board what is opened brings its texts along. */
export const withPageTexts = withTexts('pages')

/** The sessions of the rituals have texts of their own. */
export const withReviewTexts = withTexts('reviews')

/** Only retrospectives say what cards, dots and pulse say. */
export const withRetroTexts = withTexts('retrospective')
