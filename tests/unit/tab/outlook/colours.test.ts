import { expect, test } from 'vitest'
import { themeOfColours } from '#tab/host/office/colours.ts'

test.each([
  ['Outlook in white', '#ffffff', '#242424', 'light'],
  ['Outlook in colour', '#faf9f8', '#323130', 'light'],
  ['a light grey', '#d4d4d4', '#000000', 'light'],
  ['Outlook in black', '#292929', '#ffffff', 'dark'],
  ['a dark grey', '#666666', '#ffffff', 'dark'],
  ['black under grey letters', '#000000', '#d6d6d6', 'dark'],
  ['high contrast', '#000000', '#ffffff', 'contrast'],
  ['a triplet without its sign and with opacity', '292929ff', '#FFFFFF', 'dark'],
])('%s is our theme', (_, bodyBackgroundColor, bodyForegroundColor, theme) => {
  expect(themeOfColours({ bodyBackgroundColor, bodyForegroundColor })).toBe(theme)
})

test.each([
  undefined,
  { bodyBackgroundColor: '', bodyForegroundColor: '' },
  { bodyBackgroundColor: 'red', bodyForegroundColor: '#fff' },
])('%o says nothing', (colours) => {
  expect(themeOfColours(colours)).toBeNull()
})
