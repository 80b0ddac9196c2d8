import type { DangerList } from '../danger-list.ts';

/**
 * Words in English that call for 911 and a person at once, by row of the clinical sheet. `certain` ones hold whatever
 * stands around them. `doubtful` ones are everyday words too, and give way to an everyday phrase that covers them.
 */
export const EMERGENCY_EN: readonly DangerList[] = [
  {
    about: 'chest_breath',
    certain: `
      shoulder/shoulders/jaw/arm/neck ~ pain/pains/hurts/ache/aching/pressure & sweating/sweaty/clammy, between shoulder blades,
      # Breathing
      breathe/breathing ~ trouble/difficulty/difficult/struggling/struggle/struggles/problem/problems/labored/laboured/shallow/unable,
      breathe/breathing ~ barely/hardly/stopped/stops/short/shortness/shortnes/shrtness/noisy/weird/funny/strange/raspy/irregular/wrong/worse,
      cant/couldnt/not/isnt/arent/wasnt/stop/stopping/quit/without/no/barely breathe/breathing/breaths,
      breathing/breathes slow/slowly/fast/heavy/heavily/rapid/rapidly/bad,
      fast/rapid/heavy/agonal breathing/breathes/breaths/respirations,
      cant/couldnt/unable/trouble/hard .. catch breathe,
      cant/couldnt/not/no/enough/more get/getting/enough? air/oxygen, hard/harder/hardly/barely/trouble/difficult/struggling/tough to? get/getting/pull/pulling/suck/sucking/draw/drawing any? enough? air/oxygen,
      cant get/take/draw any/a/my? full/deep/good? breathe, short of breathe, low on oxygen, gasping,
      gasps, gasp for, wheezing, wheezy, suffocating, suffocate, choking, something stuck in my? throat,
      airway ~ closing/closed/blocked/tight, hyperventilating, hyperventilate, cant stop coughing,
      lungs ~ hurt/tight/burning/closing/full/fluid, with/having/has/have/some/and/severe/c/o sob,
      sob ~ cp/rest/exertion, dyspnea, apnea, asthma attack, inhaler ~ not/isnt/wont/work/working/helping,
      oxygen/o2/sats ~ low/dropping/dropped,
      lips/lip/mouth/tongue ~ blue/purple/gray/grey/bluish/greyish/ashen,
      turned/turning/going/went/goes/looks/looking/getting/is/hes/shes blue/purple/gray/grey/bluish, moms/dads/wifes/husbands/sons/daughters/sisters/brothers/friends/patients/babys blue/purple/gray/grey |, gurgling, gurgle,
      death rattle, breathing/breaths/breathes .. times/per/a minutes/minute, <many> breaths
      # Chest and heart
      chest/breastbone/sternum/chestt ~ pain/pains/hurts/hurt/hurting/ache/aches/aching/tight/tightness/tightening/tightens/pressure/pressing/pressed/heavy/heaviness/discomfort,
      chest/breastbone/sternum ~ burning/burns/squeezing/squeezed/squeezes/crushing/crushed/crush/stabbing/stabs/cramping/cramps/exploding/explode/elephant/knife/sharp/caving/killing/collapsing/stuck,
      chestpain, chestpains, chess pain/pains/hurts/tight, angina, cp ~ sob/sweating/arm,
      heart ~ pain/pains/hurts/hurting/failing/failure/exploding/explode/bursting/burst/aching,
      having a heart attack, heart attack now/symptoms, hart attack, cardiac,
      left/my/right arm/shoulder/jaw ~ numb/tingling/tingly/pain/aching/hurts/heavy/shooting down/left/chest/side/up/jaw,
      left/one side/arm ~ numb/numbness/pain/hurts/tingling/heavy/aching, pain/numbness down my? left? arm,
      arm and jaw, jaw and arm
    `,
    doubtful: `
      cough/coughing/coughed/spit/spitting up? .. pink/frothy/foam/foamy/froth, sips/gulps/gasps/thimble of air, left/leaving/leave/forgot <small-child> alone? in/inside tub/bath/bathtub/car/truck/van, sugar/glucose/meter/glucometer/dexcom ~ says/reads/reading/shows/say/read hi/lo, blood clot/clots, clot/clots in/on/to my? lung/lungs/leg/legs/brain/arm/calf/heart, embolism, embolus, dvt, deep vein thrombosis,
      gone blue/purple/gray/grey,
      face/fingers/fingertips/fingernails/nails/skin/hands/toes ~ blue/purple/gray/grey/bluish/greyish/ashen,
      slow breathing/breathes/breaths/respirations, chest/breastbone/sternum ~ sore, cant breathe, choked on, chest, winded, choking, choke, wheeze, gasping, wheezing, heart attack, heart stopped
    `,
  },
  {
    about: 'sedation',
    certain: `
      cant/couldnt/cannot/wont be woken/awakened/roused/aroused/awoken,
      # Not to be woken
      cant/couldnt/unable/trouble/cannot/impossible/wont/not wake/waking/rouse/arouse/awaken up? <him-her>,
      cant/couldnt/trouble/hard/difficult/struggling/unable/tough to? get/wake/rouse/waking/getting/keep/keeping <him-her> up/awake/respond/responding/conscious,
      cant get <him-her> to? respond/answer/open/move/react/talk/wake/up,
      wake/rouse/wakes/waking/awaken ~ wont/doesnt/isnt/impossible/never/difficult, hard/harder/difficult to wake/rouse/arouse/awaken/waken,
      unresponsive, nonresponsive, non responsive, unarousable, unrousable, unconscious, not conscious,
      consciousness ~ lost/loss/lose/losing/slipping/in, out cold, comatose, in a coma,
      wont/cant/not open/opening his/her/their/eyes eyes?, eyes ~ rolled/rolling/roll, lifeless, completely limp,
      went/gone/goes/is/body/all limp, shes/hes limp, no/weak/faint/cant/find/hardly find? a? pulse,
      cold and/to clammy/blue/touch, foaming, frothing, foam ~ mouth, snoring ~ weird/wont/strange/funny/blue, cpr,
      narcan, naloxone, nodding out, in and out of it/consciousness, drifting/going in and out,
      wont/cant stay conscious
    `,
    doubtful: `
      cant/couldnt/unable/trouble/cannot/impossible/wont/not wake/waking/rouse/arouse/awaken,
      not/isnt/wont/doesnt/arent/barely/hardly/stopped/no/without respond/responding/responsive/response/react/reacting/answering me/shaking/voice/anything/pain/him/her/when/at/to,
      <who> isnt/not/wont/doesnt/barely/hardly responding/responsive/respond/react/reacting/answering/answer/moving/move,
      not/isnt responsive, cant wake up, wont wake up, cant get up, not responding, no response, isnt moving, not moving, limp
    `,
  },
  {
    about: 'neuro_faint',
    certain: `
      # Fainting
      fainted, fainting, faints, fainty,
      feel/feels/felt/feeling/gonna/going/about/almost/might/nearly/to faint/fainting, 
      pased out, black out ~ shaking/fell/woke/floor/dizzy/again/feel,
      about/going/almost/nearly/might/like/keep/will/to/ill black/blackout out?, collapsed, colapsed, keeled over,
      syncope, syncopal, presyncope, <who> fell out, i fell out, just fell out, crumpled,
      dropped/fell/fall/falling to/on/onto the? floor/ground, found/lying/laying/passed/was/is on? the? floor/ground,
      woke/wake/waking/came up/to on the? floor/ground/bathroom
      # Head
      head/hed/skull/forehead ~ hit/hitting/bumped/banged/bang/smacked/smashed/cracked/busted/bashed/slammed/knocked/whacked/conked/struck/landed/bounced/injury/injured/trauma/wound,
      hurt my? head when/falling/in/on, cut my? head/forehead open?, split my? head open?, fell on my? head/face,
      fell face first, concussion, concussed, skull fracture, bleeding from my? head/ear/ears/nose/mouth/eyes
      # Stroke
      face/mouth/smile/eye/eyelid/lip/cheek ~ droop/drooping/droopy/drooped/droops/crooked/lopsided/sagging/uneven/paralyzed/slack/slanted/twisted/drooling,
      half/side of my? face/body/mouth, sided weakness/numbness/paralysis,
      sudden/suddenly/onset ~ weakness/weak/numb/numbness/confusion/confused, facial droop,
      cant/couldnt/unable/not/barely to? move/feel/lift/raise/use/control my? arm/arms/leg/legs/hand/hands/one/left/right/face/body/side/foot/feet/limbs/fingers/neck,
      arm/leg/arms/legs/hand/body/side ~ cant/wont .. move/lift/raise/work, legs gave out, paralyzed, paralysed,
      paralysis,
      speech/words/talking/talk/speaking/speak/voice/word ~ slurred/slurring/slured/slurrd/slurry/slurs/garbled/jumbled/gibberish/wrong,
      slurring, slured, slurred,
      cant/couldnt/unable/trouble/difficulty/barely/struggling/suddenly to? talk/speak/talking/speaking straight/clearly/properly/well/normal/normally/anymore,
      trouble/difficulty/struggling/suddenly to? talk/speak/talking/speaking,
      cant/couldnt get/form/find words/sentences,
      lost/losing/no/loss feeling in/of/on my? arm/leg/face/hand/side/foot/feet/arms/legs/hands/fingers, aphasia,
      stroke symptoms/signs,
      having/had/have/has/mini/like/possible/think/it/is/might/another/signs a? stroke/strok, brain bleed,
      bleeding/bleed in brain, having/had/mini tia,
      worst headache/headake/migraine/headach/hedache/head/headace, worst pain/ache in my? head, headache of my? life,
      thunderclap, never .. headache/headaches/migraine this/that/so/like bad/badly/strong/this/before?, sudden/suddenly/out headache/migraine, sudden/suddenly .. headache/migraine/worst,
      head ~ exploding/explode/exploded,
      vision/sight/eyesight/vison ~ lost/losing/lose/loosing/gone/disappeared/black/dark/loss/vanished/missing/fading/failed/failing/blacked,
      going/gone/went/turned/suddenly/am/im/now/almost blind, blind in, blindness,
      cant see out/anything/straight/clearly/well/nothing/right/properly/at/good/anymore/from/suddenly,
      cant see nothing, hardly/barely/suddenly cant? see,
      everything/all/world/it/vision ~ black/dark/blurry went/going/turned, curtain over my? eye,
      <who> doesnt/isnt/not/dont/aint/hardly make/making? sense, <who> makes/making no/zero? sense,
      <who> ~ gibberish/nonsense, words/speech/talking .. not/dont/isnt/doesnt/arent/no make/making? sense,
      <who> ~ babbling/incoherent/delirious/rambling,
      <who> doesnt/dont/didnt/not know/recognize who/me/his/her/us/anyone, dont know who i am,
      doesnt/dont/didnt know his/her/their/my/own name/who/where/what,
      dont/cant recognize my/anyone/people/where/family, cant/unable stand up?/at/without, dizzy/dizziness/vertigo/spinning & cant/unable/couldnt stand/walk, cant walk,
      cant hold my head, fallen and cant
    `,
    doubtful: `
      <who> doesnt/dont/didnt/not know/recognize where/what/my,
      face/mouth/side/cheek/body/leg/arm/hand/foot/arms/legs/hands/feet/fingers/tongue ~ numb/numbness/paralyzed/paralysed/paralysis/weak/weakness/limp/tingling/tingly/useless,
      <who> is? on the? floor/ground,
      aneurysm, faint, see nothing, fell out, cant/dont feel .. face/arm/arms/leg/legs/hand/hands/side/body/feet, cant/couldnt/barely to? talk/speak right?, had/having/have/another a? blackout/blackouts, cant see, black out,
      blackout, blackouts, collapse, collapsed, stroke, cant move, blacked/blacking/blacks out, passed/pass/passing/passes out,
      numb, went black, went dark
    `,
  },
  {
    about: 'seizure',
    certain: `
      siezure, siezures, seizer, seizers, seziure, seisure, seasure, seizur, siesure,
      seazure, ceizure, seezure, sezure, siezing, convulsion, convulsions, convulsing, convulse, convulsed, convulses,
      convultion, convultions, convulshun, had/having/has/have/another a fit, having fits, epileptic, epilepsy,
      tonic clonic, grand mal, postictal, status epilepticus, shaking/shook/jerking/twitching/trembling all over,
      shaking/jerking/trembling/twitching ~ uncontrollably/uncontrollable/uncontrolably/violently/wont/cant/floor/stop,
      body/arms/legs/whole/limbs ~ shaking/shook/jerking/jerked/convulsing/stiff/stiffened/twitching/spasming/locked/jerks,
      stiff and shaking, stiffened up, went/goes/gone stiff, tongue/tounge/tung/tonge ~ bit/biting/bitten/bite,
      peed/pissed/wet/soiled/peeing/urinated myself/himself/herself/themselves/pants,
      lost control of my? bladder/bowels, bladder ~ lost control, lost/missing/losing time, woke up on the floor,
      lost/missing/lose/losing like? a/few/couple/several/<many> minute/minutes/seconds & jerk/jerked/jerking/shook/shaking/twitching/blank/stare/staring
    `,
    doubtful: `
      seizure, seizures, seizing, seized
      threw a fit, epilepsy, cant stop shaking
    `,
  },
  {
    about: 'overdose',
    certain: `
      took/taken/take/taking/swallowed/swallow/drank/snorted/injected/given/gave/popped/ate/had/takes way? too/to/2 much/many ketamine/of/pills/meds/medicine/it/spray/doses/medication/troches/my/by/i/help/and/accidentally/he/she/drug/lozenges,
      swallowed all, too/to many/much <pills>,
      took/taken/taking/swallowed/swallowing/downed/popped/chugged/emptied all/whole/entire/every of? it/them/bottle/box/pack/packet/package/blister/jar/vial/script/supply/dose/lot/pills/meds,
      took/taken/take/gave overtwo/three/four/five/six/triple x? times? my/his/her/the? doses/dose/troches/lozenges/sprays,
      dose/doses ~ valium/xanax/klonopin/ativan/oxy/percocet/vicodin/norco/fentanyl/heroin/ambien/booze/vodka/whiskey/beers/wine/alcohol,
      <medicine> <many> of them/those/em, took/taken/swallowed .. at once,
      whole/entire bottle/box/pack/packet/strip/blister of? <pills>, rest of my? bottle/pills/meds/ketamine,
      bottle ~ empty/emptied/finished pills/meds, empty pill bottle/bottles, pill bottle is? empty,
      handful/bunch/load/lot/ton/fistful of? <pills>, overdoze, overdosd, overdos, over dose, over dosed, over dosing,
      overdoes, overdosage, overmedicated, o d, odeed, k/ok/kay hole, khole,
      mixed/mixing/mix/combined/combining ~ <downer>/alcohol/booze/beer/beers/wine/vodka/liquor/drinks/xanax/benzo/benzos/pills/painkillers/opioids/opiates/oxy/oxycodone/percocet/percs/vicodin/norco/fentanyl/heroin/klonopin/ativan/valium/ambien/drugs/weed/ghb/cocaine/coke/tramadol/whiskey/tequila/methadone/suboxone/gabapentin/meth/molly/mdma/meds/medication/medicine,
      took/taken/take/taking ~ alcohol/beer/beers/wine/vodka/liquor/whiskey/tequila/booze/drunk/opioid/opioids/painkillers/opiates/heroin/fentanyl/cocaine/meth,
      drank/drunk/drinking/drinks/beers/wine/vodka/shots ~ dose/pills/meds/ketamine/troche/lozenge/troches/lozenges/spray/xanax/ativan/klonopin/oxy,
      whole/entire thing/lot/container of <pills>/<medicine>,
      fentanyl/heroin/oxy/oxys/oxycodone/percocet/percs/xanax/xanny/bars/klonopin/ativan/valium/ambien/vicodin/norco/opioid/opioids/benzo/benzos/booze/alcohol/wine/vodka/whiskey/tequila/beer/beers ~ troche/troches/lozenge/lozenges/ketamine,
      took/taken/gave/had ~ fentanyl/heroin/oxy/oxys/oxycodone/percocet/percs/xanax/xanny/bars/klonopin/ativan/valium/ambien with/and/plus/too/also/on/for,
      accidentally took/gave/overdosed, poisoned, poisoning ~ alcohol/carbon/drug, poison control,
      drank/swallowed/ate bleach/poison/cleaner/antifreeze/detergent,
      kid/child/toddler/son/daughter/baby/dog/cat/grandson/granddaughter ate/took/swallowed/got into? my? .. <pills>/ketamine/medicine,
      got into my? <pills>, really/so/super/very/too drunk ~ took/meds/pills/breathing/wake,
      doubled/double/extra/two/another/took ~ wake/breathing/unconscious/slurring/unresponsive
    `,
    doubtful: `
      accidentally swallowed/drank/ate, overdose, overdosed, overdosing, overdoses, poison, whole/entire bottle/box/pack/packet/strip/blister,
      i/he/she/they/husband/wife/friend/son/daughter/mom/dad/brother/sister odd, cant move,
      took/taken/taking/take/takes/given/gave/had/took way? too/to/2 much/many
    `,
  },
  {
    about: 'allergy',
    certain: `
      lips/lip/tongue/tounge/tung/tonge/toung/throat/face/mouth/neck/airway/windpipe ~ swollen/swelling/sweling/swolen/swelled/swell/swells/swole/puffy/puffed/closing/closed/tight/tightening/tightness/tighter/constricting/constricted/huge/blowing/ballooning/thick/itchy/tingling,
      throat closes/close/shutting,
      cant/couldnt/unable/trouble/difficulty/hard/hurts/barely/cannot to? swallow/swallowing, anaphylaxis,
      anaphylactic, anaphalactic, anaphilaxis, anaphylaxsis, anafilactic, anaphylaxic, epi pen, epipen,
      allergic reaction, swelling/swollen up? all over, hives ~ breathe/throat/lips/tongue/face/dizzy/vomiting
    `,
    doubtful: '',
  },
  {
    about: 'vomiting',
    certain: `
      blood/bleeding ~ mouth/ears/ear/rectum/butt/bottom/throat,
      try/trying/tried ~ pee/urinate .. nothing/cant/wont/drop,
      throw/throws/threw/vomit/puke/barf up? ~ red/black/bloody/blood,
      # Blood
      vomit/vomiting/vomited/throwing/threw/throw/thrown/puking/puked/puke/barfing/coughing/coughed/cough/spitting/spit/hurling/vomits/stool/poop/pooping/poops ~ blood/bloody/clots,
      vomit/vomiting/vomited/throwing/threw/puking/puked/stool/poop ~ black/coffee/tarry,
      vomiting/vomit/vomited/puking/puked/puke/throwing/threw .. bright? red, hematemesis, coffee grounds,
      coffee ground, losing/lost/so/lots/alot/lot/pool/loss/tons/ton/bunch of? much? blood,
      bleeding/bleed/blood/bleeds ~ wont/cant/heavily/heavy/everywhere/badly/profusely/uncontrollably/uncontrolled/nonstop/gushing/gushes/pouring/spurting/squirting/soaked/soaking/massive/severe/hemorrhage,
      stop the? bleeding, bleeding out/through, bleeding doesnt/isnt/not stop/stopping, bleeding to death, hemorrhage,
      hemorrhaging, hemorage, hemorraging, blood clots in my? urine/pee, clots in my? pee/urine, pee/urine ~ blood? clots, tons/ton/lots/lot/bunch of? blood .. pee/urine/toilet,
      peeing straight/pure/only/just blood,
      cant/couldnt/unable/havent/not/trouble/wont able? to? pass? any? pee/urine/urinate/peed/piss/urinated/void/peeing, no urine
    `,
    doubtful: '',
  },
  {
    about: 'fall_drive',
    certain: `
      ran/run/went/slid/drove/veered/skidded/spun off/into the? road/highway/freeway/ditch/median,
      # Crash, injury
      crashed/wrecked/totaled/rolled/flipped/smashed/crash my/the/our? car/truck/van/bike/motorcycle/suv/into/vehicle,
      was/been/got/were/get/involved/just in/into an? bad/serious/bike/motorcycle/car? accident/wreck/crash/collision/acident,
      i/we/he/she/husband/wife/had had an? bad/serious/bike/motorcycle/car? accident/wreck/crash/acident,
      had an? bad/serious/car? accident/wreck/crash,
      car/auto accident/acident/crash/wreck ~ me/we/im/us/i/home/hurt, hit by a car/truck/bus/vehicle,
      hit a person/someone/guardrail, run/ran over by/me/him/her, <who> crashed,
      fell/fall/fallen/falling/tumbled down? off? from? out? the? stairs/roof/ladder/balcony/window/steps, fell hard,
      got stabbed, been stabbed
    `,
    doubtful: `
      broke/broken/breaking/fractured my? arm/leg/hip/neck/back/wrist/ankle/skull/bone/nose/ribs, i crashed,
      been shot, got shot, shot me, hit a car/deer/tree/pole, crash, crashed, car accident, accident, wreck, stabbed, gash, in an accident
    `,
  },
  {
    about: 'call-for-help',
    certain: `
      help me/us/him/her ~ now/quick/hurry/emergency/dying/urgent/scared, god/lord help me/us/him/her, please/plz help me/us god,
      i/we/he/she/need/needs help now/asap/immediately/fast/quick/quickly/urgently/desperately/right/badly/bad,
      help now/asap, need immediate/emergency/medical/urgent help/attention,
      send someone/somebody now/quick/fast/here/please/asap/quickly/immediately/|, send help/ambulance/paramedics/911/cops/police/ems/an, help help,
      help im/hes/shes/he/she/us/my/theres, mayday, rescue me,
      call/calling/called/dial/dialed/phone/calls/need/needs/get/dialing/phoned/phoning/rang/ring/ringing an? the? 911/999/ambulance/ems/paramedics, need/needs/get/calling/dialing/phoning the? police/cops,
      call an ambulance, 911 now/please/help/come/called, ambulance ~ coming/here/came/way/called/took/needed/need/in,
      paramedics/emts/ems ~ here/coming/came/took/are,
      im/i/hes/shes/theyre/were/am/me/him/her/them going/went/heading/headed/driving/should/being/was/rushed/back to? go? rushed? taken? to er/emergency/icu,
      took/taking/rushed/drove/take/driving/brought/bringing me/him/her/them to er/emergency/hospital/icu,
      going/go/went/heading/headed/get/getting/need to er/icu,
      need/needs/have/should/want/wants to? go/get to er/emergency/hospital,
      should i/we/he/she go to er/emergency/hospital/urgent, in the? icu, im/am/hes/shes/were/we/are/him/her in/at the? emergency room/department/dept, life threatening,
      life or death, matter of life, life in danger, medical emergency, real emergency,
      having an emergency, emergency help/please/now/call/911,
      like/think/feels/feeling/thought/scared/afraid/swear i? might/am? could? im going to die, am i going to die,
      am i dying, <who> going to die, near death
    `,
    doubtful: `
      sending/sent/bringing/brought/taken/took <him-her> to? er, sending/sent/bringing/brought/taken/took <him-her> to? emergency room,
      something is/s? really/very/seriously/terribly? wrong with me/him/her/us, something/somethings really/very/seriously/terribly? wrong |, something/somethings & wrong & now/help/asap/hurry/quick,
      way/going/heading/headed/driving/taking/rushing/rushed/drive to? er, way/going/heading/headed/driving/taking/rushing/rushed/drive to? emergency room,
      going/heading/headed/omw to hospital/er,
      im/i/hes/shes/theyre/were/am/me/him/her/them going/went/heading/headed/driving/should/being/was/rushed/back to? go? rushed? taken? to hospital,
      this is an? emergency, its an emergency,
      in/at the er, call/called/calls/phoned police/cops, sos, save me, ambulance, paramedic, paramedics, help me/us/him/her, help please, please help, someone/somebody help,
      need/needs help, emergency, emergencies, im/hes/shes dying, i am dying,
      is/actually/literally/think/like/might/am/be dying, dying, about to die, going to die,
      could/might/may/will/would die, dont want to die, im/i/hes/shes/am/were/we are? at/in er/hospital/emergency,
      feel like death, feels like death
    `,
  },
];
