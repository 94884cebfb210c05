import type { Context } from '#functions/http/context.ts'
import { membersOf, type Viewer } from '#functions/presenters/viewer.ts'
import type { PersonId, UnitId } from '#shared/kernel/ids.ts'

export interface Invited {
  readonly personId: PersonId
  readonly address: string
  readonly name: string
}

/** A unit's members and leads whose address is known. Guests of the organisation only read, so they are not asked. */
export const invitedOf = (viewer: Pick<Viewer, 'tenant'>, unitId: UnitId): readonly Invited[] =>
  (viewer.tenant.members.get(unitId)?.data.members ?? []).flatMap(({ personId }) => {
    const person = viewer.tenant.people.get(personId)?.data
    if (person === undefined || person.isGuest || !person.email) return []
    return [{ personId, address: person.email, name: person.name }]
  })

export const withoutAddress = (context: Context, unitId: UnitId): readonly PersonId[] =>
  membersOf(context, unitId)
    .map(({ personId }) => personId)
    .filter((personId) => {
      const person = context.tenant.people.get(personId)?.data
      return person?.isGuest !== true && !person?.email && personId !== context.who.personId
    })
