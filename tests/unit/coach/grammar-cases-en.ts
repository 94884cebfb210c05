/**
 * Texts that try out the grammar, one a line: what is expected, then the text.
 * Objectives: Q qualitative, T task or project, M metric target. Key results: m measurable, T task or milestone,
 * then direction (inc dec mai ach non) and, when measurable, target and baseline.
 */
export const OBJECTIVES_EN = `
Q-- Delight our customers at every touchpoint
Q-- Build a culture of continuous learning
Q-- Become the most trusted bank for students
Q-- Create an amazing onboarding experience
Q-- Improve customer satisfaction
Q-- Our website wins over first-time visitors
Q-- Make our office a place people love
Q-- Establish ourselves as a thought leader
Q-- Deliver a world-class support experience
Q-- Increase brand awareness in Europe
Q-- Strengthen our relationship with local schools
Q-- Everyone on the team knows what matters this quarter
Q-- Grow our business sustainably
Q-- Develop a high-performing sales team
Q-- Teachers feel confident using digital tools
Q-- Be the employer of choice for engineers
Q-- Accelerate product development
Q-- Reduce friction in the checkout
Q-- Our volunteers stay because they feel needed
Q-- Win the hearts of young families
Q-- Empower managers to lead with confidence
Q-- Ensure patients are safe at all times
Q-- Own the conversation about clean water
Q-- Provide a seamless experience across channels
Q-- Attract and retain top talent
Q-- Sales and marketing pull in the same direction
Q-- Drive operational excellence
Q-- Get fit and stay healthy
QT- Launch the new mobile app
QT- Implement a new HR system
QT- Complete the office move
QT- Redesign the careers page
QT- Create a partner handbook
QT- Build a data warehouse
QT- Successfully launch our product in Spain
QT- Hire a VP of Sales
QT- Migration to the cloud
QT- We will roll out the new time tracking tool
QT- Conduct a company-wide survey
QT- Establish a weekly newsletter
QT- Finish the rebranding project
QT- Open a second clinic
QT- Set up a mentoring programme
QT- Introduce agile methods in finance
QT- Implementation of the new payroll software
QT- Develop and publish a travel policy
QT- Prepare for the ISO 9001 audit
-T- Hold three town halls
-T- Publish ten case studies
-T- Open five new stores
--M Increase revenue by 25%
--M Reach 1 million users
--M Reduce churn to 3%
--M Grow ARR from $2M to $3M
--M Achieve an NPS of 60
--M Cut costs by a third
--M Triple our social media reach
--M Acquire 200 new customers
--M Raise $5 million in funding
--M Generate 1,000 qualified leads per month
--M Employee engagement at 85%
--M Improve on-time delivery to 98 percent
`

export const KEY_RESULTS_EN = `
m- inc 25 18 Increase conversion rate from 18% to 25%
m- inc 20 - Grow revenue by 20%
m- ach 100 - Acquire 100 new customers
m- ach 200 - Generate 200 leads per month
m- mai 24 - Support requests are answered within 24 hours
m- dec 5 12 Reduce defect rate from 12% to 5%
m- inc 50 - Increase NPS to 50
m- ach 50 - Achieve an NPS of 50
m- ach 95 - 95% of deliveries arrive on time
m- dec 2 - Reduce average load time to 2 seconds
m- mai 2 - Page load time under 2 seconds
m- ach 1000000 - $1M in new bookings
m- mai 0 - Zero workplace accidents
m- mai 0 - No critical bugs in production
m- ach 4.5 - Average rating of 4.5 stars
m- dec 30 45 Shorten hiring time from 45 to 30 days
m- ach 80 - 80% of employees use the new tool weekly
m- ach 40 - At least 40% of new hires are women
m- inc 15 - 15% more repeat customers
m- dec 20 - 20% fewer cancellations
m- inc 2 - Double website traffic
m- dec 10 - Decrease churn by 10%
m- ach 90 - 90% customer retention
m- ach 5000 - Get 5,000 newsletter subscribers
m- inc 10000 7000 Grow followers from 7k to 10k
m- ach 75 - Three quarters of participants finish the course
m- ach 3 - Secure three strategic partnerships
m- inc 500000 350000 Increase monthly recurring revenue from $350K to $500K
m- mai 99.9 - Maintain uptime of 99.9%
m- ach 50 - 50 five-star reviews on Google
m- dec 3 - Bring absenteeism below 3%
m- ach 70 - Employee engagement score of 70%
m- ach 8 - Customers rate our service 8 or higher
m- ach 30 - Sign 30 new merchants
m- mai 5 - Fewer than 5 complaints per month
m- ach 60 - 60% of users complete onboarding
m- ach 85 - Win rate of 85%
m- ach 20 - 20 customers renew their contract early
m- inc 4.5 3.8 Improve app store rating from 3.8 to 4.5
m- dec 4 9 Response time down from 9 to 4 hours
m- inc 10 - Raise average order value by €10
m- ach 10 - 10 media mentions
m- ach 2000000 - Close $2 million in new business
m- dec 25 - Cut energy use by 25 per cent
m- ach 300 - 300 people sign up for the charity run
m- ach 50 - Half of all pupils read at grade level
m- mai 3 - Keep error rate below 3%
m- ach 65 - 65% of invoices are paid on time
m- dec 15 - Lower cost per acquisition by 15%
m- ach 120 - Receive 120 applications
mT ach 10 - Conduct 10 customer interviews
mT ach 5 - Publish five blog posts
mT mai 2 - Write two articles per week
mT ach 4 - Hire 4 engineers
mT ach 3 - Run three pilot projects
mT ach 100 - 100% of staff trained
mT ach 6 - Six webinars held
mT ach 50 - Make 50 sales calls
mT ach 12 - 12 customer visits
mT ach 80 - 80% of processes documented
mT ach 3 - Launch 3 new features
mT mai 1 - Hold at least one feedback talk per month with every team member
mT ach 2 - Attend two trade fairs
mT ach 20 - Interview 20 former customers
mT ach 8 - Create 8 training modules
mT ach 15 - Onboard 15 new team members
mT ach 90 - Migrate 90% of workloads to the cloud
mT ach 4 - Complete 4 security audits
-T non Launch the new website by June
-T non Implement CRM
-T non New website is live
-T non Create an onboarding checklist
-T non Hire a product manager
-T non A CRM that everyone can access
-T non Design and document the new process
-T non Complete the migration to AWS
-T non Deliver the training programme
-T non Launch of the new pricing page
-T non Dashboard built and shared with all managers
-T non Conduct a customer survey
-T non Establish a feedback process
-T non Set up analytics tracking
-T non Develop a go-to-market strategy for Poland
-T non Ship v2 of the API
-T non Approval from the ethics committee obtained
-T non Marketing plan finalized
-T non Prepare board presentation
-- inc Better communication between teams
-- inc Increase customer satisfaction
-- dec Fewer support tickets
-- dec Reduce costs
-- non Happy customers
-- inc Improve code quality
-- mai Maintain high quality standards
-- dec Faster response times
-- inc Grow our community
-- non Customer satisfaction
`

/** A second table, written in other words to see whether the grammar holds beyond the first. */

export const MORE_OBJECTIVES_EN = `
Q-- Commuters choose the bus because it simply works
Q-- Our factory floor is a place where problems surface early
Q-- Be the partner hospitals call first
Q-- Small charities run their books without fear
Q-- Make hiring fair and fast
Q-- Patients and families trust our ward
Q-- Put customers at the heart of everything we do
Q-- Foster a healthy, inclusive workplace
Q-- Become #1 in customer service
Q-- Turn first-time buyers into loyal fans
Q-- Keep our best people
Q-- Finance is seen as a partner by every team
Q-- Our 3D-printing service feels effortless
Q-- Inspire kids to love maths
Q-- Simplify the way we work
Q-- Lead the market in sustainable packaging
Q-- Elevate our brand in the DACH region
Q-- Great coffee, great people
Q-- Understand our customers deeply
Q-- Raise the bar for quality
Q-- Protect the privacy of our members
QT- Deploy the fraud detection model
QT- Write a safeguarding policy
QT- Relocate the warehouse to Leeds
QT- We are introducing a four-day week
QT- Replace the legacy phone system
QT- Renovate the community kitchen
QT- Rollout of Microsoft 365 in all branches
QT- Run a marketing campaign for the spring collection
QT- Complete the merger with Northside Clinic
QT- Translate the app into French and German
QT- Organise the annual alumni dinner
QT- Recruit and train a new night team
-T- Plant 500 trees
-T- Record 12 podcast episodes
--M Sign up 1,000 households for green power
--M Halve food waste
--M Bring time to hire down to 30 days
--M Boost sales in Asia by 40%
--M 98% customer satisfaction
--M Grow membership from 1,200 to 1,500
--M Become a $100M company
`

export const MORE_KEY_RESULTS_EN = `
m- mai 15 - Ambulances arrive within 15 minutes
m- ach 92 - 92% of trains depart on time
m- inc 78 64 Lift childhood vaccination from 64% to 78%
m- dec 1.2 2 Injuries per 1,000 hours down from 2.0 to 1.2
m- ach 350000 - £350k secured from foundations
m- mai 0.5 - Downtime stays under 0.5%
m- dec 35 - Paper use falls by 35%
m- ach 4 - Four hospitals sign a framework agreement
m- ach 8 - Guest survey score of at least 8 out of 10
m- inc 1500 1200 Membership grows from 1,200 to 1,500
m- ach 1000 - A thousand people visit the exhibition
m- inc 40 - Website visits up 40%
m- dec 2 6 Onboarding takes 2 weeks instead of 6
m- ach 33.33 - One third of customers order online
m- dec 20 - Save 20% on energy costs
m- ach 3 - Three new clients in pharma
m- dec 4 - Bring sick days per head down to four
m- ach 100 - Survey with 100 participants
m- ach 85 - Pass rate of 85 percent
m- ach 18000000 - 18 million impressions
m- mai 10 - Average hold time of no more than 10 seconds
m- ach 45 - 45% email open rate
m- inc 5 3 Move average weekly workouts from three to five
m- ach 60 - 60 families enrol in the holiday programme
m- dec 12 18 Staff turnover: 18% → 12%
m- ach 10 - Ten customers agree to be references
m- inc 3.5 2.9 GPA rises from 2.9 to 3.5
m- ach 70 - At least 70% of managers receive upward feedback
m- ach 150 - 150 qualified demo requests
m- mai 95 - At least 95% of calls answered every week
m- dec 5 - Reduce the number of open incidents to five
m- ach 250 - Add 250 paying subscribers
m- ach 90 - 9 out of 10 parents would recommend us
m- mai 0 - Zero overdue safety inspections
m- ach 20 - 20 companies host an intern
m- dec 30 - 30% reduction in packaging waste
m- inc 25 - 25% increase in trial sign-ups
mT ach 12 - Hold 12 parent meetings
mT ach 3 - Automate three processes
mT ach 25 - 25 managers trained in feedback
mT mai 1 - Publish one technical article every month
mT ach 5 - Run 5 A/B tests on the product page
mT ach 200 - Survey 200 households
mT mai 40 - 40 sales calls per week
mT ach 30 - 30% of old contracts digitised
mT ach 7 - Connect seven sites to the new network
mT ach 10 - Develop ten recipes for the canteen
mT ach 6 - Shadow six support shifts
mT ach 3 - 3 user research studies
-T non Update the hygiene plan
-T non Price list approved and communicated
-T non Fill the head of nursing position
-T non Select a vendor by 30 June
-T non First prototype completed
-T non Pilot up and running in two weeks
-T non Negotiate the lease for the new office
-T non Translate the manual into Polish
-T non Marketing automation tool in place
-T non Kick-off workshop with all stakeholders
-T non Agree on a definition of done
-T non Rewrite the employee handbook
-- inc More young people in the fire brigade
-- dec Shorter walking distances in production
-- inc Make our letters easier to understand
-- dec Reduce absence
-- non Good team spirit
-- inc Higher employee morale
-- inc Strengthen brand recognition
`
