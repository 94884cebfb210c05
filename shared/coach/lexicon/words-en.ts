import type { CueName } from './types.ts'

/** Small English words by signal. */
export const WORDS_EN: Readonly<Record<CueName, string>> = {
  det: `the a an our my your their its his her this that these those all every each both any another some`,
  prep: `in into on onto at by for from of off to with within without through via over under above below across after before during since
    until till between among against per as than about around towards toward inside outside upon out up despite using versus vs like along beyond amid`,
  we: 'we i us our team',
  be: 'is are am was were be been being gets get becomes remain remains',
  have: 'has have had having',
  modal: 'can could will would shall should may might must want wants aim aims plan plans need needs',
  sub: 'that because if when while so where who which whose what why how whether once unless although before after',
  no: 'no zero none',
  and: 'and or & / + plus then',
  adv: `successfully fully completely also then now finally together jointly significantly substantially continuously consistently
    not never always only still again already soon quickly effectively proactively actively further please just officially publicly
    regularly collectively internally globally company-wide`,
  adj: `new additional more further active paying qualified big small important key happy internal external real successful regional digital
    different single first strategic top local major annual full comprehensive existing unique great good net`,
  ready: `live online ready finished complete available accessible operational in-place done up-and-running launched open`,
  now: `today currently current now previously previous before was baseline from-current so-far presently existing today’s today's actual earlier last yoy prior up down starting start started`,
  each: 'each every per weekly monthly daily yearly annually',
  time: 'within in after since until by during next first last over for before inside past every under',
  approx: `about around approximately roughly nearly almost over currently now today at least most than more less fewer under below above up to only
    just the a an an average of exactly minimum maximum ~ ≈ + > < ≥ ≤ >= <= ( : = some well beyond current its our roughly an total`,
  more: `more higher greater larger bigger longer stronger growing increased rising additional broader wider deeper increasing`,
  less: `fewer less lower smaller shorter reduced falling cheaper leaner rarer quieter slower lighter decreased decreasing declining`,
  min: `least over above more exceeding beyond minimum > ≥ >= min higher better greater upwards`,
  max: `most under below less fewer maximum max < ≤ <= within lower shorter longer`,
  better: `better faster happier easier safer clearer simpler quicker cleaner healthier smarter closer fairer friendlier fitter stronger smoother
    improved nicer greener tidier calmer punctual richer warmer prouder sharper fresher tighter wiser louder leading-edge`,
  means: 'by through via using with',
  rhythm:
    'weekly monthly daily quarterly bi-weekly bimonthly half-yearly biannual biannually biweekly fortnightly yearly annually regularly',
  month: `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    quarter half week year fy spring summer autumn fall winter q1 q2 q3 q4 h1 h2 christmas easter semester term cw eoy eoq eom o'clock am pm`,
  name: `version level stage phase chapter iso iec en din industry web room hall plant line type class gate sprint release zone article § section agenda
    vision strategy horizon scope office windows sap s/4hana module part block group team tier covid generation wcag tls http python
    java angular ios android pci soc gdpr grade year week day category step volume season round form act no building wave track series page option scenario
    microsoft gpt chatgpt react node kubernetes postgres magento drupal haccp fortune dax sdax mdax global ftse cmmi nist euro-norm formula route highway channel studio cohort batch quarter ward wards shift branch floor years warehouse phases stages zones lines rooms`,
  same: 'steady stable constant flat unchanged consistently',
}
