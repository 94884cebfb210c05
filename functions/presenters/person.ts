import type { PersonView } from '#shared/contracts/shapes/types.ts'
import type { Person } from '#shared/domain/organisation.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { Viewer } from './viewer.ts'

export const presentPerson = ({ id, name, isGuest }: Person): PersonView => ({ id, name, isGuest })

/** Names for the given people, each once; who is not known is left out. */
export const presentPeople = ({ tenant }: Viewer, ids: Iterable<PersonId | null | undefined>): PersonView[] =>
  [...new Set(ids)].flatMap((id) => {
    const person = id ? tenant.people.get(id) : undefined
    return person === undefined ? [] : [presentPerson(person.data)]
  })
