import type { RuleId } from '../rules/rule-ids.ts'
import type { Examples } from './rule-texts.ts'

/** The rules' names and examples in English. */
export const EXAMPLES_EN: Readonly<Record<RuleId, Examples>> = {
  'objective-state': {
    title: 'A state, not a project',
    good: 'New customers feel in good hands from day one.',
    weak: 'Introduce a customer portal',
  },
  'objective-qualitative': {
    title: 'Qualitative',
    good: 'Existing customers recommend us of their own accord.',
    weak: 'Reach €12M in revenue',
  },
  'objective-value': {
    title: 'Value for customers and company',
    good: 'Small workshops get their invoices done with us on the side.',
    weak: 'Work more nicely',
  },
  'objective-inspiring': {
    title: 'Inspiring',
    good: 'We are the first name people think of for AI software in our region.',
    weak: 'More margin',
  },
  'objective-vague': {
    title: 'Plain words',
    good: 'Callers notice at once that we take them seriously.',
    weak: 'Best-in-class holistic service excellence',
  },
  'objective-single': {
    title: 'One goal per objective',
    good: 'Our shops are the place where the neighbourhood meets.',
    weak: 'We delight our guests and cut our costs',
  },
  'objective-cycle': {
    title: 'Within one cycle',
    good: 'Our pilot customers like working with the new platform.',
    weak: 'Become market leader within three years',
  },
  'objective-need': {
    title: 'From strategy or the team’s needs',
    good: 'Why: one in three cancellations mentions slow onboarding.',
    weak: 'Why: (empty)',
  },
  'objective-pay': {
    title: 'OKRs and pay stay apart',
    good: 'Everybody in sales helps one another win customers.',
    weak: 'Everyone earns their bonus',
  },
  'key-result-milestone': {
    title: 'A result, not a milestone',
    good: '80% of field staff use the CRM every week',
    weak: 'CRM introduced',
  },
  'key-result-activity': {
    title: 'A result, not an activity',
    good: 'Win rate after customer interviews from 18% to 25%',
    weak: 'Hold 10 interviews',
  },
  'key-result-measurable': {
    title: 'Measurable',
    good: 'Cut response time from 9 to 4 hours',
    weak: 'Happier suppliers',
  },
  'key-result-placeholder': {
    title: 'Fill in the number',
    good: 'Raise the reply rate from 20% to 35%',
    weak: 'Raise the reply rate by X%',
  },
  'key-result-specific': {
    title: 'Specific',
    good: '25 first meetings with firms of more than 50 people',
    weak: '25 excellent contacts',
  },
  'key-result-baseline': {
    title: 'Starting value',
    good: 'Raise conversion from 18% to 25%',
    weak: 'Raise conversion to 25%',
  },
  'key-result-leading': {
    title: 'A leading indicator you can influence',
    good: '200 leads a month',
    weak: '5% more revenue',
  },
  'key-result-ambitious': {
    title: 'Ambitious',
    good: '8 in 10 requests solved on the same day',
    weak: 'Receive at least one reply',
  },
  'key-result-cycle': {
    title: 'Within one cycle',
    good: '40 firms in the pilot by the end of the cycle',
    weak: '500 firms within the next two years',
  },
  'key-result-pay': {
    title: 'OKRs and pay stay apart',
    good: '30 new customers from referrals',
    weak: '90% of bonuses paid out',
  },
  'set-objectives': {
    title: 'Three to five objectives',
    good: '4 objectives',
    weak: '9 objectives',
  },
  'set-key-results': {
    title: 'Three to five key results',
    good: '3 key results',
    weak: '1 key result',
  },
  'set-leading': {
    title: 'Not only lagging indicators',
    good: '200 leads a month · 25% conversion · 30% market share',
    weak: 'Revenue · profit · market share',
  },
  'set-balance': {
    title: '40/60 balance',
    good: '2 strategic, 3 from the team',
    weak: '5 strategic, none from the team',
  },
  'set-duplicate': {
    title: 'Duplicate metric',
    good: 'A contribution to the sales team’s key result',
    weak: 'Two units measure the same conversion rate',
  },
  'set-trend': {
    title: 'Easier than the trend',
    good: 'A target beyond the trend',
    weak: 'A target that comes by itself',
  },
  'set-owner': {
    title: 'Somebody to ask',
    good: 'Contact: Mira',
    weak: 'Contact: nobody',
  },
  'set-one-owner': {
    title: 'Shared responsibility',
    good: 'Four people look after one key result each',
    weak: 'The lead is named everywhere',
  },
}
