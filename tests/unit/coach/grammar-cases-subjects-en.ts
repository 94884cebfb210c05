/** Texts in English on who acts and how much of what is counted. Same form as the first cases. */
export const SUBJECT_OBJECTIVES_EN = `
Q-- Speak with one voice across all channels
QT- Get the grant application submitted
QT- Refurbishment of the reading room
QT- Modernisation of the boiler house
`
export const SUBJECT_KEY_RESULTS_EN = `
-T non Customer data cleansed in the CRM
-T non Stakeholder map finalised by 15 March
m- ach 33.33 - One third of customers order online
m- dec 33.33 - CO2 per passenger kilometre down a third
m- dec 0.5 - Half an hour less waiting time in A&E
m- ach 500000 - Half a million page views
m- inc 120 40 Triple the number of foster families from 40 to 120
mT ach 95 - Appraisals held with 95% of employees
m- ach 85 - Housing repairs: 85% finished at the first visit
m- ach 95 - The twelve plants report 95% of their near misses
m- mai 3 - Lose no more than three key accounts
m- mai 1 - Lost-time injuries: no more than one
m- ach 3000 - Sell 3,000 season tickets, 500 more than last year
m- dec 1.4 2.1 Churn among annual plans 1.4% a month, from 2.1%
m- mai 20000 - Audit adjustments below €20k
mT ach 12 - Audit suppliers below the threshold: 12
m- dec 0.5 - Exclusions halved compared with 2024
m- inc 2 - Organic sessions x2
m- ach 97 - Perfect order rate ≥ 97
m- mai 3 - Dough waste: 3 kg per day at most
m- inc 41 - NPS climbs 12 points to 41
m- dec 42 - Cost per lead down 15% to $42
m- dec 350 1100 Take the backlog of 1,100 cases down to 350
m- inc 25 - Productivity gain of a quarter
m- ach 90 - Answer 9 of every 10 emails on the same day
m- mai 2 - Three consecutive months with churn below 2%
m- dec 1.5 - Net debt reduced to 1.5x EBITDA
m- dec 30 - Reduce email volume per head by 30 to 40 percent
m- inc 40 30 Increase market coverage from 30 to 40 percent
m- ach 90 - Handovers without open questions: nine in ten
mT ach 90 - Migration of supplier data 90% complete
mT ach 50 - Creation of 50 nursery places
`
