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
`
