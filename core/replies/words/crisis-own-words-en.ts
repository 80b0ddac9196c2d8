import type { DangerList } from './danger-list.ts';

/**
 * Crisis in people's own words: by groups of words that make it together (classes-mind-en.ts) and not by sentences.
 * Nearly all give way to an everyday phrase that covers them.
 */
export const CRISIS_OWN_WORDS_EN: readonly DangerList[] = [
  {
    about: 'suicide',
    certain: `
      <wish> ~ hit by bus/car/truck/train/semi, <wish> .... stay/stayed asleep, <wish> .... never/not/dont/didnt/wouldnt/wont woke/wake/waken/waking, <wish> ~ never/not/dont/didnt/wouldnt/wont woke/wake/waken/waking, <wish> ~ sleep ~ forever/eternal/good, big/long/eternal/permanent sleep,
      <wish> ~ cancer/tumor/aneurysm/terminal ~ over/had/got/instead/take/me/mine, <wish> ~ death/dying, jealous/envy/envious of? ~ dead/died/death/dying/cancer/grave, <not-want> ~ tomorrow to come, on/off this/the? earth/planet ~ want/wanna/wish/tired/sick/done/not/dont/belong/longer/anymore,
      this/my/own life ~ <ending> ~ tonight/today/now/soon/want/going/gonna/ready/thinking/about, take/taking/took/takes my/his/her/own own? life, ending/end my? life/story/existence/suffering/misery, check/checking/checked out of life/permanently/early/for,
      punch/punching/punched my/his/her ticket, exit plan/strategy ~ ready/set/done/tonight/life/have/mine, off myself/himself/herself, my exit, my last day/days/night/hours/hour alive/on/here/earth/tonight, last day/night on earth, my final day/days/night/hours/hour/week/words/act/exit/wishes,
      took/take/taking/swallowed everything/all/whole/them/it ~ sorry/goodbye/die/done/end/love/forgive/over, pills/tablets/bottle/bottles ~ lined/lining/counted/counting/laid/laying/saved/saving/stashed/stash/hoarding/hoarded/stockpile/stockpiled/stockpiling/collecting/collected ~ enough/up/out/night/front/table/purpose/plan/case/ready/bed/drawer/it/tonight/when/bathroom,
      saved/saving/save up? my? <pills> up? for/to ~ this/it/die/end/purpose/one/night/time/do, hoarding/hoarded/stockpiling/stockpiled/stashing/stashed/squirreling my/his/her? <pills>, looked/googled/searched/searching/looking/read/reading/googling/asked ~ how/many/much/way/ways ~ <medicine>/<pills> ~ takes/take/kill/enough/die/lethal/fatal/od/would,
      how many/much ~ <medicine>/<pills>/ketamine ~ kill/die/lethal/fatal/end/dangerous/od/overdose, how much/many ~ to die/kill/od/overdose,
      step/stepped/stepping/walk/walked/walking/jump/jumped/jumping/run/ran/throw/threw .. front of .. train/truck/bus/car/traffic/cars/semi/subway/it, <height> ~ jump/jumping/jumped/leap/leaping/step/stepping/thrown ~ easy/thinking/thought/think/almost/urge/wonder,
      swerve/swerved/swerving/steer/veer/veering/drift/drifting/drive/driving/drove .. into/off/under .. oncoming/tree/wall/bridge/cliff/pole/river/lake/ocean/semi/truck/median/ditch/embankment/concrete/guardrail ~ want/think/thinking/thought/thoughts/almost/urge/could/might/how/easy/wish/keep/tempted/just/wonder,
      punch/punched/punching/hit/hitting/slap/slapping/slapped/bang/banged/banging/bash/bashing/claw/clawing/scratch/scratched/bite/biting/bit/burn/burned/burning/choke/choking <self>/face/head/arms/legs/skin ~ over/until/again/purpose/stop/punish/feel/hate/deserve/bruises/bruised/numb/calm,
      banging/banged/bang/slamming/hitting my head ~ wall/floor/door/table, <self> ~ pain/hurt/punish/bleed/suffer/harm ~ deserve/need/want/cause/purpose/urge
    `,
    doubtful: `
      <height> ~ jump/jumping/jumped/leap/leaping/step/stepping/thrown ~ could/want/how/about/might/keep/just/going/gonna/from,
      would/will/could ~ kill/finish me/someone/person/you ~ how/enough/many/much/all/bottle/whole/take/took,
      # Wishing it would happen
      <wish> .... <no-more-me>, <no-more-me> ~ <wish>, dont/cant/not/never see a/any/my? future/myself |, <not-want> ~ <being>, <not-want> to? be/stay/keep/live here/alive/on/around/going |, <not-want> to? be/stay/keep/live alive/around/going/here anymore/longer/much, not/never/no wanting to be/live/exist/wake/go, think/thinking/thoughts/thought of/about ~ not/no/without being/existing/living/be/here/waking/longer, not wanting to be here/around,
      <ending> <this-life>, <be-with> ~ <kin>/him/her/them/grandma/babies/husband/wife ~ <gone>, cant wait ~ <gone>, living/life/existing/being/waking hurts/sucks/unbearable ~ much/anymore/too/end/cant/stop/so, living hurts, life hurts, existing hurts, tired/sick/exhausted of? ~ living/life/existing/alive/fighting/hurting/waking/trying/pretending/surviving/everything |,
      want/need/give/get/getting/getting out of here for good/forever/permanently, i want out |, i need out |, want out of it/this/life/here/everything, let me out of this life/body/world/hell, want ~ <pain-words> ~ end/stop/over/done/gone/finished/cease/away ~ forever/permanently/good/finally/already/now/please/once,
      # Nothing to stay for
      reason/reasons/purpose to/for stay/staying/stick/sticking/remain/hold/hang/fight/wake/get/carry/continue around?/on?/up? |, point of/in staying/trying/fighting/anything/it/being/existing |, nothing/noone/nobody to? stay/stick/hang/hold for/around/on, give/gave me one/a/any reason, see/seeing/picture/imagine/envision myself ~ christmas/birthday/summer/future/year/years/thirty/forty/old/spring/thanksgiving/graduation/alive/here/making/around/month/next ~ dont/cant/not/never/longer, everyone/everybody/family/kids/they/world/noone/nobody ~ fine/better/relieved/happier/okay/forget/miss/notice/cry/care/easier ~ me/gone/dead/funeral/without/left/disappeared/die/died, <noone> ~ funeral/miss/notice/mourn/cry ~ me/if/gone/body, come to my funeral, at my funeral, im/i such? a/just? burden/mistake/waste/failure ~ better/gone/without/end/everyone/alive/anymore/should/over, dont deserve ~ live/life/alive/here/breathe/exist/air/help,
      # Ready, decided, things in hand
      its time ~ decided/die/goodbye/peace/forgive, decided/decision ~ made/final/tonight ~ goodbye/peace/die/love/forgive, ive/i made? my/the decision/decided |, i know/figured what i have/need/must to? do, really do it this time, do it right this time, wont fail this time, this time ~ wont mess up/fail/survive,
      last time ~ attempt/attempted/overdosed/survived, exit plan, exit bag, have a? means/method ~ plan/ready/do, im/am/standing/parked/sitting/here at/on/by/near/up the? bridge/tracks/cliff/ledge/edge/overpass/rooftop/railing |, easy/easier/simple/tempting/peaceful ~ jump/swerve/drown/disappear/vanish/die, easy/easier/tempting ~ let go/myself |,
      did/done/do/doing something bad/stupid/dumb/terrible/awful/drastic/permanent/reckless/dangerous/horrible, took a? whole? lot/bunch/handful/everything/loads |, took a? whole? bunch/handful/everything/loads ~ sorry/scared/bad/help/goodbye/mistake/pills/meds/die, what happens/if/would/does ~ insurance ~ suicide/kill/myself/die, what happens ~ insurance if i do it, insurance/policy ~ pay/payout/pays/cover/void/clause ~ suicide/myself/die/kill/dead/do it, how long ~ someone/anyone/they/to find me/body/notice,
      # Thoughts that have no name
      those/bad/scary/old/dark/intrusive/ugly/unwanted/certain thoughts/urges/ideation ~ again/back/coming/returned/came/louder/worse/stronger/creeping/having/strong/tonight, having/had/getting/have/got those/dark/scary/ugly/certain/intrusive thoughts/urges, those feelings again, dont like/trust/know what/where ~ my/mind/head/brain/thoughts/myself ~ going/goes/telling/saying/do/tonight/alone, brain/mind/voice/voices ~ telling/tells/says/saying ~ die/worthless/jump/kill/cut/hurt/disappear,
      cant/couldnt promise ~ safe/hurt/alive/myself,
      cant keep doing/going/living/pretending this/on/like/anymore/it |, cant keep doing this/it anymore/longer/life, cant do ~ life/living/any of this/one more ~ anymore/day/night/like, cant handle/stand/bear/face/endure/survive/tolerate/cope ~ anymore/another/any longer/much longer/one more/like this ~ day/night/life/living/it/this/anymore/|, had enough of life/living/myself, had enough of this/everything/it all? |, ive had enough |, i quit life, waving the white flag, i surrender, give/giving up on everything/life/myself/living |, nothing matters ~ end/anymore/die/gone/done/want/over/point/live,
      slip/slipping away quietly/peacefully/forever, meet me/you in heaven/hell, see you/u/ya on the other side |, rest forever, finally find/have/be/at peace |, lights out for me, curtains for me
    `,
  },
  {
    about: 'harm_others',
    certain: `
      <intend> <kill-words> <a-person>, <intend> .. <kill-words> .. baby/newborn/infant/toddler/child/kids/wife/husband/neighbor/boss/coworker/coworkers/mother/father/landlord/people/everyone/someone/somebody/anyone,
      <intend> beat/kick/smash/break/bash/blow/cave/tear/rip/slit/cut/crush/wring/snap/choke his/her/their/someones/my? face/head/skull/brains/neck/throat/ass/teeth/knees/legs/bones in?/off?/out?, <intend> ~ shoot/burn/blow/light ~ up/down ~ place/school/office/house/clinic/building/work/church/mall/store,
      thoughts/thought/urge/urges/images/visions/intrusive/scared/afraid/terrified ~ <kill-words> ~ baby/newborn/infant/toddler/child/kids/son/daughter/wife/husband/him/her/someone/people/others/family, make/making them/him/her/everyone/you/someone pay/suffer/sorry/bleed ~ going/gonna/will/ill/want/gun/kill/hurt, homicidal,
      <abuser> hits/hit/hitting/beats/beating/punches/punched/kicks/kicked/slaps/slapped/chokes/choked/shoves/shoved/shakes/molests/molested/raped/abuses/abused/hurts/hurting/threatens/smacks/whips/burned .. kids/kid/children/baby/toddler/son/daughter/mom/mother, <abuser> .. rough/hands with/on me/us/kids, pushes/pushed/shoves/shoved/throws/knocks/slaps/slapped/smacks/roughs me around,
      put/puts/laid/lays/had/has/keeps his/her/their hands/hand/fingers/mouth .. me/my/throat/neck/inside/under/shirt/pants/leg/breast/thigh, touched/touches/touching/groped/gropes/fondled/kissed/kissing/undressed me ~ asleep/sleeping/dose/out/inappropriate/wrong/want/without/didnt/consent/session/sedated/drugged/high/private/under/while/where/breast/weird/permission,
      hiding/hide/hid/barricaded ~ bathroom/closet/room/car/basement/garage/bedroom/from ~ him/her/them/husband/boyfriend/wife/dad/ex/he/she/angry/screaming/gun/knife/scared, he/she/they/hes/shes/husband/wife/ex/boyfriend ~ outside/door/house/window/breaking ~ gun/knife/breaking/kill/bat/restraining/kicking/pounding/threatening/screaming,
      afraid/scared/terrified/frightened of what? he/she/my? might/will/husband/wife/boyfriend/girlfriend/partner/ex/dad/stepdad/son/grandson/daughter/caregiver/caretaker/roommate/uncle, forced/forces/forcing/made/makes me to? have/do/perform/watch/strip sex/things/naked/it/porn?, restraining order, protective order, human trafficking, held against, against my will
    `,
    doubtful: `
      wont/doesnt/not/never let/letting/lets me leave/out/go/eat/sleep/shower/see/talk/have, shoot/shooting him/her/them/everyone, <intend> shoot/shake/shaking/throw/throwing/drop/dropping/hit/hitting/cut/burn/push/break/snap at? <a-person>, <abuser> <hurts> me/us, <abuser> .. <hurts> .. <mine>, <kill-words> <a-person> ~ want/going/plan/swear/serious/mean/gun/knife/tonight/deserves/dead, gets/got/get/getting/being/becomes/turns/is/was/so violent/abusive, <abuser> .. takes/takes/steals/stole/taking/stealing/keeps my? money/checks/social/pension
    `,
  },
];
