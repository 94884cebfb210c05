/** Further texts in English: start values, limits, what others do, unlisted verbs. Same form as the first cases. */
export const FURTHER_OBJECTIVES_EN = `
Q-- Nobody leaves us with an open question
Q-- Our lab works so carefully that doctors stop double-checking
Q-- The library is the neighbourhood’s second living room
Q-- We can rely on each other
Q-- Healthy finances
Q-- Suppliers want to work with us
QT- Clear out and paint the basement
QT- Change our electricity supplier
QT- Negotiate a new pay model
QT- We are digitising the archive
QT- The new branch in Graz is open
QT- Build a bicycle garage at the station
--M One in three visitors comes back
--M Triple donations
--M Sickness absence from 7% to 5%
--M 99.5% availability
`
export const FURTHER_KEY_RESULTS_EN = `
m- inc 25 18 Win rate of 25%, compared with 18% last year
m- inc 25 18 Win rate 25% vs 18%
m- inc 25 18 Win rate of 25% against 18% last quarter
m- inc 25 18 Win rate 25% (previously 18%)
m- inc 25 18 Win rate 25% (prev. 18%)
m- inc 25 18 Win rate to 25% (18% today)
m- inc 25 18 Win rate 25% (Q1: 18%)
m- inc 25 18 Win rate 25% (2025: 18%)
m- inc 25 18 Win rate 25% (current: 18%)
m- inc 25 18 Win rate 25% (starting point 18%)
m- inc 25 18 Win rate of 25% rather than 18%
m- inc 25 18 Win rate today 18%, goal 25%
m- inc 25 18 Starting from 18%, reach a win rate of 25%
m- inc 25 18 Win rate rises to 25% from 18%
m- inc 25 18 Win rate: 18% now, 25% by June
m- inc 25 18 Win rate reaches 25% after 18% last year
m- inc 25 18 Win rate 18 -> 25%
m- inc 25 18 Take win rate from 18 to 25 percent
m- inc 25 18 Win rate of 25% (up from 18%)
m- inc 5 3 Go from three sites to five
m- inc 5 3 Five sites instead of three
m- inc 5 3 Five sites open on Sundays, up from three
m- dec 4 9 Approvals take 4 days, not 9
m- dec 4 9 Approvals take 4 days rather than 9
m- dec 4 9 Approval time is down to 4 days (it was 9)
m- dec 4 9 Approval time drops to 4 days from 9
m- dec 4 9 From 9 days to 4: average approval time
m- dec 4 9 Average approval time: 4 days (9 days last year)
m- dec 4 9 Cut average approval from nine days down to four
m- inc 8 4 Number of groups doubles from 4 to 8
m- inc 50 40 NPS up 10 points to 50 (now 40)
m- inc 37 30 NPS 37, currently at 30
m- inc 37 30 NPS of 37 (last survey: 30)
m- inc 37 30 NPS 37 where we had 30
m- inc 37 30 Move NPS from 30 up to 37
m- inc 1200 900 Subscribers: 900 today, target 1,200
m- inc 1200 900 Grow subscribers from 900 by the end of term to 1,200
m- dec 6 15 Only 6% drop out of the course, last year it was 15%
m- inc 7.5 6.8 Sleep score 6.8 to 7.5
m- dec 2.5 4 Bring the defect rate down from 4 to 2.5 per thousand
m- inc 2.5 - Grow bookings 2.5 times
m- inc 3 - Increase throughput by a factor of 3
m- inc 3 - Three times as many referrals as last year
m- mai 0 - 0 overdue invoices
m- mai 0 - Not a single missed delivery
m- mai 5 - No ticket older than 5 days
m- mai 10 - Nobody waits more than 10 minutes
m- mai 3 - Overtime never exceeds 3 hours a week
m- mai 90 - Punctuality never drops below 90%
m- mai 4 - Cap meeting time at 4 hours a week
m- mai 24 - Every enquiry gets a reply in under 24 hours
m- mai 2 - Callbacks within two hours
m- inc 15 - Basket value climbs 15%
m- dec 15 - Energy bill shrinks by 15%
m- inc 30 - 30% above last year’s attendance
m- inc 30 - 30% higher attendance
m- dec 30 - 30% lower emissions
-- inc Tidier classrooms
-- inc Quicker decisions
-- dec Shorter queues
-- inc Healthier meals
-- mai Stay within budget
-- inc The team is more confident with the software
-T non Paint the common room
-T non Garden fence mended
-T non Menu rewritten for summer
-T non Rewire the workshop
-T non Stock the food pantry
-T non Register as a charity
-T non Grant application submitted
-T non Staff room refurbished
-T non Bring in a data protection adviser
-T non A buddy scheme for newcomers
-T non New logo
-T non Onboarding checklist for interns
-T non Chatbot in use on the website
-T non Fire drill in autumn
-T non All laptops encrypted
-T non Lay new turf on the pitch
-T non Book the venue for the summer gala
-T non Get planning permission
-T non Hand the project over to operations
-T non Put a returns policy in writing
-T non Switch payroll provider
-T non The steering group has met and agreed its terms
-T non Press conference held
-T non Contracts with all suppliers renegotiated
-T non Trial the four-day week in one team
-T non Staff survey carried out
-T non Old machines scrapped
-T non Scope agreed with the client
mT ach 8 - Lay out eight flower beds
mT ach 12 - 12 classrooms equipped with tablets
mT ach 40 - 40 customers visited in person
mT ach 6 - Print six issues of the magazine
mT ach 100 - 100% of machines serviced
mT ach 75 - 75% of job descriptions rewritten
mT ach 15 - 15 case studies on the website
mT ach 5 - Rehearse five songs
mT mai 3 - Go running three times a week
mT mai 1 - Visit every branch once a month
mT ach 10 - 10 taster sessions for schools
mT ach 24 - 24 social media posts
mT ach 2 - Install two more tills
mT ach 30 - 30 cold calls
mT ach 20 - Send 20 proposals to new customers
mT ach 3 - Three pilots under way
mT ach 16 - Brief 16 shift leaders
m- ach 20 - 20 proposals accepted
m- ach 300 - 300 children get a hot lunch
m- ach 70 - 70% of parents come to the open evening
m- ach 50 - 50 companies take part in the job fair
m- ach 80 - 80% of apprentices pass their exam
m- ach 40 - 40 guests per night
m- ach 90 - 90% of residents say they sleep well
m- ach 5 - Five articles about us in trade media
m- ach 12 - Twelve employees volunteer for the new team
m- ach 60 - 60% of tickets solved at first level
m- ach 1000 - 1,000 app installs
m- ach 35 - 35% of trainees apply what they learned
m- ach 85 - 85% of courses fully booked
m- ach 98 - 98% of deliveries complete
m- ach 250 - 250 webinar participants
m- ach 4 - Four repeat orders from new clients
m- ach 500 - 500 copies sold
m- ach 30 - 30 referrals from existing clients
m- ach 6 - Six grants awarded to us
m- ach 45 - 45% of site visitors start a trial
m- ach 15 - 15 alumni return as mentors
m- mai 4 - No branch has more than four open positions
m- ach 12 - 12 regulars a day on average
m- ach 70 - 70% of first-years stay until year two
m- inc 9 6 Pupils read 9 books per term on average instead of 6
m- ach 80 - Eight in ten visitors find their way without asking
m- dec 10 - Town hall power use cut by a tenth
m- mai 1 - At most one lost day per quarter
m- inc 40000 - Rental income expanded to €40,000
m- ach 100 - 100 households take our green tariff
m- ach 4 - 4 out of 5 in applicant feedback
m- ach 15 - 15 mentees find an apprenticeship
m- dec 3 - Return rate pushed down to 3%
m- mai 20 - Class size stays at 20 children or fewer
m- ach 2000000 - 2 million views of our lessons
m- ach 50 - Half of applications arrive digitally
m- inc 150000 - Donations grow to £150k
m- ach 3 - Three new accounts come through referrals
m- ach 90 - 90 percent of patients feel well informed
m- mai 0 - Without a single complaint from the inspector
m- ach 20 - 20 percent of revenue comes from new products
m- ach 75 - 75% of managers say planning is easier
m- ach 6 - Six schools want to continue after the pilot
m- ach 1 - At least one corporate sponsor
mT ach 30 - 30 old devices disposed of
mT ach 2 - Shoot two image films
mT ach 400 - Hand out 400 flyers downtown
mT mai 2 - Offer two walk-in hours per week
mT ach 1 - Run at least one emergency drill
mT ach 60 - Kitchen conversion 60% finished
-T non Storage bins relabelled
-T non Switch to the new payroll software
-T non House rules adopted
-T non Reception post advertised
-T non Board approval
-T non Interface to the inventory system
-T non All rooms renovated by 1 May
-T non Kitchen conversion finished
-- inc Patients understand their results better
-- dec Less red tape for teachers
-- non A good team spirit
-- inc Stronger ties with regulars
-- dec Reduction of storage costs
-- mai Service levels stay constant
-- dec Minimise downtime
-- inc Our reach grows
-- inc Boost apprentices’ motivation
m- ach 200 - 200 visitors join the mailing list
m- ach 30 - 30 firms send their apprentices to us
m- ach 60 - 60% of new customers finish setup within a month
m- ach 25 - 25 clubs enter teams for the city run
m- ach 500 - 500 citizens sign the petition
m- ach 12 - Twelve journalists cover the study
m- ach 40 - 40% of staff cycle to work
m- ach 8 - Eight councils adopt our model
m- ach 100 - 100 children learn to swim
m- ach 85 - 85% of orders leave the warehouse the same day
m- ach 20 - 20 customers test the beta
m- ach 3 - Three key accounts extend their contract
m- ach 1500 - 1,500 tickets sold
m- ach 65 - 65% of invoices go through without a query
m- ach 30000 - €30,000 pledged by sponsors
m- ach 18 - 18 apprentices have passed the exam
m- ach 80 - 80% of enquiries lead to a quote
m- mai 48 - All results are back within 48 hours
m- mai 1 - No patient spends more than an hour in the corridor
m- mai 85 - Bed occupancy between 85 and 92% every week
m- mai 2 - Never more than two open vulnerabilities
m- mai 5 - Budget variance within 5%
m- mai 99 - Plant availability holds at 99%
m- dec 25 - A quarter less residual waste
m- inc 7 - Extend sleep to 7 hours a night
m- inc 2 - Twice as much feedback from staff
m- dec 0.5 - Half as many reworks
m- dec 15 - Lead time becomes 15% shorter
m- inc 12 - We improve productivity by 12%
m- dec 3 - Improve processing time to 3 days
m- dec 2 - Get delays down to 2 per week
m- inc 80 - Bring recommendation up to 80%
m- inc 40000 - Boost monthly visitors to 40,000
m- ach 40000 - 40,000 monthly visitors
m- ach 12 - Earn 12 referrals
m- ach 90 - Score 90 on Lighthouse
m- ach 15 - Get 15 companies to commit
m- ach 5 - Have five schools sign up
m- ach 25 - Convert 25% of trials
m- ach 2 - Two peer-reviewed publications accepted
-- dec Less offcut
-- inc Rising demand
-- dec Falling error counts
-- inc Staff feel better informed
-- non Reliable suppliers
-- inc Expand the regular customer base
-- dec Cut overtime
-- mai Hold delivery reliability
-- dec We waste less material
-- inc Greater awareness among parents
-T non Ship v2.0 of the API
-- non Weekly 1:1s with each direct report
m- inc 40 - Bring the share of women in leadership to 40%
mT ach 5 - Bring in 5 guest teachers
m- dec 33.33 - Reduce CO2 emissions by a third compared to 2019
m- inc 12 - Grow donations by 12% relative to 2024
`
