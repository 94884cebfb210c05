import type { coach as german, coachRules as germanRules } from '../de/coach.ts'
import type { SameKeys } from '../same-keys.ts'

export const coach: SameKeys<typeof german> = {
  name: 'Coach',
  beside: 'Remarks of the coach',
  count_one: 'Coach: {{count}} remark',
  count_other: 'Coach: {{count}} remarks',
  none: 'Coach: all clear',
  set_one: 'Coach: {{strength}} · {{count}} remark',
  set_other: 'Coach: {{strength}} · {{count}} remarks',
  inAWord: { strong: 'strong', fair: 'fair', weak: 'weak' },
  clear: 'The coach has nothing more to say.',
  severity: { error: 'Important', warning: 'Remark', hint: 'Idea' },
  asks: 'Question',
  take: 'Use “{{text}}”',
  takeKey: 'Alt + Enter',
  why: 'About this rule',
  understood: 'Understood:',
  noMetric: 'No metric found yet: from which value to which?',
  strength: {
    strong: 'Strongly worded',
    fair: 'A good basis that could be clearer in places',
    weak: 'Plenty of room to improve',
  },
  dismiss: 'Set aside',
  dismissReason: 'Why does this remark not fit here?',
  setAside: 'Set aside: {{reason}} ({{name}})',
  edit: 'Edit: {{title}}',
  allRules: 'All rules of the coach',
  takeMetric: 'Take from the title: {{metric}}',
}

export const coachRules: SameKeys<typeof germanRules> = {
  title: 'Rules of the coach',
  intro:
    'The coach reads along without network or AI, in German and English. It judges texts only, never people. Where it is not sure, it asks.',
  groups: { objective: 'Objectives', 'key-result': 'Key results', set: 'How it all fits together' },
  good: 'Good example',
  weak: 'Weak example',
  source: 'Source: {{source}}',
}
