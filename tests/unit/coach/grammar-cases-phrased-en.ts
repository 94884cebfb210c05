/** Everyday wordings: events, exams, images of a state, services, ratios, group sizes, units told by their noun. */
export const PHRASED_OBJECTIVES_EN = `
Q-- Provide safe, timely care to every patient
Q-- Create a sense of belonging
Q-- Make deployments boring
Q-- Make our annual conference unforgettable
Q-- Make data accessible to every team
QT- Make a plan for the merger
Q-- Make the new shop a place people love
Q-- Deliver projects on time and within budget
QT- Deliver the new billing platform
QT- Develop a vaccine
QT- Build a bridge to the island
Q-- Build trust with our partners
Q-- Build a bridge between sales and service
Q-- Create content that people want to share
Q-- Create clarity
Q-- Offer flexible working
Q-- Form a strong alliance with suppliers
QT- Establish a works council
Q-- Develop leaders at every level
Q-- Develop new talent
Q-- Provide every team with good tools
Q-- A workplace where people do their best work
Q-- Give customers full control over their data
Q-- Give managers the tools to lead
Q-- Help new hires feel at home from day one
Q-- Let the data speak
Q-- Put the customer first
Q-- Put patients at the centre of everything we do
Q-- Take our support to the next level
Q-- Take customer service to a new level
Q-- Bring our products closer to customers
Q-- Bring joy to everyday cooking
Q-- Lead the industry in accessibility
Q-- Lay the foundation for growth
Q-- Lay the groundwork for international expansion
Q-- Pave the way for a paperless office
Q-- Set the standard for ethical AI
Q-- Set up our sales team for success
QT- Set up the new warehouse
Q-- Unlock the potential of our data
Q-- Level up our engineering practices
Q-- Raise the bar on quality
Q-- Own the mid-market
Q-- Crack the enterprise segment
Q-- Conquer the Nordic market
Q-- Ignite growth in the US
Q-- Supercharge our sales engine
QT- Revamp the website
Q-- Revamp our brand
QT- Rebrand the company
Q-- Rethink onboarding
Q-- Streamline the hiring process
Q-- Optimise our supply chain
Q-- Simplify our product portfolio
QT- Consolidate our tool landscape
Q-- Reduce complexity in our IT landscape
QT- Clean up the data warehouse
Q-- Stabilise the platform
QT- Modernise our tech stack
QT- Modernise our IT
Q-- Scale our platform to serve global customers
Q-- Scale operations without losing quality
Q-- Secure the future of the foundation
Q-- Close the gender pay gap
Q-- Fill our pipeline with great candidates
QT- Hire and onboard a world-class sales team
QT- Hire a Head of Marketing
QT- Train all employees in data protection
Q-- Engage our community
Q-- Connect citizens with their local government
Q-- More transparency in projects
Q-- Faster releases with fewer bugs
Q-- Fewer meetings, more focus
Q-- Zero tolerance for downtime
Q-- One team, one goal
Q-- 360-degree view of the customer
Q-- Deliver 24/7 support
Q-- Offer round-the-clock support
Q-- Support refugees in finding work
Q-- Ensure on-time delivery of the project
Q-- Ensure the successful launch of our app
Q-- Guarantee business continuity
Q-- Maintain our position as market leader
Q-- Remain the most trusted bank in the region
Q-- Survive the winter
Q-- Prove that our model works
Q-- Demonstrate value to investors
Q-- Show that remote work works
-T- Explore three new business models
Q-- Experiment with AI
Q-- Leverage AI across the company
Q-- Use AI to work smarter
Q-- Use data to make better decisions
QT- Integrate acquired company
QT- Integrate the acquired company smoothly
Q-- Align sales and marketing
Q-- Align the organisation around one strategy
QT- Define and communicate our strategy
Q-- Everyone understands our strategy
--M Reach 1 million people
--M Impact 10,000 lives
--M Save 500 tonnes of CO2
--M Cut emissions in half
Q-- Become the top-rated app in our category
Q-- Become a top 10 employer
Q-- Get to #1 in our segment
Q-- Get into the top 3
Q-- Get closer to our customers
Q-- Get the basics right
Q-- Get our finances in order
Q-- Get ready for scale
Q-- Go paperless
QT- Go live with the new ERP
--M Grow from 5 to 10 locations
-T- Open 5 new locations
Q-- Win back lost customers
QT- Start a podcast
QT- Start exporting to Asia
Q-- Stop losing customers
Q-- Stop wasting food
Q-- Celebrate our volunteers
QT- Renovate the community centre
Q-- Turn the community centre into a place for everyone
QT- Plan and run the summer festival
Q-- A summer festival nobody will forget
`

export const PHRASED_KEY_RESULTS_EN = `
m- dec 0.5 - Cut onboarding time in half
m- dec 50 - Reduce onboarding time by half
m- dec 50 - Cut waste by one half
m- mai 1.5 - Keep net debt / EBITDA at no more than 1.5x
m- mai 3 - Falls per 1,000 bed days below 3
m- dec 3 - Drops in quality fall below 3 per month
m- mai 5 - Returns below 5%
m- inc 5 - Increases retention by 5%
m- ach 70 - Support agents resolve 70% of issues on first contact
m- ach 80 - Support staff answer 80% of chats in 2 minutes
mT ach 200 - Support 200 families
m- mai 0 - 0 critical bugs open for more than 48 hours
m- dec 5 - Reduce the number of invoices more than 30 days overdue to 5
m- ach 4.2 - Satisfaction of 4.2 on a scale of 1 to 5
m- ach 8 - Employee satisfaction 8 on a 10-point scale
-T non Finish HIPAA review of the portal before Labor Day
m- dec 110000 - Hosting bill reduced by €110,000 p.a.
m- inc 20 - Training hours increased to 20 per employee
m- dec 8 - Operating costs cut by 8%
-T non Testing environments set up for all teams
-T non Booking process redesigned
-T non Mentoring programme in place
mT ach 10 - Talk to 10 customers
mT ach 20 - Speak with 20 customers
mT ach 30 - Meet 30 prospects
-T non Meet with all department heads
mT ach 15 - Chat with 15 users
m- ach 3 - Order backlog of 3 months
m- ach 12 - Market share of 12%
m- mai 3 - Process cost per invoice below €3
m- ach 99 - Report accuracy at 99%
m- ach 95 - Reports delivered on time in 95% of cases
m- ach 90 - Contract renewal rate above 90%
m- mai 92 - Schedule adherence of 92%
mT ach 20 - Schedule 20 demos
mT ach 50 - Order 50 laptops
-T non Remote work policy adopted
-T non Shift work pattern agreed
m- dec 60 - New hire ramp time down to 60 days
m- ach 12 - Deals > $100k: 12
m- ach 3 - Land 3 lighthouse customers
-- non Land the first enterprise customer
m- ach 60 - 60% of beta users active weekly
m- ach 8 - Beta users rate the product 8/10 or higher
m- ach 4 - Product rated at least 4 out of 5 by new users
m- ach 80 - SUS score above 80
m- inc 90 70 Task success rate from 70% to 90%
m- ach 30 - Onboarding NPS: +30
-- non Achieve positive unit economics
-- non Contribution margin turns positive
m- dec 150000 - Burn rate down to 150k per month
m- inc 18 - Extend runway to 18 months
m- ach 18 - Runway > 18 months
m- mai 200000 - Keep burn below $200k/month
m- inc 55 40 Headcount from 40 to 55
m- mai 10 - Attrition below 10% annualized
m- mai 0 - Regretted attrition at 0
m- ach 40 - Diversity: 40% women in tech roles
m- inc 45 35 Women in leadership 35% → 45%
m- inc 60 - Raise the share of renewable energy to 60%
-T non All teams have defined OKRs
-T non Every team has OKRs published by week 2
mT ach 95 - 95% of OKR check-ins done on time
m- ach 90 - Weekly check-in participation of 90%
-T non Introduce weekly check-ins
mT mai 2 - Host 2 all-hands per month
m- mai 80 - Monthly all-hands with attendance above 80%
m- ach 10 - Get 10 customers to act as references
mT ach 5 - 5 published case studies
mT ach 10 - 10 published articles in trade press
m- ach 25 - Top-of-mind awareness of 25% in target group
m- inc 18 12 Brand awareness from 12% to 18%
m- ach 20 - Share of voice > 20%
m- ach 10 - Media coverage in at least 10 outlets
m- ach 2000000 - Campaign reach of 2M
m- ach 4 - ROAS of 4
m- ach 4 - ROAS ≥ 4:1
m- mai 25 - CPA < €25
m- ach 2.5 - CTR 2.5%
m- dec 50 80 CPL from 80€ to 50€
m- mai 40 - Bounce rate less than 40%
m- ach 15 - SEO: 15 keywords on page 1
m- ach 15 - 15 keywords ranking on page one
m- inc 40 32 Domain authority from 32 to 40
m- dec 0.1 - Reduce spam complaints to under 0.1%
m- inc 5 - List growth of 5% MoM
m- ach 15 - 15% MoM growth
m- inc 15 - Grow 15% month over month
m- inc 30 - YoY revenue growth of 30%
m- inc 30 - Revenue up 30% YoY
m- ach 10 - Beat last year's revenue by 10%
m- ach 5 - Exceed sales quota by 5%
m- ach 110 - Quota attainment of 110%
m- ach 80 - 80% of reps hit quota
m- dec 3 - Ramp time for new reps reduced to 3 months
m- ach 5 - 5 opportunities per rep per week
m- ach 4000000 - Pipeline created: $4M
mT ach 4000000 - Stage 2 pipeline of $4M
m- ach 25 - Demo-to-close rate 25%
m- mai 15 - No-show rate under 15%
m- mai 10 - Discounts below 10% on average
m- dec 12 18 Average discount down from 18% to 12%
m- ach 80 - Customer health score green for 80% of accounts
m- mai 0 - Zero churn among top 20 accounts
m- ach 120000 - Expansion revenue: 120k
m- ach 95 - Renew 95% of contracts
m- ach 12 - Renew all 12 expiring contracts
-T non QBRs held with all strategic accounts
mT ach 20 - 20 QBRs completed
m- mai 50 - Support backlog under 50 tickets
m- mai 3 - Reopened tickets fewer than 3%
m- ach 40 - Self-service rate of 40%
m- ach 30 - Deflect 30% of tickets through the help center
m- ach 60 - Help center articles: 60 published
m- dec 10 25 Escalations cut from 25 to 10 a month
m- dec 20 - Infrastructure cost per customer -20%
m- dec 20 - AWS bill reduced by 20%
m- dec 60000 80000 Reduce cloud spend from $80k to $60k per month
-- non Error budget not exceeded
m- ach 95 - SLOs met 95% of the time
m- dec 50 - Alert noise reduced by 50%
m- mai 5 - On-call pages per week < 5
m- ach 4 - RTO of 4 hours
-T non Disaster recovery test completed successfully
mT ach 100 - MFA enabled for 100% of accounts
m- ach 100 - 100% MFA coverage
m- mai 3 - Phishing click rate < 3%
m- mai 48 - Patch critical CVEs within 48h
m- mai 0 - Pen test with no high findings
-T non Remediate all high findings from the pen test
-T non GDPR training done by everyone
m- ach 5 - Data warehouse live with 5 sources
-- non Single source of truth for metrics
mT ach 3 - 3 self-service dashboards in use
m- ach 50 - 50 weekly dashboard users
m- ach 92 - Model accuracy ≥ 92%
m- ach 0.9 - F1 score of 0.9
m- inc 0.9 0.82 Precision from 0.82 to 0.9
m- mai 100 - Inference time under 100ms
m- mai 500 - Latency p99 <500ms
m- ach 10000 - Throughput of 10k rps
m- ach 1000 - Handle 1,000 concurrent users
m- ach 10000 - System supports 10,000 concurrent users
m- dec 30 - Reduce bundle size by 30%
m- mai 200 - Bundle size < 200 kB
m- ach 100 - TypeScript coverage 100%
m- ach 80 - Close 80% of bugs within SLA
mT mai 1 - Ship one major feature per month
-- non Release cadence from monthly to weekly
m- mai 1 - PR review time under 1 day
m- mai 1 - Lead time for changes < 1 day
m- mai 15 - Change failure rate < 15%
m- ach 85 - Planned vs. delivered story points ≥ 85%
m- ach 85 - Deliver 85% of committed story points
m- inc 75 60 Increase the percentage of customers who renew after the first year from 60% to 75% by improving onboarding
m- dec 5 10 Reduce the number of days it takes to onboard a new employee from 10 to 5
m- dec 5 12 Customers who contact support more than once a week drop from 12% to 5%
m- ach 80 - 80% of users successfully complete the transaction first time
m- inc 80 55 Increase % of merge requests reviewed within 2 days from 55% to 80%
mT ach 2 - Publish two papers in peer-reviewed journals
m- ach 2 - Have two papers accepted at top-tier conferences
m- ach 2 - Win two research grants worth at least 1M in total
mT ach 4 - Supervise 4 master's theses to completion
m- ach 4.2 - Student satisfaction in module evaluations at or above 4.2
m- inc 20 12 Increase the number of partner schools from 12 to 20
-- non Every classroom has working Wi-Fi
m- mai 2 - Fewer than 2% of orders arrive damaged
m- mai 2 - At most 1 in 50 parcels is late
m- mai 1 - Less than one complaint per 1,000 orders
m- mai 10 - Keep the number of open incidents below 10 at all times
m- mai 5 - Never have more than 5 open criticals
m- mai 6 - Maintain a cash reserve of at least 6 months
-- mai Maintain current staffing levels
m- mai 4 - Maintain at least a 4-star rating
-- non Retain all key employees
m- ach 100 - Retention of high performers at 100%
m- dec 1 - Get the average review time down to one day
m- ach 10000 - Get to 10,000 weekly listeners
m- inc 40 - Get NPS above 40
m- inc 40 - Bring NPS to 40
m- dec 1 - Bring down the defect rate to 1%
m- ach 30 - Drive 30% of revenue from new products
m- inc 80 - Drive adoption of the new tool to 80%
m- ach 5000 - Drive 5,000 visitors to the landing page
m- inc 35 20 Move NPS from 20 to 35
mT ach 3 - Move 3 teams to the new office
m- inc 5 - Push conversion above 5%
m- inc 2 - Lift conversion by 2 points
m- inc 35 - Boost repeat purchase rate to 35%
m- inc 10 - Grow headcount by 10
m- inc 2500 - Grow the community to 2,500 members
m- ach 2500 - Build a community of 2,500 members
m- ach 3000000 - Build a pipeline of $3M
m- ach 3000000 - Build pipeline worth 3M
mT ach 3 - Build 3 prototypes
mT ach 15 - Build out the sales team to 15 people
m- ach 2000000 - Create $2M in savings
m- ach 10000 - Create awareness among 10,000 residents
m- ach 10000 - Reach 10,000 residents with the campaign
mT ach 50 - Reach out to 50 alumni
mT ach 5 - Involve 5 departments in the pilot
mT ach 20 - Enable 20 teams to deploy on their own
mT ach 12 - Equip 12 classrooms with tablets
m- mai 0 - Ensure zero downtime during migration
m- mai 3 - Ensure that no customer waits more than 3 days
m- mai 48 - Guarantee delivery within 48 hours
m- mai 5 - Limit overtime to 5 hours per person and month
m- mai 50000 - Cap spend at $50k
-- dec Avoid any safety incidents
-- dec Prevent stockouts of top 50 products
-- dec Eliminate all P0 bugs
-T non Resolve all P0 bugs
mT ach 10 - Fix the top 10 customer pain points
m- ach 80 - Address 80% of audit findings
-T non Close all audit findings
mT ach 10 - Implement 10 improvement suggestions from the survey
mT ach 3 - Implement at least 3 quick wins
mT ach 5 - Identify and implement 5 process improvements
mT ach 50 - Analyse churn reasons of 50 customers
mT ach 500 - Survey 500 customers
mT ach 500 - Survey completed with 500 customers
mT ach 5 - Gather insights from 5 competitors
-T non Complete competitor analysis
-T non Finish all courses of the data science track
m- ach 5 - 5 certified scrum masters
mT ach 5 - Certify 5 scrum masters
mT ach 3 - Promote 3 internal candidates
mT ach 80 - Fill 80% of vacancies internally
m- mai 3 - Vacancy rate below 3%
m- dec 5 20 Reduce vacancies from 20 to 5
m- dec 25 - Reduce time spent in meetings by 25%
m- dec 2 - Save each employee 2 hours a week
m- ach 20 - Free up 20% of engineering time for innovation
m- ach 20 - Spend 20% of sprint capacity on tech debt
mT ach 20 - Allocate 20% of budget to innovation
mT ach 50000 - Invest $50k in training
mT ach 10 - Invest 10% of time in learning
mT ach 1 - Donate 1% of profit
m- inc 5 - Raise prices by 5% without losing customers
m- inc 75 - Increase average order value to $75 while keeping returns under 8%
m- inc 20 - Grow revenue 20% while maintaining margin
-T non Deliver Project Atlas on time
-T non Complete phase 1 of the roll-out
mT ach 3 - Phase 2 rollout finished in 3 plants
mT ach 60 - Rollout completed in 3 of 5 plants
mT ach 2 - Pilot running in 2 stores
mT ach 40 - Stores live on new POS: 40
mT ach 40 - All 40 stores live on new POS
-T non Contract signed with logistics partner
-T non Budget approved
-T non Board sign-off received
-T non Team fully staffed
-T non New CFO hired
-T non Head of Sales in place
-T non Vision statement communicated to all employees
m- ach 90 - Strategy understood by 90% of employees
m- ach 90 - 90% of employees can explain our strategy
m- ach 90 - 90% of employees say they understand the strategy
m- ach 4 - Employees rate leadership 4 or higher out of 5
m- ach 20 - Average training hours per employee ≥ 20
mT ach 3 - Each employee completes 3 learning modules
mT mai 1 - One customer visit per sales rep per week
mT mai 2 - Two blog posts a month
m- ach 30 - Weekly newsletter with 30% open rate
m- mai 50 - Monthly webinar with at least 50 attendees
-- mai Quarterly town hall held
-T non Run quarterly town halls
`
