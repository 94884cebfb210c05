import { loadTexts } from './text.ts'

/** Beyond the board what is opened brings its texts along. */
export const withPageTexts =
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    const [loaded] = await Promise.all([load(), loadTexts('pages')])
    return loaded
  }
