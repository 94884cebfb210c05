import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Chats } from '#infra/local/graph/chats.ts'
import { Consents } from '#infra/local/identity/consents.ts'
import { worldDirectory } from '#infra/local/world/directory.ts'
import { people } from '#infra/local/world/people.ts'

const fileFor = async (name: string) => path.join(await mkdtemp(path.join(tmpdir(), 'leitstern-')), name)

test('what somebody has allowed or withdrawn still holds after a restart', async () => {
  const file = await fileFor('consents')
  const directory = worldDirectory()
  const [aylin, jonas] = [directory.person(people.aylin.oid), directory.person(people.jonas.oid)]
  const before = new Consents(['User.Read'], file)
  before.grantForPerson(aylin, ['Calendars.ReadWrite'])
  before.grantForTenant(aylin.tid, ['ChannelMessage.Send'])
  before.revokeForPerson(jonas)
  const after = new Consents(['User.Read'], file)
  expect(after.grantedTo(aylin)).toEqual(['User.Read', 'ChannelMessage.Send', 'Calendars.ReadWrite'])
  expect(after.grantedTo(jonas)).toEqual(['ChannelMessage.Send'])
})

test('the app stays in the chats it was added to', async () => {
  const file = await fileFor('chats')
  new Chats(file).add('19:meeting_a@thread.v2', 'app')
  const after = new Chats(file)
  expect([after.has('19:meeting_a@thread.v2', 'app'), after.has('19:meeting_b@thread.v2', 'app')]).toEqual([
    true,
    false,
  ])
})
