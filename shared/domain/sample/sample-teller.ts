import { type AgreementDoing, answer } from '#shared/domain/agreement.ts'
import { addDays } from '#shared/domain/calendar-day.ts'
import type { CheckIn } from '#shared/domain/check-in.ts'
import { recordCheckIn } from '#shared/domain/check-in-changes.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { NewHistory } from '#shared/domain/doing.ts'
import { addKeyResult } from '#shared/domain/key-result-changes.ts'
import { transition } from '#shared/domain/lifecycle.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { createObjective } from '#shared/domain/objective-changes.ts'
import type { CheckInId, KeyResultId, ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { SampleKeyResult, SampleLanguage, SampleObjective } from './sample-content.ts'

export interface SampleGiven {
  /** Writes, agrees to and owns everything in it. */
  readonly who: PersonId
  /** The day in the organisation's time zone. */
  readonly today: string
  readonly language: SampleLanguage
  readonly newId: () => string
}

const WEEK = 7

/** The sample keeps every rule of the method; one that did not would be a mistake of ours and no refusal. */
export const certain = <T, E>(result: Result<T, E>): T => {
  if (result.ok) return result.value
  throw new Error(`The sample breaks a rule: ${JSON.stringify(result.error)}`)
}

const two = (number: number) => String(number).padStart(2, '0')
/** Nine in the morning and so many seconds. */
const clock = (seconds: number) => `09:${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`

/** Everything is done by the domain's own steps, each a second after the one before. */
export class SampleTeller {
  readonly history: NewHistory[] = []
  readonly checkIns: CheckIn[] = []
  #seconds = 0
  readonly #given: SampleGiven
  readonly #cycle: Cycle

  constructor(given: SampleGiven, cycle: Cycle) {
    this.#given = given
    this.#cycle = cycle
  }

  /** The morning of a day, as the one who does it all. */
  #doing(day: string): AgreementDoing {
    const { who } = this.#given
    this.#seconds += 1
    return { who, at: `${day}T${clock(this.#seconds)}Z`, cycle: this.#cycle, today: day, members: [who] }
  }

  #step<T extends { readonly history: NewHistory }>(result: Result<T, unknown>): T {
    const done = certain(result)
    this.history.push(done.history)
    return done
  }

  #write({ title, why, origin }: SampleObjective, unitId: UnitId, siblings: readonly Objective[]): Objective {
    const { language, newId, who } = this.#given
    const id = newId() as ObjectiveId // the brand exists in types only
    const words = { title: title[language], why: why[language] }
    const input = { id, unitId, ...words, origin, ambition: 'aspirational', ownerId: who } as const
    return this.#step(createObjective(input, siblings, this.#doing(this.#cycle.startsOn))).objective
  }

  #measure(objective: Objective, { title, metric }: SampleKeyResult): Objective {
    const { language, newId, who } = this.#given
    const id = newId() as KeyResultId // the brand exists in types only
    const input = { id, title: title[language], metric: metric(language), ownerId: who, weight: 1 }
    return this.#step(addKeyResult(objective, input, this.#doing(this.#cycle.startsOn))).objective
  }

  #agree(objective: Objective): Objective {
    const day = this.#cycle.startsOn
    const proposed = this.#step(transition(objective, { to: 'proposed' }, this.#doing(day))).objective
    const agreed = this.#step(answer(proposed, { answer: 'yes' }, this.#doing(day))).objective
    return this.#step(transition(agreed, { to: 'active' }, this.#doing(day))).objective
  }

  #report(objective: Objective, { values, confidence }: SampleKeyResult, index: number): Objective {
    const keyResultId = objective.keyResults[index]?.id
    if (keyResultId === undefined) return objective
    return values.reduce((before, value, week) => {
      const day = addDays(this.#cycle.startsOn, (week + 1) * WEEK)
      const id = this.#given.newId() as CheckInId // the brand exists in types only
      const input = { id, keyResultId, value, confidence, note: '' }
      const done = this.#step(recordCheckIn(before, input, this.#doing(day)))
      this.checkIns.push(done.checkIn)
      return done.objective
    }, objective)
  }

  tell(content: SampleObjective, unitId: UnitId, siblings: readonly Objective[]): Objective {
    const written = this.#write(content, unitId, siblings)
    const measured = content.keyResults.reduce((before, one) => this.#measure(before, one), written)
    const agreed = this.#agree(measured)
    return content.keyResults.reduce((before, one, index) => this.#report(before, one, index), agreed)
  }
}
