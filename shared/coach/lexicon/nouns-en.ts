import type { NounClass } from './types.ts'

/** Head nouns; plurals are stripped when looked up. */
export const NOUNS_EN: Readonly<Partial<Record<NounClass, string>>> = {
  own: `map appraisal workshop training session interview conversation talk webinar seminar course class visit fairs event conference congress meeting
    demo presentation lecture campaign action newsletter article post blog video film podcast episode brochure flyer catalogue
    catalog poster guide guideline handbook manual playbook concept strategy plan roadmap project programme program prototype mvp pilot
    test trial experiment study survey questionnaire poll audit review inspection website site page homepage shop webshop
    portal app application platform software tool system crm erp dashboard interface database intranet wiki chatbot bot feature release
    module function template checklist policy process procedure document documentation report whitepaper case-study job-ad
    call email mailing press-release curriculum syllabus retrospective stand-up one-on-one 1:1 hackathon lunch-and-learn library
    warehouse store tree lesson unit exercise run workout book chapter story sprint initiative pipeline-review framework model
    knowledge-base faq script runbook business-case budget charter kickoff roadshow exhibition booth open-day townhall
    standard vacancy role position certification-course ride-along day rehearsal concert performance drill simulation round form
    tutorial webcast landing-page storyboard wireframe mockup api endpoint integration sdk schedule calendar glossary contract-template
    walk-through walkthrough consultation screening audit-trail brief specification spec proposal playlist pop-up toilet scheme logo
    kit package advert ad ads video-clip clip press-kit committee council board taskforce forum focus-group case-studies process-map
    playground classroom bridge microservice service pull-request deployment sms message letter description management facility roundtable breakfast lunch festival summit party ceremony celebration gala retreat offsite off-site gathering outing camp meetup get-together`,
  act: `refurbishment renovation rewiring refit restoration restructuring rebuild rebranding translation decommissioning submission launch relaunch go-live rollout roll-out kick-off kickoff start migration implementation integration installation introduction
    creation development deployment completion execution establishment construction publication release redesign refactoring hiring
    recruitment setup set-up build preparation organisation organization digitisation digitization automation documentation delivery
    definition design renovation relocation opening closure certification recertification handover transition upgrade
    rewrite replacement procurement purchase selection appointment evaluation assessment analysis overhaul finalisation finalization
    standardisation standardization consolidation`,
  won: `contract deal order lead inquiry enquiry signup sign-up registration booking download click follower subscriber subscription response
    reply answer rating recommendation referral application donation pledge commitment sale purchase pageview view impression like comment
    mention stay placement partnership cooperation licence license seat install reservation opportunity award idea suggestion
    participation attendance signature vote renewal upsell partner sponsor grant citation star backlink share trial-start
    sql mql prospect win testimonial review feature-article reference invitation nomination membership account repeat-purchase acquisition quote tender bid mandate`,
  people: `customer client user club association charity voter inspector kid local maker founder investor analyst officer owner homeowner commuter diner pensioner refugee migrant employer operator contractor installer broker retailer wholesaler manufacturer producer author creator writer speaker advocate ambassador mentor mentee scholar researcher scientist inhabitant member employee staff patient resident visitor guest pupil student teacher parent child children citizen
    participant attendee people person family household buyer shopper applicant candidate apprentice trainee manager leader colleague
    dealer supplier vendor company business firm tenant donor volunteer reader listener viewer caller nurse doctor physician clinician engineer
    developer seller technician driver passenger fan tester customer-base school municipality council city town learner graduate
    fundraiser farmer worker beneficiary respondent subscriber freelancer reseller merchant team-member newcomer hire joiner
    woman women man men youth youngster senior carer caregiver account-holder organisation organization partner neighbour player athlete university college institution authority ministry agency bank talent hospital clinic practice nonprofit
    everyone everybody anybody nobody agent shift-leader stakeholder audience`,
  good: `revenue profit margin income earnings turnover-sales utilisation utilization occupancy availability uptime productivity efficiency satisfaction
    quality loyalty retention reach awareness visibility conversion adoption usage engagement participation coverage accuracy
    speed velocity throughput transparency trust motivation morale safety stability health fitness capacity pipeline backlog-value inventory-turns
    saving savings rate share percentage proportion number value index score sales volume market-share growth liquidity return roi
    yield punctuality reliability frequency attendance graduation literacy compliance traffic arr mrr gmv ebitda nps aov ltv ctr otif oee
    win-rate performance output attainment pass-rate hit-rate fill-rate open-rate collaboration knowledge confidence wellbeing well-being experience`,
  bad: `cost costs expense spend spending duration time lead-time cycle-time wait wait-time response-time downtime outage delay error defect fault
    bug incident complaint return refund cancellation churn turnover attrition absence absenteeism dropout drop-out bounce abandonment
    scrap waste rework emission emissions consumption energy co2 carbon footprint risk debt backlog arrears overtime escalation ticket
    accident injury injuries infection fall loss losses shrinkage vacancy-rate no-show latency vulnerability weight screen-time readmission
    mortality stress burnout workload friction effort complexity payback cac cpa cpl mttr mttd dso failure error-rate churn-rate
    overrun shortage stockout stock-out inventory queue interruption breakdown chargeback fraud noise breach violation bounce-rate
    age-of-tickets repeat-contact recontact misdelivery late-delivery onboarding-time ramp-up-time time-to-hire time-to-market`,
  rating: `nps enps csat ces rating score grade satisfaction index sus sus-score stars star-rating review-score glassdoor trustpilot health-score
    engagement-score`,
  metric: 'kpi metric level ratio average',
  abstract: `culture trust experience relationship relationships reputation brand awareness place environment climate atmosphere foundation
    foundations clarity value demand team teams workforce community belonging momentum confidence understanding connection
    connections capability capabilities excellence mindset habit habits presence identity leadership advantage pipeline
    network workplace home future leaders leader organisation organization company best-in-class ourselves partnership partnerships
    impact visibility transparency alignment joy care support sense feeling spirit love loyalty safety resilience skill skills space bond bonds engagement`,
  rise: 'increase growth rise uplift improvement expansion gain boost',
  fall: 'reduction decrease decline drop cut',
  better: 'optimisation optimization enhancement simplification',
  keep: 'maintenance adherence',
  double: 'doubling',
  halve: 'halving',
  team: 'team department division squad we unit branch sales-team rep reps crew board committee marketing hr engineering',
}
