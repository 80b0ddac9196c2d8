import { TREATMENTS } from '../../clinic/clinic.ts';
import type { Symptom } from './symptom.ts';

/** The night of sleep after which they may drive. */
const SAME_DAY = { for: ['iv', 'esk', 'oral'], hoursMax: 16 } as const;

/** What a nurse hears today, in people's own words: by groups of words that make it together (classes-today-en.ts). */
export const OWN_WORDS: readonly Symptom[] = [
  {
    id: 'fall_drive',
    only: SAME_DAY,
    en: `i/im/ive .. drove/driving, i/im/ill .. drive |, i/im/ill .. drive home/myself/back/to, he/she drove off/himself/herself/home/away/to, drove/driving home/myself/back/to, one driving, got/hopped/jumped in/into my/her/his/the? car/truck/van and/to, got/hopped/jumped/hop/hopping on/onto my/her/his/the? bike/motorcycle/scooter/moped/motorbike/harley, in my/her/his truck/car,
      i .. took/take/grabbed/got my/the/her/his car/keys/truck/motorcycle/bike/scooter, i/riding/rode/ride my? bike/motorcycle/scooter/moped/bicycle, behind the? wheel, forklift, heavy machinery, i/ill/went/had/have/gotta/going/drove/ran/running/off to? pick/picking/get/grab up? my? kids/kid/son/daughter/grandson/granddaughter up? from/at, walk/walked/walking/went/headed/heading/going/got to/in/into my car/truck/van, i? left/leaving by myself/alone, took over halfway/driving/from, took over the? wheel, drove the rest, picked up my? kids/kid/son/daughter/wife/husband/friend, dropped off my? kids/kid/son/daughter, stopped for gas`,
    es: `maneje, manejo, manejando, conduje, conduciendo, conduzco, <agarrar> .. carro/coche/moto/troca, vine/fui/regrese .. carro/coche/moto, al volante, montacargas`,
  },
  {
    id: 'fall_drive',
    en: `rolled/twisted/sprained/turned my? ankle/knee/wrist/foot, lost my balance, went down in/on/the/like/hard, landed on my, hit the floor/ground/deck/pavement, ate it on/in the, missed the? step/stair/curb coming/going/leaving/out/down/and, knees buckled`,
    es: `me fui al suelo/piso, perdi el equilibrio, me torci .. pie/tobillo/rodilla`,
  },
  {
    // No alcohol and nothing smoked on the day of a dose: it deepens the sedation.
    id: 'dependence',
    only: SAME_DAY,
    en: `<strong-drink>, <smoked-drug>`,
    es: `<tomar> .. vino/tequila/ron/alcohol/trago/tragos/copas, bebi/bebimos/bebiendo .. vino/ron/copas/alcohol/tragos`,
  },
  {
    id: 'dependence',
    isForOnCall: true,
    en: `took/taken/taking/used/dissolved/swallowed second/another/other/extra troche/lozenge/spray/dose/tablet/half/one/piece, took/taken/used both of? them/troches/lozenges/doses/sprays, did/had second/another/extra troche/lozenge/spray/dose, 
      can/could/should/may i .. take/do/use/try .. <more-doses>, <not-enough> ~ <my-dose>/one/it, counting the? hours/minutes/days till/until/til/to,
      think/thinking/thinks about my/the? next/it dose/one/all/constantly, extra quarter/half/piece/third, buy/buying/bought/getting/get it/some/more off/from a/some/this/online/another guy/dude/friend/website/site/dealer?, without a prescription,
      keep/keeps taking/using it/them/more/to, using/taking/used/took it/them/mine every day/night, using/taking/used it/them/mine daily, took/taken/taking/used/using/did my? tomorrows/mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays one/dose/troche/lozenge/wafer/spray/tablet, used/took my? monday/tuesday/wednesday/thursday/friday/saturday/sunday one/dose, look/looking forward to ~ is my dose/lozenge/troche/ketamine, every other day now, taking it/them just? to get, fell/fallen off the wagon |, fell/fallen off the wagon again/last/this/and/on/yesterday/after, bender, binge/binged/binging drinking?/drank?, slipped and used/drank, did a? line/lines/bump/bumps, lines/line of coke/cocaine/ket,
      not/no longer/isnt sober, blacked out drunk, drinking ~ problem`,
    es: `tome/tomo .. segunda/segundo |, tome/tomo .. segunda/segundo dosis/pastilla/toma/tableta/de, <no> aguanto .. siguiente/proxima .. dosis/toma`,
  },
  {
    id: 'dependence',
    en: `<dose-lost> .. <my-dose>, left/forgot .. <my-dose> at/in/on/behind, <my-dose> .. <dose-gone>, like/liking/love/loving/enjoy/enjoying/want these/them/it/this/<my-dose> .. too much |, drank/drinking/drink .. heavy/heavily, gave/shared/lent/sold/tried/try/took/takes one/some/half/couple .. <my-dose>, gave/give/giving/lent/sold/slipped <him-her>/buddy/cousin/coworker/guy .. one/some/half/two/couple of? mine, let/gave my? wife/husband/friend/sister/brother/boyfriend/girlfriend/roommate/mom/dad have/try/take/use half/some/one of? mine/my, my stash, back on the bottle/pills/sauce/needle, can/could/may i get/have .. more before/until/till/early, climbing the walls, <drinks> ~ <habit>, drink/drinking/drinks/smoke/smoking/smokes/using/uses <habit>`,
    es: `regale/vendi/preste/tire/derrame/perdi .. pastilla/pastillas/dosis/medicina/ketamina, <drinks> .. diario/cada/todas/todos, tomo/tomando/bebo/bebiendo/fumo/fumando todas/todos/diario/cada .. noches/dias/noche/dia, volvi/recai .. tomar/beber/fumar/consumir |, ando tomando |`,
  },
  {
    id: 'dissociation',
    en: `i/im/am/hes/shes/feel/feeling <not-back> |, i/im/am/hes/shes/feel/feeling <not-back> yet |, <not-back> to/in/into/from my/normal/the/reality/trip/session, <slipping-back> ~ back ~ <the-trip>, <slipping-back> back into/to <the-trip>, <mirror> ~ <not-me>, hands/hand/face/arms/voice/body/legs ~ <not-me>, <veil> ~ <me-and-all> ~ since/yesterday/day/days/morning/still, like theres? <veil> between,
      everything/world/room/life/people/everyone/house looks/feels/seems/is <fake>, room/walls/floor/ceiling keep/keeps/is/are/still breathing/moving/melting/bending/waving, feel/feeling like a? robot/ghost/puppet/zombie/observer, on autopilot for/since/still/all, feel/feels/feeling/felt/like im? behind/inside/under a? glass/veil/bubble/fog/fishbowl/curtain/water, outside looking in, watching my? own? life/self/body on/from/like, part of me ~ never/didnt/hasnt came/come/back, everyone/everybody/people/i/he/she .. like a? doll/dolls/mannequin/mannequins, not in control of my? body/hands/movements`,
    es: `sigo/ando/estoy volando/flotando/ido/ida |, no .. regreso/vuelvo/aterrizo .. todavia/aun/del/de/mi/|, como .. detras/dentro .. vidrio/vitrina/burbuja, como .. pelicula/mentira/robot/fantasma desde/todavia/|, espejo ~ <no> soy/reconozco`,
  },
  {
    id: 'mania',
    en: `hasnt/havent/wont/cant/doesnt/isnt/not/never stop/stopped/stopping/shut talking, up/awake since <weekday>/yesterday & <great-mood>, dont/doesnt/hardly/barely sleep .. dont/doesnt need it/to, dont/doesnt sleep no? more/anymore .. dont/doesnt need, writing .. book/novel/manifesto/screenplay & nights/sleep/since/pages, hasnt/havent/not slept & ideas/business/businesses/projects/project/plans/inventions, feel/feels/feeling like? a? prophet/god/superhero/superman, talk/talking/talks ~ fast ~ nobody/noone/cant/follow/keep, spend/spending money/thousands/savings like? crazy/wild/water/nothing, <mind> ~ <fast>, <great-deed> & <great-mood>, <night-deed> & <at-night>, not/isnt/stopped/without/no sleeping/sleep ~ talking/buying/spending/cleaning/shopping, up for? overtwo/48/36/40/72 hours/hrs/days and/straight/now?, too up |, god <god-chose> me, god <god-chose> to me, on a mission, bouncing off the? walls/ceiling, hour a night, dont need food/rest/sleep/meds anymore, so much energy, dont need to? rest`,
    es: `<no> para/paro/deja/dejo .. hablar ~ <no> duerme/duermo, <no> duerme/duermo ~ habla/hablo/compra/compro/gasta/gasto/feliz/increible/energia`,
  },
  {
    id: 'psychosis',
    isForOnCall: true,
    en: `<watchers> .. <they-watch> .. me/us/through/thru, they/theyre/someone/somebody/people/government/fbi/cia/cops/police <they-watch> .. house/home/apartment/windows/window/phone/phones, they/theyre/people/neighbors/nurses/doctors/everyone/you .. in on it, voice/voices ~ in my? ear/ears/head, god/jesus/angels/demons/aliens/spirits/devil .. speak/speaks/speaking/talk/talks/talking to/through/thru/with me/him/her, coded/hidden/secret message/messages/signals, can hear/read/see my thoughts/mind, hears/reads my thoughts/mind, fbi/cia/nsa/government/they/theyre/neighbors/someone/somebody/nurse/nurses/doctor/doctors .. put/puts/putting/planted/slipped something/stuff/things/poison/chip/tracker in/into my/the? iv/ivs/veins/vein/blood/bag/drip/system/infusion/spray/meds/pills/medicine, send/sends/sending/sent me/us/him/her? .. message/messages/signal/signals/sign/signs/codes through/thru/in/on/over/via the/my? tv/television/radio/news/songs/music/lights/walls/vents/microwave, call/calls/called/calling/whispering my name ~ nobody/noone/empty/alone`,
    es: `gente .. habla/hablan de mi |, me/nos manda/mandan/envia/envian/mandando/enviando .. mensajes/mensaje/senales/senal .. tele/television/radio/noticias/canciones, me/nos .. espia/espian/espiando/graba/graban/grabando/vigila/vigilan/siguen/sigue/escuchan/escuchando`,
  },
  {
    // Some meet God in a session, and are well: a nurse asks, and nobody is called in the night.
    id: 'psychosis',
    en: `god/jesus/angel/angels/spirit/spirits/aliens .. spoke/spoken/talked/appeared to/through/thru/with me, warn/tell/call/meet the? president/pope/governor/fbi`,
    es: `dios/jesus/virgen/angel/angeles/espiritus .. hablo/hablaron/aparecio/aparecieron, avisar/avisarle/decirle al? presidente/papa/gobierno`,
  },
  {
    id: 'bladder',
    en: `<pee> ~ <pee-wrong>, toilet/bathroom ~ cant/dont/didnt/barely/never/not make it/there, toilet/bathroom ~ in time, toilet/bathroom ~ every overtwo minutes/min, pressure/pain/ache/burning/cramps/cramping ~ <down-there>, toilet/bathroom/restroom/washroom constantly/nonstop, burns/stings/hurts/sting/burning/stinging .. time/when/whenever i? go |, burns/stings/hurts .. time/when/whenever i? go to/pee, wake/woke/waking/get/got/getting/up .. times .. to go, stream ~ stings/sting/burns/weak/hurts, water looks/like tea/cola/coke/rust, pads/pad/diaper/diapers ~ leak/leaking/leaks/pee, go/going/went before/after i go/went hurts/burns`,
    es: `corro/correr/llego/alcanzo .. bano, presion/dolor/ardor ~ vejiga/vientre, gotitas/chorrito/poquito ~ orinar/orina/bano/pipi`,
  },
  {
    id: 'low_mood',
    isForOnCall: true,
    en: `darkness/fog/depression/blackness/heaviness/cloud is? back/returning/creeping/coming/closing, havent <self-care> ~ <since>, havent showered/bathed/eaten/eat or showered/eaten/bathed/slept, havent left my/the bed/room/house .. <since>, havent eaten in/for <many>? days, isnt/not/dont/didnt/doesnt .. doing anything for me, doing nothing for me, staring at the? ceiling/wall/walls, same clothes/pajamas .. since/days/week, like .. light/lights went/going/go off/out/dim, lights/light went/going/go out/off/dim inside/again/in, only one/ones/person/people who/that ever? really? tried/cared/listened/helped/saw, first time i/ive ever? told/telling/said/tell anyone/anybody/this/it, never told anyone/anybody/noone/nobody this/that/about/before/|, nothing tastes, dont care about my? kids/job/family/dog/friends/anything, my last hope/resort |, was my last shot/hope/chance, cant see/find/feel any? hope/joy/future, what was the point, why even/do i bother/try, no future, enough saved up? |, the belt/rope/branch/knot broke/snapped/slipped |, let everyone down, such a failure, burnt out on everything/life/this`,
    es: `<no> .. levanto/levanta/salgo/sale/bano/baño de/la/me? cama/cuarto/casa, me encierro |, me encierro .. lloro/llorar/cuarto/sola/solo, todo es oscuro/negro/gris, ultima esperanza/opcion/oportunidad`,
  },
  {
    id: 'vomiting',
    en: `cant/couldnt/wont/not/isnt hold/keep/stay/holding/keeping/staying .. down`,
    es: ``,
  },
  {
    id: 'sleep',
    en: `slept/sleep 0/1/2/3/one/two/three hours/hrs/hour/hr of? sleep?, up/awake since <weekday>/yesterday, hasnt/havent/not slept/sleep since, 0/1/2/3/one/two/three hr/hours of sleep, awake for? <many> hours/days/nights, all nighter, awake/up the? whole/entire night, didnt sleep a wink, zero sleep`,
    es: `dormi/duermo/durmio .. 1/2/3/4/una/dos/tres/cuatro horas/hora, no ha dormido, no duerme, pase la noche en vela/blanco`,
  },
  {
    id: 'dizziness',
    expected: { for: TREATMENTS, hoursMax: 6 },
    en: `world/room/floor/ground/everything/walls/house .. wobbling/wobbles/swaying/sways/tilting/tilted/rocking, like .. on a? boat/ship, boat/ship ~ rocking/swaying`,
    es: `todo/piso/cuarto .. tambalea/mueve/balancea`,
  },
  {
    id: 'fast_heart',
    en: `heart ~ flips/flip/flopping/flop/flipping/flutter/flutters/thud/thudding/thump/thumps/mile/hummingbird/drum/dancing/sprinting/skips/skip/jumps`,
    es: ``,
  },
  {
    id: 'tms_scalp',
    en: `spot/scalp/skin/forehead/head/coil ~ raw/blistered/blister/burn/burnt/burned/bleeding/peeling/scab/scabs, eyelid/eye/cheek/lip/face/eyebrow ~ jumping/jumps/twitch/twitches/twitching ~ <many>/days/day/stop/hours`,
    es: ``,
  },
  {
    id: 'iv_site',
    en: `vein/veins ~ hard/hot/ropey/rope/cord/red/swollen/inflamed/lumpy/throbbing`,
    es: ``,
  },
  {
    id: 'pregnancy',
    en: `all/both positive, tests positive, missed/skipped a/my/two/couple/few/2/3? of? period/periods/cycle, late and i take, manynumber days late |, trying to get pregnant, strip/test/stick turned/came/is pink/positive/plus/blue, be/im/got/am knocked up, weeks/months along`,
    es: `<no> .. bajado/baja/llega/llegado .. regla/periodo/mes`,
  },
];
