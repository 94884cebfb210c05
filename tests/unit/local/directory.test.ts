import { describe, expect, test } from 'vitest'
import { Directory, type DirectoryData } from '#infra/local/directory.ts'
import { people, teams, tenants } from '#tests/support/local-directory.ts'

const data: DirectoryData = {
  tenants: [{ id: tenants.nord, displayName: 'Nord GmbH', domain: 'nord.example' }],
  people: [people.lead, people.member],
  teams: [{ ...teams.throttled }],
}

describe('the directory', () => {
  test('finds people by object id and by principal name in any case', () => {
    const directory = new Directory(data)
    expect(directory.person(people.lead.oid).name).toBe('Lena Lead')
    expect(directory.person(people.lead.upn.toUpperCase()).name).toBe('Lena Lead')
  })

  test('changes memberships without touching what it was made from', () => {
    const directory = new Directory(data)
    directory.addMember(teams.throttled.id, people.member.upn, 'owner')
    expect(directory.teamsOf(directory.person(people.member.oid))).toHaveLength(1)
    directory.removeMember(teams.throttled.id, people.lead.oid)
    expect(directory.findTeam(teams.throttled.id)).toMatchObject({
      members: [people.member.oid],
      owners: [people.member.oid],
    })
    expect(teams.throttled.members).toEqual([people.lead.oid])
  })

  test.each<[string, Partial<DirectoryData>]>([
    ['two people share an id', { people: [people.lead, { ...people.member, oid: people.lead.oid }] }],
    ['a member does not exist', { teams: [{ ...teams.throttled, members: ['nobody'] }] }],
    ['a person belongs to no tenant', { people: [people.lead, people.foreigner] }],
    ['a nested group does not exist', { teams: [{ ...teams.throttled, memberGroups: ['nothing'] }] }],
  ])('is refused when %s', (_, change) => {
    expect(() => new Directory({ ...data, ...change })).toThrow()
  })
})
