import type { Notice } from '#shared/domain/notice/notice.ts'
import type { Teller, Telling } from '../telling.ts'
import { tellAgreementAsked } from './agreement-asked.ts'
import { tellContributionAsked, tellContributionDeclined } from './contribution.ts'
import { tellCycleChange } from './cycle-change.ts'
import { tellDependencyAnswered, tellDependencyRequested } from './dependency.ts'
import { tellActionDue, tellCheckInDue } from './due.ts'
import { tellMentioned } from './mentioned.ts'

/** What a notice says now; null when there is nothing to tell any more. */
export function tellingOf(teller: Teller, notice: Notice): Promise<Telling | null> {
  const { subject } = notice
  switch (subject.kind) {
    case 'mentioned':
      return tellMentioned(teller, { notice, subject })
    case 'agreementAsked':
      return tellAgreementAsked(teller, { notice, subject })
    case 'dependencyRequested':
      return tellDependencyRequested(teller, { notice, subject })
    case 'dependencyAnswered':
      return tellDependencyAnswered(teller, { notice, subject })
    case 'contributionAsked':
      return tellContributionAsked(teller, { notice, subject })
    case 'contributionDeclined':
      return tellContributionDeclined(teller, { notice, subject })
    case 'checkInDue':
      return tellCheckInDue(teller, { notice, subject })
    case 'actionDue':
      return tellActionDue(teller, { notice, subject })
    case 'cycleChange':
      return tellCycleChange(teller, { notice, subject })
  }
}
