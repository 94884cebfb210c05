import type { Sentences } from '../languages/pack.ts'
import type { RuleId } from '../rules/rule-ids.ts'

/** What the coach says in English. */
export const EN: Readonly<Record<RuleId, Sentences>> = {
  'objective-state': {
    criterion: 'An objective describes a state you want to reach.',
    reason:
      'This reads like a piece of work: it is finished once the work is done, even if nothing changes for anybody.',
    question: 'What will be different for your customers or for you once this is done?',
  },
  'objective-qualitative': {
    criterion: 'An objective needs no number; measuring is the job of the key results.',
    reason: 'The goal here is a number ({number}). It says how much, but not what for.',
    question:
      'What does this number stand for? Describe that state in the objective and make the number a key result.',
  },
  'objective-value': {
    criterion: 'An objective is about value for customers and the company.',
    reason: 'The sentence does not show who benefits.',
    question: 'Who will notice the difference, and how?',
  },
  'objective-inspiring': {
    criterion: 'An objective inspires and asks for something.',
    reason: 'Put this briefly, it is hard to see what the team can look forward to.',
    question: 'How would you tell a new colleague what it looks like when this has worked?',
  },
  'objective-vague': {
    criterion: 'Everybody understands the same thing by an objective.',
    reason: '“{word}” means something different to everyone.',
    question: 'What exactly do you mean by “{word}”? What would one see or hear?',
  },
  'objective-single': {
    criterion: 'An objective pursues one goal.',
    reason:
      'There seem to be two goals in this sentence. In the end one is often reached and the other is not.',
    question: 'Do both belong together, or are these two objectives?',
  },
  'objective-cycle': {
    criterion: 'An objective can be reached within one cycle of three to four months.',
    reason: '“{word}” goes beyond the cycle.',
    question: 'Which part of it will be reached by the end of this cycle?',
  },
  'objective-need': {
    criterion: 'Objectives derive from strategy and from what the team needs.',
    reason: 'Nothing says yet why this objective matters now.',
    question: 'Which part of the strategy, or which need of the team, does it serve?',
  },
  'objective-pay': {
    criterion: 'Bonuses never depend on OKR results, or targets turn comfortable.',
    reason: '“{word}” ties the goal to pay.',
    question: 'What do you want to achieve if nobody gets a bonus for it?',
  },
  'key-result-milestone': {
    criterion: 'A key result is a result, neither a milestone nor a task.',
    reason: 'This is either done or not done. Whether it has any effect stays open.',
    question: 'Which number will show that the work was worth it?',
  },
  'key-result-activity': {
    criterion: 'A key result measures the result, not the effort.',
    reason: 'This counts what you do. That is in your own hands, but it says nothing yet about the effect.',
    question: 'What should change because of this activity, and how could you measure that?',
  },
  'key-result-measurable': {
    criterion: 'A key result can be measured.',
    reason: 'There is no number that shows how far you have come.',
    question: 'From which value to which value should it go?',
  },
  'key-result-placeholder': {
    criterion: 'A key result states its target.',
    reason: 'There is still a placeholder where the number should be.',
    question: 'Which value would be a stretch and still be possible?',
  },
  'key-result-specific': {
    criterion: 'A key result is specific.',
    reason: '“{word}” leaves open what is counted.',
    question: 'What exactly counts, and who counts it?',
  },
  'key-result-baseline': {
    criterion: 'Whoever measures a change knows where it starts.',
    reason: 'Without a starting value, progress cannot be worked out.',
    question: 'Where does the value stand today?',
  },
  'key-result-leading': {
    criterion: 'A key result is a leading indicator that the team can influence.',
    reason: '“{word}” shows up late and depends on much that you do not control.',
    question: 'What has to happen first for this value to move? Could you measure that?',
  },
  'key-result-ambitious': {
    criterion: 'A key result is ambitious: 70% is the new 100%.',
    reason: 'This looks like business as usual.',
    question: 'Which value would make you proud even if you reached only 70% of it?',
  },
  'key-result-cycle': {
    criterion: 'A key result can be reached within the cycle.',
    reason: '“{word}” goes beyond the cycle.',
    question: 'Which value can be reached by the end of this cycle?',
  },
  'key-result-pay': {
    criterion: 'Bonuses never depend on OKR results, or targets turn comfortable.',
    reason: '“{word}” ties the result to pay.',
    question: 'Which result is behind this, pay aside?',
  },
  'set-objectives': {
    criterion: 'A unit has three to five objectives.',
    reason: 'This unit has {count}. Too many scatter the effort, too few leave out what matters.',
    question: 'What really comes first in this cycle?',
  },
  'set-key-results': {
    criterion: 'An objective has three to five key results.',
    reason: 'Here there are {count}.',
    question: 'Which three to five values best show that the objective is reached?',
  },
  'set-leading': {
    criterion: 'Key results are leading indicators that show how the objective is reached.',
    reason: 'All key results are lagging indicators. By the time they move, the cycle is over.',
    question: 'Which early value will tell you within weeks whether you are on course?',
  },
  'set-balance': {
    criterion: 'About 40% of objectives come from strategy, about 60% from the team.',
    reason: '{share}% of these objectives are derived from above.',
    question: 'What is on the team’s mind, or which strategic goal is missing?',
  },
  'set-duplicate': {
    criterion: 'Every metric has one home.',
    reason: '“{other}”{where} already measures nearly the same.',
    question: 'Would you rather link the two than measure it twice?',
  },
  'set-trend': {
    criterion: 'A key result is ambitious: 70% is the new 100%.',
    reason: 'If the trend goes on you will land at {trend} anyway. The target is {target}.',
    question: 'What would be possible if you really went for it?',
  },
  'set-owner': {
    criterion: 'Every objective has somebody to turn to.',
    reason: 'Nobody is named for this objective.',
    question: 'Who keeps an eye on it for the team?',
  },
  'set-one-owner': {
    criterion: 'The team agrees its goals together, and everybody decides how to contribute.',
    reason: 'One person owns everything.',
    question: 'Who would like to take which key result?',
  },
}
