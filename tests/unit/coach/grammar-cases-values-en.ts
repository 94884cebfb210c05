/** Levels and changes in short: what is measured, where it stands and which way it goes. */
export const VALUED_KEY_RESULTS_EN = `
m- dec 3 7 At most 3 cancellations per month (was 7)
m- dec 2 5 Only 2 approval loops instead of 5
m- dec 6 10 From ten to six approval steps
m- dec 2 5 Quotes ready in 2 days instead of 5
m- mai 48 - Quotes sent within 48 hours
m- ach 48 - Quote turnaround of 48 hours
m- mai 3 - Average handling takes 3 days
m- ach 10 - Wait time: 10 minutes
m- ach 10 - 10-minute wait time
m- ach 45 - CO2 per tonne: 45 kg
m- ach 1.2 - Scrap 1.2%
m- ach 1.2 - Scrap at 1.2%
m- dec 6 9 Turnover 6% instead of 9%
m- ach 2 - Budget variance +/- 2%
m- ach 180000 - Revenue per head $180k
m- inc 42 35 Share of repeat buyers 35% → 42%
m- ach 42 - Repeat buyers make up 42%
m- ach 42 - 42% repeat buyers
m- mai 95 - The rate is consistently above 95%
m- mai 4 - At least 4 new sign-ups a month
m- mai 4 - 4 new sign-ups every month
mT mai 20 - 20 calls daily
mT mai 20 - At least 20 calls per day
m- ach 94 - Train punctuality > 94%
m- inc 3 - Punctuality up 3 points
m- mai 2 - Complaints per 1,000 trips ≤ 2
m- ach 75 - Utilisation between 75 and 85%
m- ach 75 - Utilisation of 75-85%
m- mai 100 - Costs stay below €100
m- mai 100 - Costs below €100
m- dec 100 - Costs down by €100
m- dec 100 - Costs down to €100
m- dec 100 - €100 less cost per case
m- inc 2 - Twice as fast
m- dec 2 - Lead time 2 days shorter
m- mai 8 - No more than 8 sick days per head
m- ach 95 - 95% of customers stay
m- ach 95 - 95% customer retention
m- dec 10 - Close the year 10 days earlier
m- dec 0.5 - Response time halved
m- dec 2 24 Response time from 1 day to 2 hours
m- dec 10 40 Paper invoices fall from 40 to 10%
m- dec 15 - Cut unplanned maintenance to 15%
m- mai 15 - No more than 15% unplanned maintenance
m- ach 100 - First 100 paying users
m- ach 100 - Win the first 100 paying users
m- ach 500 - 500 participants in total
m- ach 500 - 500 participants a month from October
m- inc 15 -10 NPS: from -10 to +15
m- dec 0 200000 Losses from 200k to 0
m- inc 50000 -200000 Result from -€200k to +€50k
m- dec 20 - Minus 20% energy use
m- inc 10 - Plus 10 points on recommendation
m- ach 5 - Outperform the market by 5%
m- ach 12000000 - Finish the year with 12M in revenue
m- ach 10000 - Exceed 10k followers
m- ach 1000000 - Surpass 1 million downloads
m- ach 60 - Hit a 60% open rate
m- ach 80 - Score 80+ on the accessibility audit
m- ach 4.5 - Average 4.5 stars
m- ach 98 - Land at 98% uptime
m- dec 66.67 - Slash ticket backlog by two-thirds
m- dec 30 - Shave 30 seconds off checkout
m- dec 3 - Knock 3 days off delivery
m- dec 10000 - Trim the budget by 10k
m- inc 30 - Rise to 30% market share
m- inc 4 - Quadruple output
m- inc 10 - 10x throughput
m- inc 10 - increase revenue by 10%
m- inc 10 - INCREASE REVENUE BY 10%
-T non LAUNCH THE NEW SHOP
-T non launch new shop
-T non crm launched
mT ach 10 - 10 interviews with customers
m- ach 20 - KR1: 20 new customers #sales
`
