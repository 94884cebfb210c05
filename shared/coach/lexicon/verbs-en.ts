import type { VerbClass } from './types.ts'

/** Base forms by class; a plus joins a particle ("roll+out"). Forms are generated. */
export const VERBS_EN: Readonly<Partial<Record<VerbClass, string>>> = {
  do: `cleanse purge deduplicate reach+out involve wind+down lock+down spin+off launch relaunch publish release deploy implement introduce migrate install integrate automate digitise digitize
    standardise standardize consolidate centralise centralize document define write draft author compose formulate plan prepare
    organise organize host run conduct perform execute carry+out roll+out set+up kick+off finish complete finalise finalize
    conclude start begin initiate pilot trial test audit evaluate assess analyse analyze investigate research study measure survey
    interview visit call phone email mail send distribute print film record produce update refresh rewrite revise redesign
    rebuild refactor rework renovate refurbish modernise modernize restructure reorganise reorganize replace swap purchase buy
    procure order hand+over present apply file sign+off adopt ratify certify recruit hire appoint
    nominate assign commission select choose identify compile catalogue catalog categorise categorize prioritise
    prioritize list code program design prototype wireframe construct assemble open found close+down shut+down retire
    decommission sunset delete clean clean+up archive relocate rename retrofit equip configure activate
    benchmark map draw sketch communicate announce invite inform educate train coach mentor teach onboard upskill
    verify validate calibrate inventory count plant paint read walk practise
    practice cook meditate translate edit proofread advertise promote post blog tweet tender negotiate agree clarify discuss
    moderate facilitate attend speak travel volunteer merge split outsource insource upload import export
    upgrade instrument containerise containerize scope explore experiment share showcase demo
    schedule arrange coordinate set+out stand+up spin+up wrap+up draw+up write+up
    phase+out switch+off take+over go+live provision allocate invest fund sponsor register label pack
    ban remove abolish dismantle demolish knock+down pave digitalise digitalize localise localize productionise
    operationalise operationalize formalise formalize codify institute inaugurate convene stage rehearse transcribe
    scan index tag cut+over transition port rearchitect redevelop relabel rebrand repaint clear+out
    journal hike jog swim exercise memorise memorize tackle pitch ideate map+out
    shadow observe sample brief debrief report issue hang erect dig restore rewire insulate
    sew knit bake brew machine weld vaccinate screen immunise immunize backfill staff fill outfit furnish change lay lay+out service encrypt anonymise mend scrap stock+up overhaul waterproof adapt amend annotate append attach caption carve chair classify collate consult curate
    customise customize deep-clean disassemble disinfect drain dredge dub encode engrave excavate exhibit extract fabricate fence glaze grease grout harden illustrate incorporate
    inoculate insert instruct irrigate laminate landscape lubricate mount mow notarise notify offload package photograph pickle polish prescribe prune pump purge realign recondition
    redecorate reform refuel rehouse remodel renew resurface reupholster sand sandbox scaffold seal segment serialise shred simulate sow stack stamp sterilise stitch
    subtitle supply sweep synchronise tabulate transfer transport tune undertake uninstall unload unpack varnish ventilate wallpaper weed winterise give+out hand+out send+out
    fill+in write+down set+aside clear+up lock+in sort+out participate log track monitor unify harmonise reconcile forecast price tutor grade lobby petition refinance repay donate harvest compost recycle
    drill headhunt counsel advise shortlist rota timetable signpost leaflet canvass vlog livestream take+on bring+in declutter tidy sort clear
    plaster tile decorate rearrange dismiss switch+on turn+off turn+on deprecate rotate back+up wire
    fly open+up reopen co-create preregister accredit authorise authorize`,
  make: 'build create develop establish form shape craft foster nurture cultivate instil instill anchor embed',
  serve: `answer resolve respond process handle serve reply settle deliver fulfil fulfill ship return refund pay invoice
    detect acknowledge triage pick dispatch approve treat discharge provide offer fix repair inspect check review contact
    patch solve`,
  deal: 'sign collect gather submit',
  win: `win gain acquire attract generate earn sell secure close convert obtain get receive raise
    retain land source book drive capture garner recover upsell cross-sell rent lease engage delight convince
    persuade monetise monetize fundraise welcome add sign+up enrol enroll`,
  reach: `reach achieve attain hit meet exceed surpass beat score total top pass average equal cross stand`,
  up: `increase grow rise boost lift expand climb extend multiply maximise maximize scale
    strengthen deepen broaden widen enlarge step+up ramp+up push+up scale+up elevate jump surge amplify go+up`,
  down: `reduce decrease lower cut drop fall decline shorten minimise minimize shrink trim slash lessen eliminate avoid prevent
    curb diminish cut+down bring+down bring+back reverse compress speed+up accelerate slow dip
    narrow shave knock+off lose save go+down come+down drive+down scale+back`,
  better: `improve enhance optimise optimize simplify streamline perfect support enable empower ease
    refine energise energize revitalise revitalize professionalise professionalize advance`,
  keep: `keep maintain hold stay remain sustain preserve stabilise stabilize ensure guarantee limit restrict cap protect uphold
    safeguard take wait`,
  move: 'bring move push turn make shift switch put come go',
  state: `continue use accept reject view cite request download rate recommend feel know trust love like think find believe say give want wish enjoy work live
    click see experience understand belong recognise recognize become help depend
    own lead learn succeed thrive join leave prefer refer inspire excite celebrate
    redeem reorder repurchase vote graduate qualify care shine churn
    set matter rely look sound smell taste transform reinvent talk chat let crack conquer penetrate disrupt survive align navigate seize ignite solidify reinforce amaze thrill outperform outpace bring+together supercharge redefine champion embrace wow surprise
    dominate win+over reimagine rethink realise realize harness unleash unlock revolutionise revolutionize`,
  double: 'double',
  triple: 'triple treble',
  quadruple: 'quadruple',
  halve: 'halve',
}

/** Irregular English verbs: base, past, participle. */
export const STRONG_EN = `write wrote written|run ran run|hold held held|begin began begun|send sent sent|buy bought bought
win won won|sell sold sold|get got got|grow grew grown|rise rose risen|fall fell fallen|cut cut cut|keep kept kept
bring brought brought|take took taken|make made made|put put put|come came come|go went gone|feel felt felt|know knew known
think thought thought|find found found|say said said|give gave given|read read read|see saw seen|understand understood understood
become became become|lead led led|leave left left|choose chose chosen|set set set|meet met met|hit hit hit|beat beat beaten
build built built|rebuild rebuilt rebuilt|teach taught taught|speak spoke spoken|pay paid paid|draw drew drawn|shut shut shut
rewrite rewrote rewritten|stand stood stood|spin spun spun|learn learned learnt|drive drove driven|swim swam swum|hang hung hung
dig dug dug|shrink shrank shrunk|split split split|sew sewed sewn|knit knit knit|spend spent spent|overtake overtook overtaken
withdraw withdrew withdrawn|upset upset upset|stick stuck stuck|fly flew flown|drink drank drunk|eat ate eaten|sleep slept slept`
