import { describe, expect, test } from 'vitest'
import { eventBody, withMinutes } from '#functions/calendar/event-body.ts'
import { minutesHtml } from '#functions/calendar/minutes-html.ts'
import { eventTexts } from '#functions/calendar/texts.ts'
import { asDocument, meetingBlock } from '#infra/local/graph/calendar/meeting-block.ts'

const BLOCK = meetingBlock('https://teams.microsoft.com/l/meetup-join/abc')
const EVENT = asDocument('<p>Ablauf</p>', BLOCK)

describe('minutes in the text of an event', () => {
  test('stand above the way into the meeting, which stays as it is', () => {
    const written = withMinutes(EVENT, '<p>Beschlossen</p>')
    expect(written).toContain(BLOCK)
    expect(written.indexOf('Beschlossen')).toBeLessThan(written.indexOf('me-email-text'))
    expect(written.indexOf('Ablauf')).toBeLessThan(written.indexOf('Beschlossen'))
  })

  test('take the place of earlier ones', () => {
    const twice = withMinutes(withMinutes(EVENT, '<p>Erste</p>'), '<p>Zweite</p>')
    expect(twice).not.toContain('Erste')
    expect(twice.match(/leitstern-minutes/g)).toHaveLength(1)
    expect(withMinutes(twice, '<p>Zweite</p>')).toBe(twice)
  })

  test('find their place where Teams has no block', () => {
    expect(withMinutes('<html><body><p>A</p></body></html>', '<p>B</p>')).toMatch(
      /A<\/p><div.*B.*<\/div><\/body>/,
    )
    expect(withMinutes('A', '<p>B</p>')).toMatch(/^A<div/)
  })

  test('a dollar sign is a dollar sign', () => {
    expect(withMinutes(withMinutes(EVENT, '<p>x</p>'), '<p>$& $1</p>')).toContain(
      '$&amp; $1'.replace('&amp;', '&'),
    )
  })

  test('what people have written is text, never markup', () => {
    expect(minutesHtml('# Titel\n- **wichtig** <script>alert(1)</script>\n- zwei\nSatz')).toBe(
      '<p><b>Titel</b></p><ul><li><b>wichtig</b> &lt;script&gt;alert(1)&lt;/script&gt;</li><li>zwei</li></ul><p>Satz</p>',
    )
  })
})

test('an objective called like markup is shown as it is called', () => {
  const texts = eventTexts('en')
  const okrs = [{ title: '<img src=x onerror=alert(1)>', keyResults: ['"10" & more'] }]
  const body = eventBody({ ritual: texts.rituals.planning, texts, okrs, links: null })
  expect(body).not.toContain('<img')
  expect(body).toContain('&quot;10&quot; &amp; more')
})
