import { expect, test } from 'vitest'
import { addComment, deleteComment, editComment, mentionsIn } from '#shared/domain/comment-changes.ts'
import type { CommentId } from '#shared/kernel/ids.ts'
import { objective } from '#tests/vectors/given.ts'
import { as, done } from './doing-as.ts'

const id = 'm1' as CommentId // brands exist in types only
const added = done(addComment(objective(), { id, text: 'Ask @[ben] and @[carla], then @[ben]' }, as('anna')))

test('a comment counts on its objective and mentions each person once', () => {
  expect(added.objective.commentCount).toBe(1)
  expect(added.comment).toMatchObject({ by: 'anna', mentions: ['ben', 'carla'], editedAt: null })
  expect(added.history).toMatchObject({ verb: 'commented', subjectId: 'o1', partId: 'm1' })
})

test.each([
  ['nobody', 'an e-mail a@b.de and @anna', []],
  ['no id, no mention', '@[] @[two words] @[ünlaut]', []],
  ['among emoji and right-to-left text', '🙂 שלום @[ben]!', ['ben']],
])('mentions: %s', (_, text, mentions) => {
  expect(mentionsIn(text)).toEqual(mentions)
})

test('an edited comment keeps what it said before in the history', () => {
  const { comment, history } = done(editComment(added.comment, 'Ask @[carla]', as('anna')))
  expect(comment).toMatchObject({
    text: 'Ask @[carla]',
    mentions: ['carla'],
    editedAt: '2026-10-16T09:00:00Z',
  })
  expect(history.changes).toEqual([{ field: 'text', from: added.comment.text, to: 'Ask @[carla]' }])
})

test('of a deleted comment the history says that there was one, not what it said', () => {
  const { objective: after, history } = done(deleteComment(added.objective, added.comment, as('anna')))
  expect(after.commentCount).toBe(0)
  expect(history).toMatchObject({ verb: 'comment_deleted', partId: 'm1', changes: [] })
})
