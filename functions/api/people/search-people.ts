import { defineQuery } from '#functions/http/define-query.ts'
import { pageOf } from '#functions/http/page-of.ts'
import { presentPerson } from '#functions/presenters/person.ts'
import { searchPeople as contract } from '#shared/contracts/people/search-people.ts'
import type { Person } from '#shared/domain/organisation.ts'
import { fold } from '#shared/kernel/fold.ts'

/** Every word asked for begins a word of the name. */
const fits = ({ name }: Person, words: readonly string[]): boolean => {
  const parts = fold(name).split(/[\s-]+/)
  return words.every((word) => parts.some((part) => part.startsWith(word)))
}

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name, 'de') || (a.id < b.id ? -1 : 1)

export const searchPeople = defineQuery(contract, {
  async load({ tenant, input }) {
    const words = fold(input.query.q).split(/\s+/).filter(Boolean)
    const found = [...tenant.people.values()].map(({ data }) => data).filter((person) => fits(person, words))
    return pageOf(found.sort(byName), input.query, ({ id }) => id)
  },
  present: (_, { items, nextCursor }) => ({ items: items.map(presentPerson), nextCursor }),
})
