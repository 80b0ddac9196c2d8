import type { DangerList } from '../danger-list.ts';

/**
 * Emergencies in patients' and helpers' own words: by groups of words that make a danger together (classes-body-en.ts)
 * and not by sentences. The broadest are everyday words too, and give way to an everyday phrase that covers them.
 */
export const EMERGENCY_OWN_WORDS_EN: readonly DangerList[] = [
  {
    about: 'chest_breath',
    certain: `
      pain/pains/hurt/hurts/stabbing/stab/sharp when/whenever/if/time i/he/she? take? breathe/inhale, wont/doesnt/dont/cant/wouldnt let me breathe, breaths/breathe/breathing ~ apart/gaps/gap/spaced, difficulty/difficult/trouble/hard/struggling/struggle/problem/problems/tough time? taking/getting/pulling/drawing/sucking/bringing/take/get/pull/draw in? any/enough/in? air/oxygen/breathe,
      run/ran/running/runs out of air/breathe/oxygen when/walking/walk/sitting/lying/talking/quick/fast/just, every time/step i/walk/move/talk ~ out of air/breathe/oxygen,
      breathing/breathe is/takes/feels? hard? work/chore/effort/struggle/fight/battle |, breathing/breathe takes/requires/needs effort/work/everything, ribs/ribcage/sternum/breastbone/lungs ~ crushed/crushing/squeezed/squeezing/crushes/caving/caved,
      elephant/anvil/boulder/truck/ton/tons/bricks/cement ~ sitting/sits/sat/standing/stands/stepping/parked/pressing/crushing/lying on me/him/her/top/us,
      lips/lip/mouth ~ plum/plums/grape/grapes/ink/dusky/slate, breathe every so often/once/few/now/couple,
      propped/prop/sit/sleep/sleeping up? on .. pillows ~ breathe/breathing/flat/drown/air, lay/lie/lying/laying flat ~ drown/breathe/breathing/air/smother/gasp, every few/two/three/four/couple .. words/steps ~ stop/stopping/wind/breathe/air/rest, get/catch/getting my? wind ~ cant/stop/hard/trouble/to, breathe/breathes/breathing ~ noise/sound/sounds/kettle/coffee/gurgle/rattle/bubbling/crackle/squeak/growl ~ he/she/mom/dad/mama/husband/wife,
      takes a? breathe ~ nothing/gasp/stops, another gasp, heart ~ somersault/flip/flopped/thud/kicked/lurched/stopped ~ down/faint/floor/dizzy/black/out
      air/oxygen wont/not/doesnt/isnt go/going/come/coming/get/getting in/out/through, cant/couldnt/barely finish/say/get a? sentence/words/word out?, cant/couldnt say more than, pillow/towel/cloth/sock/bag over/on/in my? face/mouth/throat,
      someone/somebody .. on/in/into/squeezing/crushing/stabbing/punching/standing/sitting/kicked/kicking/stepped/hugging .... chest/ribs/breastbone/heart/lungs, chest/ribs/breastbone/heart/lungs .. like someone/somebody, elephant/truck/car/anvil/brick/bricks/boulder/cement/concrete/horse/fist/vise/vice/knife/poker/band/rope/belt ~ chest/ribs/breastbone/heart/lungs, lungs wont/not/cant/couldnt open/fill/work/expand/move, suck/sucking wind, cant/couldnt get my? wind, fish out of water, nostrils flaring, ribs sucking/pulling, pressure/squeeze/squeezing/burning/pain behind my? breastbone/sternum/ribs,
      hears?/hear <him-her>? wheeze/wheezing/rattle/rattling, sit/sitting/prop/propped up to breathe,
      <cannot> ~ catch/get/draw/take/pull .. breathe, <who-acts> stopped/stops/quit/isnt/not breathing, forgets/forgetting/forgot to breathe,
      breathing/breathe/air/breaths ~ straw, once every .. seconds, air hungry/hunger, no air
    `,
    doubtful: `
      <not-know> if? he/she/hes/shes/they/theyre/<who> is? even? still? breathing/breathe/breathes/alive, breathless, breathlessness, unable to breathe, tiny/small/little/baby/short/puny/half/partial/quick breaths/breathe/gasps, cant/barely/only/just take/get/manage tiny/small/little/short breaths/breathe,
      sit/sitting/sat/prop/propped/stand up ~ air/breathe, have/has/gotta/need/needs/keep to? think/remember/remind/thinking/reminding myself/himself/herself? about? to? breathe/breathing,
      breathing ~ off/slow/slower/slowly,
      windpipe/airway/airways/throat/lungs ~ pinched/pinching/blocked/clogged/closing/shut/squeezing/squeezed/clamped/collapsing, breast/ribs/ribcage/boob/armpit ~ stab/stabbing/sharp/pressure/crushing/squeezing ~ breathe/inhale/left/cant/move, stab/stabs/stabbing/sharp ~ inhale/breathe,
      <breath> ~ <breath-wrong>, <no-air> ~ air/oxygen, <cannot> ~ air/oxygen in/into, panting, huffing, winded, suffocating, smothering me?, smothered,
      feel/feels/like/im drowning, out of breathe, short of breathe, strangling, being strangled, throat ~ hand/hands/around/squeezing/grip,
      heart/hart/ticker ~ stop/stopped/stopping/stops/giving/failing/quitting/quit/exploding/explode/burst/bursting/pain/hurt/hurts/hurting/aching/ache/squeezing/squeezed/cramping/tight/crushing/heavy/stabbing,
      pain/pressure/ache/aching/hurts/tight/tightness/squeezing ~ jaw/arm/shoulder/neck ~ sweat/sweats/sweating/sweaty/clammy/nauseous/chest/breathe/left/heart,
      cold sweat/sweats ~ dizzy/nausea/nauseous/arm/jaw/pain/faint/heart/gray/pale, pale/gray/grey/white/ashen and clammy/sweaty/sweating/cold
    `,
  },
  {
    about: 'sedation',
    certain: `
      eyes/awake/lights ~ nobody/nobodys/noone/noones home/there, out/asleep/sleeping for? .. hours ~ mumble/mumbles/mumbling/groans/groaning/moans/moaning/grunts/twitches, <tried> <him-her> .. keep/to/so/make <him-her>? keep? breathe/breathing/awake/conscious,
      snore/snores/snoring .. stops/stopped/pauses/paused for/seconds/manynumber, burning up ~ stiff/rigid,
      lays/lies/sits/laid/lay/sat there with? eyes/mouth open/closed/wide/half/rolled,
      slid/slipped/slumped/fell/rolled off/down/out of? .. couch/chair/bed/sofa/toilet ~ wont/isnt/not/cant/doesnt talk/talking/answer/answering/respond/move/moving/wake,
      <took> .... isnt/not/wont/doesnt/stopped/barely/hasnt responding/responsive/reacting/moving/breathing/waking/wake/woken,
      <who> is? not/isnt/aint waking up?, not/isnt waking up at all, keep/keeps/kept waking/rousing/shaking <him-her> ~ back/right out/under/asleep, <who> not/isnt/wont/hasnt/doesnt come/coming/came out of it, barely/hardly/scarcely wake/rouse/awaken/waking/rousing up? <him-her>,
      not/isnt/wont/aint/never waking/wake up? even/despite/after/no/with/when, staring/stares/stare/stared ~ drooling/drool/twitching/smacking/unresponsive/limp/answer/respond, cold/ice water ~ face/on ~ waking/wakes/woke/responding/move,
      tried/trying/try/keep/kept .. wake/waking/rouse/rousing/arouse/awaken .. <him-her>? ~ nothing/no/wont/doesnt/cant/not/isnt/without/zero/still,
      cant/couldnt/wont hold/keep/lift/holding his/her/my/their own? head/himself/herself/themselves up?, wont/doesnt/didnt/not even? flinch/stir/twitch/flinching/stirring,
      knocked/passed/zonked/conked/out out? ~ wont/cant/doesnt/not/isnt wake/flinch/move/respond/answer/budge/talk,
      hard/difficult/tough to keep <him-her>? awake,
      <tried> his/her/their face/chest/arm/arms/shoulder/shoulders/name ~ <no-answer>,
      cant/couldnt/wont get so? much? a grunt/word/sound/moan/mumble, head ~ keeps/kept dropping/drops/lolling/flopping/falling/rolling ~ he/she/his/her/wont/hold, lying/laying/sitting there with? mouth/eyes open/rolled/half ~ he/she/hes/shes/just, shout/shouting/shouted/hollering/holler/yelling ~ name ~ nothing/lying/laying/wont/doesnt, cant/couldnt lift my? head/eyelids/arms/self ~ dose/troche/lozenge/spray/glasses/wine/beer/took/meds/since, like jello/jelly/noodle/ragdoll/putty ~ he/she/him/her/hes/shes ~ gave/dose/wake/took/cant
      cant/couldnt/wont get a/any? peep/word/response/rise/reaction/blink/squeeze out/from/of, lift/lifted/lifting/pick/raise ~ arm/hand/head ~ drops/falls/flops/dropped/fell, goes/went/slips/going/slipping right? back under, <who-acts> ~ drooling/slumped/flopping/mumbling/mumbles/moaning/snoring ~ wont/cant/not/doesnt/isnt/barely,
      sternum rub, cold/ice water ~ face/on ~ nothing/flinch/wake/wont/didnt, eyes half open, squeeze my hand ~ wont/cant/doesnt/not,
      barely/hardly/cant/couldnt/struggling/trouble keep/keeping/get/getting <him-her> awake/conscious/up,
      <who-acts> ~ floppy/lifeless/limp,
      <tried> <him-her> ~ <no-answer>, <who-acts> ~ <no-answer> ~ <tried>, nothing wakes/woke/wakes/waking/rouses/gets/works <him-her>, nothing i do wakes/works/helps/gets,
      <who-acts> .. rag doll, ragdoll, like a ragdoll, dead weight ~ <who-acts>, wont/doesnt/isnt/not stir/stirring, cant/couldnt/unable bring <him-her> around/to/back,
      cant/couldnt/unable/trouble rouse/arouse/awaken/waken/stir, <who-acts> ~ staring/stares/glassy/glazed/blank/vacant ~ <no-answer>
    `,
    doubtful: `
      <who> .... isnt/not/wont/doesnt/stopped/barely responding/responsive/reacting/moving/breathing/waking,
      <who-acts> ~ wont/doesnt/isnt/not/cant/hasnt come/coming/came around/to/round/out |,
      <who-acts> ~ <cannot> get a/any? response/reaction/answer, <who-acts> ~ back out/under/asleep ~ wont/cant/doesnt/not,
      <who-acts> ~ wont/cant/doesnt/isnt/not open/opening/keep/keeping eyes?, slow/slower/slowly to respond/answer, <who-acts> ~ barely/hardly conscious/awake/responds/responding/there/moving,
      asleep/sleeping/<who-acts> ~ gray/grey/ashen/bluish/purple looking/colored/color, asleep/sleeping ~ gray/grey/ashen/bluish, <asleep> ~ <breath-wrong> ~ <breath>, <took> ~ <more-than> ~ <asleep>, <drink> ~ <dose> ~ <asleep>
    `,
  },
  {
    about: 'neuro_faint',
    certain: `
      was/were/got/been/getting/hes/shes knocked out cold?/when/for/after, knocked out cold, knocked unconscious,
      woke/wake/came up?/to? with? .. blood/bleeding/gash/lump/bump/knot on/in/all/from/everywhere, down i/he/she went and/woke/came/on/like/|,
      out like a light ~ standing/stood/kitchen/fell/floor/shower/hit/cut/chin/head/ground, head/headache/migraine & came/hit/started on/in/within/like .. second/seconds/flash/instant/lightning/thunder/thunderclap,
      brain/skull ~ exploded/explode/exploding/burst/bursting/splitting/split/popped/ruptured, worst/awful/unbearable pain ~ head/brain/skull/ever/life,
      face/head/nose/teeth/chin/mouth ~ smashed/smacked/bashed/busted/slammed/cracked ~ pavement/concrete/floor/curb/sidewalk/ground/tile/step/steps/tub/wall/counter/table/door/ice, cant/couldnt/doesnt/unable remember/tell/recall me/us? my/his/her/own/their? name/names/birthday, forgot/forget/forgets/forgetting how to talk/speak/walk/swallow/write/breathe/read/move, cant/couldnt/wasnt/unable able? to? move/talk/speak/walk or/and move/talk/speak/walk/stand,
      came/come/coming to on/in/with/at .. couch/bed/car/ground/floor/grass/bathroom/kitchen/people/someone/ambulance/hospital/head/hallway/stairs, head/everything/vision/mind went fuzzy/black/dark/blank/white/gray ~ nothing/came/woke/remember/floor,
      weakness/numbness/paralysis/paralyzed/paralyzis/tingling on/in/down/of/along left/right/one/half side?,
      throwing/puking/vomiting/vomited/threw/puked ~ cant/couldnt/unable stand/walk/sit, <fall> ~ dont/didnt/cant/couldnt/no/zero remember/recall/memory, everything/world/vision looks/is/went/seems? split/cut/doubled/tilted/sideways/broken/upside in?/down? half?/two?, no/zero/lost/losing/without strength/grip/control/movement/use/power/function in/of/on/over .. arm/arms/hand/hands/leg/legs/side/face/body/fingers/foot/feet, doesnt/dont/didnt know our/own daughter/son/wife/husband/kids/children/grandkids/grandchildren/mother/sister/brother/family/house/home/dog, doesnt/didnt/dont/not recognize .. daughter/son/wife/husband/kids/children/grandkids/mother/sister/brother/family/house/home/dog/face/anyone/anybody/people, keeps/kept/keep asking where he/she/we/they is?/are?,
      next thing .. floor/ground/carpet/tile/rug/pavement/ambulance,
      cant/couldnt/wont/doesnt/unable smile/grin/frown/whistle/pucker/wink/blink ~ side/sides/both/even/evenly/straight/half/right/left/eye,
      leg/legs ~ wont/cant/dont hold/carry/support/work, legs/knees giving/gave/give/gives out/way, legs/knees buckled/buckle/buckling, explosive/blinding headache/migraine/head,
      speech ~ messed/off/weird/funny/bad/thick/strange/unclear, headache/migraine/pain like never/nothing before/ive/i/else,
      woke/wake/waking/came/come up/to .. floor/ground/tile, fell/went/dropped/falls/goes/collapsed ~ cant/couldnt/didnt/wont/not/hasnt/isnt get/gotten/getting up,
      smile/smiling ~ side/crooked/half/uneven, face/mouth/eye ~ weird/funny/odd/strange/off/different/wrong ~ one/left/right/half side?,
      pupil/pupils ~ one/bigger/blown/different/uneven/unequal, headache/migraine/head/pain ~ worst ever/yet/of/ive/thing, never .. head/pain/headache pain? like this/that,
      everything/vision/world/eyes is/was/went/goes/going/turned/turning/got/gets/just all? black, eyesight/vision/sight just? went/goes/quit/left/failed/disappeared |,
      where am i |, where am i i/and/who/what/help/how/please, <not-know> this place/house/room/street,
      cant/couldnt/wont get my? mouth/lips/tongue to? make/form/say/work/move,
      one minute .... next i/im/thing/minute .. ground/floor/sky/ceiling/over/down, looking up at the? sky/faces, went/goes over/down like a? tree/sack/rock/brick/ton/log/board/domino, woke/came up?/to? with my? cheek/face/head/nose/hair on/in/against, slid/sliding down the? wall/cabinet/cabinets/door/counter/fridge/side, knees/legs just? quit/folded/went/gone, dont know how long i/he/she was out/there/down/gone/lying,
      two of everything ~ head/hit/knot/bump/fell/lump/headache, knot/lump/bump/egg ~ back/side/top head/skull, running/runs/ran/leaking/dripping/dribbling .. out/down left/right/corner/side/one/my .. mouth/lip/face/chin, say/said/saying/mean/meant/try/trying ~ comes/came/coming out .. fork/wrong/else/different/instead/nonsense/weird/garbled, hand/fingers/arm/leg wouldnt/wont/doesnt/cant/refuses/refused make/write/form/sign/hold/do/grip/listen/letters, smile/mouth/face/lip only/just goes/moves/works/lifts/went .. side/half,
      arm/leg/hand/foot ~ belongs/belong ~ else/not/somebody/someone, arm/leg/hand just? hangs/hanging/hung/dangling/dangles, popped/burst/snapped behind/in/inside my? eye/eyes/ear/head/neck, pain of my? life, most awful/horrible/terrible/intense/painful pain/headache, cant/couldnt move anything, cant/couldnt remember driving/getting/coming/walking here/home/there/this, dont/doesnt/didnt recognize my/own/this own? street/house/room/neighborhood/kitchen/home, thinks/thought/believes its/it bignumber/christmas, thinks/thought/calls/calling im/me his/her/your? sister/mother/brother/father/mom/dead/enemy, 
      found myself/me/him/her/mom/dad/wife/husband on/lying/laying/passed/face the? floor/ground/down/bathroom/hallway/kitchen, woke/came up?/to? .. face/cheek/head on/against/in the? floor/tile/carpet/plate/sink/tub/concrete/gravel/grass/rug, floor/ground came up, legs folded/crumpled/collapsed, tunnel ~ vision/eyes/narrow/narrowed/closed/black/dark/floor,
      came to on/with/and ~ floor/ground/ambulance/paramedic/paramedics, paramedic/emt ~ here/came/checked/over/left/says/now/working, popped/burst/snapped/exploded/ripped in/inside my? head/skull/brain, comes/coming/came/come out wrong/mush/garbage/jumbled/jumble/nonsense/gibberish/scrambled/backwards, mouth ~ dribble/dribbles/dribbling/leaks/leaking/runs/drool/drools/drooling/dripping ~ side/coffee/water/left/right/corner, smile/face/body/world/everything/vision/view ~ half ~ missing/gone/only/black/dark/dead/cut,
      left/right/top/bottom/one half ~ missing/gone/see/vision/dark/black, see/seeing/saw only/just .. half, hole ~ vision/sight/eye/middle ~ see/looking/dark/black/blind, foot/leg ~ drags/dragging/wooden/log/lead ~ one/left/right/walk/suddenly/since, keep/keeps dropping/drops .. cup/fork/phone/everything/things/spoon/pen/keys, cant/couldnt button/hold/grip/pick/write/type ~ hand/fingers/fork/cup/pen/shirt ~ right/left/suddenly/wont/anymore,
      no idea/clue what/which town/city/state/planet/country, no idea whose house/bed/car, dont/doesnt/didnt/cant know/remember/tell what/which town/city/state/planet/country this/i/im/its/hes/shes/we, <not-know> how i/im/he/she/we got/ended/came/left here/home/there/up/the,
      head/forehead/skull/temple/face/chin/nose/noggin ~ hit/fell/slammed/landed/smacked/bounced/slipped/cracked ~ nightstand/dresser/curb/radiator/tub/sink/toilet/counter/table/doorframe/concrete/pavement/sidewalk/tile/step/steps/floor/cabinet/door/dashboard/windshield/headboard/ice,
      
      knees/legs ~ went/gave/buckled out/under/from, asking/asks/asked who i/he/she/we am/is/are, keeps/kept asking ~ who/dead/same/over, <not-know> ~ own/kids/wife/husband/wifes/husbands/childrens/daughters/sons/moms name/names/birthday/address,
      drunk/wasted/hammered ~ sound/sounds/sounding/talk/talking/walk/walking/acting/look/feel ~ havent/didnt/not/without/nothing/sober,
      # Down and out
      passed/pass/passing/passes clean/right/straight/plum/completely/smack/flat out, passed/pass/passing .. out cold, hit the? floor/deck/ground/dirt/tile/pavement/carpet/linoleum,
      woke/wake/waking/came/coming/come up?/to? on/in/to the? floor/ground/carpet/rug/tile/tiles/hallway/driveway/grass/sidewalk/linoleum/ambulance,
      next thing i know/knew .. floor/ground/ambulance/paramedics/ceiling/hospital/over, dropped/drops like a, went down like, went/going/goes/go down ~ stood/standing/shower/hard/bathroom/kitchen,
      knees buckled/buckle/gave/buckling, legs gave/give/giving/buckled/buckle/quit/went, found <him-her> ~ floor/ground/down/collapsed/passed/unconscious/slumped/face, <who-acts> ~ slumped/slumping,
      dont/didnt/cant remember falling/going/hitting/fainting/dropping/collapsing, was/were out for a/like few/about/several/maybe/couple? .. seconds/minutes/minute/secs/sec, fainting spell/spells
      # One side, speech, sight
      arm/hand/leg/foot/face/mouth feels/feel/went/is/gone/goes dead, half/side of? <limb> ~ <limb-dead>,
      <speech> ~ coming/come/comes/came out/wrong/different wrong/jumbled/funny/weird/mush/garbled/slurred/backwards/thick/gibberish/scrambled,
      curtain/shade/veil ~ eye/eyes/vision/sight, half/part of my? vision/sight/eyesight, vision/sight/eyesight ~ one/left/right/half eye/side,
      dont/cant know/remember/tell/recognize where/who i/im/we am?/are? |, not sure where/who i/im/we am?/are? |, no idea/clue where/who i/im/we am?/are? |, doesnt/didnt/cant know/remember/recognize/recall/tell where/who .. he/she/they/hes/shes/theyre/we/i,
      dont/not/no know/remember/idea/clue/sure where/who i/im/we am?/are? and/or/help/please/rn/right/how/everything/anymore, <not-know> ~ own name/birthday/address/kids/husband/wife/mother, <not-know> what year/month it/its,
      <who-acts> .. no idea/clue where/who .. he/she/hes/shes/i/we, calling/calls/called me ~ mother/mom/sister/brother/dad/dead/someone/wrong
    `,
    doubtful: `
      had/having/took a? funny turn,
      cant/couldnt/doesnt/unable say/spell my/his/her/own/their? name/names/birthday,
      only/just/can/could see .. half of/my/the,
      <who-acts> ~ so/very/really/extremely/totally/completely confused ~ doesnt/cant/dont/wont/thinks/keeps/asking/calling/talking/put/putting,
      past/pased/passd/passt out, left/right/one/half/whole side ~ tingle/tingles/tingling/tingly/numbing/prickly/heavy, cant/couldnt/dont/not feel/fell/fel/feal/fill/sense/move <limb>/toes/anything,
      walking/walk/walks sideways/crooked, falling over |, keep/keeps falling over/down, mumbling/muttering/babbling nonsense/gibberish/incoherently, <cannot>/dont understand what people/theyre/anyone/everyone/im, blind, delirious
      <who> just? dropped |
      <limb> ~ one/left/right/half/other ~ <limb-dead>, one/left/right side ~ <limb-dead>,
      went/going/goes/go/gone black/dark/white/gray/grey/blank/dim, lights went out, seeing stars, saw stars, blacked, blacking, graying/greying/grayed/greyed out, knocked/knock/knocking <self>/me/him/her out/unconscious/cold, lost/losing/lose/loss conscious/consciousness, unconscious,
      <head-hit> ~ head/hed/skull/noggin/noggen/forehead/temple, <fall> ~ head/skull/noggin/forehead/face/nose/teeth/chin, <limb> ~ <limb-dead>, <speech> ~ <speech-wrong>, cant/couldnt/wont/not/stopped get/make/form/find/put right? words/word/sentence/sentences,
      <sight> ~ <sight-lost>, <not-know> where i/im am? |, <not-know> who i/people/anyone/family am?, dont/doesnt/didnt/cant know/remember/recognize me/us |,
      <who-acts> ~ sense/coherent ~ not/isnt/doesnt/hardly/barely/no/zero/aint/wont/dont, <who-acts> ~ talking/speaking/mumbling/saying ~ nonsense/gibberish/crazy/dead/nobody/random,
      headache/head/migraine ~ worst/thunderclap/lightning/exploded/explode/explodes/exploding/sledgehammer/axe/icepick/burst/bursting/sudden/suddenly/nowhere/blinding/ruptured, neck ~ stiff ~ fever/head/headache/light/rash,
      cant/couldnt/unable/barely .. walk/stand/sit/straight up/straight/without, spinning/dizzy ~ cant/couldnt .. stand/walk/sit
    `,
  },
  {
    about: 'seizure',
    certain: `
      bladder/bowel/bowels/peed/wet/pants ~ shook/shaking/jerked/jerking/twitched/twitching/stiff/convulsed/convulsing/seized,
      foam/foaming/froth/frothing/foamy ~ mouth/lips/lip/nose/face,
      jerked/jerking/twitched/shook/shaking/convulsed/stiffened/zoned ~ dont/didnt/cant/no/not remember/recall/memory, tell/told/says/said/saying me/that/they? i ~ jerked/jerking/shook/shaking/twitched/seized/stiff/convulsed/fell/collapsed, bed/couch/chair ~ shook/moved/rattled/shaking ~ stiff/so/hard/eyes/she/he/body
      hand/arm/leg/foot/arms/legs/hands/body ~ jumping/jerking/dancing/twitching/flapping/flopping/curled/drew ~ own/itself/remember/control/couldnt, flopping/flopped ~ fish/floor/around, every muscle ~ lock/locked/tight/stiff/seized/shook, dont/didnt/cant remember ~ paramedic/ambulance/floor/woke/shaking/jerking/tongue,
      went/gone/goes/go/got/going stiff/rigid/board, bit/biting/bite through/thru/down my/his/her/the? lip/tongue/cheek/hard/on, spell/spells/episode ~ shook/shaking/jerk/jerking/jerked/stiff/remember/zoned/drool/eyes/blank,
      eyes/eyeballs ~ rolled/rolling/roll/rolls/back ~ head/back/up/shaking/stiff, jerking/twitching/shaking/convulsing/shook/jerked/twitched/spasming ~ drool/drooling/foam/foaming/floor/eyes/unresponsive/answer/respond/stiff/tongue/peed/whole/body/entire/uncontrollably,
      stiff/stiffened/rigid/locked ~ shook/shaking/jerking/jerked/shakes/eyes/breathing, bloody tongue, chewed my? tongue/cheek, tongue ~ bloody/bleeding/chewed/bitten/bit, wet/peed/soiled/pissed ~ floor/woke/shaking/bed/myself/himself/herself ~ remember/confused/tongue/dont/shaking/after/woke,
      some/kind/sort/type/mini/like/weird of? a? seizure/fit/convulsion, had/having/another a? fit/convulsion, having/had one/some of her/his/my/their fits, fit/fits ~ minutes/minute, shook all over, shaking like a leaf ~ stop/cant
    `,
    doubtful: `
      jerked/jerking/twitched/stiffened ~ drool/drooled/drooling, body ~ bucking/bucked/thrashing/thrashed/flailing, <who-acts> ~ jerking/twitching/convulsing/spasming/shaking, <cannot> ~ stop shaking/jerking/twitching/trembling, body ~ shaking/jerking/jerked/shook/twitching/spasms/locked/stiff/rigid, shaking/jerking/twitching uncontrollably/violently
    `,
  },
  {
    about: 'overdose',
    certain: `
      took/taken/takes/swallowed/ate/popped <many> of my/his/her/the <kin>/kids/kid/friends/friend/moms/dads/roommates <pills>/<medicine>, took/swallowed/downed/ate half/most/rest/all of? the? bottle/jar/box/pack, did/done/took/had/gave/given too much ket/ketamine/k/spravato/esketamine,
      <small-child> .. thought it/they/one/these was/were/is candy/candies/gum/sweets/mint/mints/skittles, <street> on top of <dose>, <dose> on top of <street>, took/taken/did/dropped <street> ~ <dose>, two many <pills>, took/taken/swallowed two many |, thought they/lozenges/troches were mints/candy/candies/gum/vitamins,
      dose/doses ~ tequila/rum/gin/bourbon/brandy/liquor/shots, <small-child>/<pet> .. found/opened/got .. bottle/jar/pack/package .. empty, <many> days/nights worth? of? my/his/her? doses/dose/<pills> together/at and/once/|,
      drank/drinking/drunk lot/alot/tons/plenty/heavily/much ~ took/take/taken/taking .. it/them/<dose>,
      spiked/spiking/drugged/roofied/laced/poisoned my/his/her/our? drink/food/water/beer/coffee,
      breathed/breathing/inhaled/inhaling/huffed/huffing/sniffed/sniffing/sucked .. fumes/exhaust/carbon/monoxide/propane/butane/freon/duster/glue/paint, gas fumes, car running ~ garage/closed/shut/fumes,
      doubled/tripled/double/doubling/extra up? on? .. <dose> ~ had/drank/drinking/with/then .. <drink>, took/taken .. <dose> ~ had/drank/downed/chugged/then .. <drink>, ate/smoked/had/took .. weed/edible/edibles/gummy/gummies/thc/joint/blunt/bong/dab/dabs/pot/marijuana/cannabis/brownie/shrooms/mushrooms/acid/lsd ~ <dose> ~ <sick-now>, injected/injecting/snorted/smoked/boofed/plugged/railed/mainlined all/them/my/half/whole/entire, shot up .. it/all/<dose>,
      <took>/grabbed .. handful/handfuls/fistful/mouthful/bunch/bottle of something/stuff/who/god/idk/unknown/random/mixed/those/them/whatever, used/took/taken/did/finished/went all/every/whole/entire .. <many>/of/my/his/her? .. <dose> ~ one/night/today/day/once/weekend/hours/sitting/time, used/went all <many> <dose>,
      meth/crack/coke/cocaine/heroin/fent/fentanyl/molly/pcp and/n/with/plus/on ketamine/lozenge/troche/dose/session/infusion, high on meth/crack/coke/cocaine/heroin/fent/molly/pcp
      <took> ~ <dose>/<pills> & cant stand/walk/move/breathe, drank/took/used/squirted/injected/did/shot whole/entire/full/all of? syringe/vial/tube/canister/device
      took/taken/swallowed/drank/chugged like? whole/entire thing |, took/taken/takes/swallowed/drank <someones> <medicine>/<downer>/<dose>/<pills>,
      took/taken ~ yesterdays/todays/tomorrows ~ and/together/both, forgot/already & took/taken & again, took/taken .. double/extra ~ feel/feeling bad/awful/weird/sick/scared
      gave/given/give/giving/took/taken <him-her>? .. <dose>/<pills> twice, nighttime/night/sleep/sleeping/bedtime pills/meds/pill and/n/with/plus my? <dose>, <dose> and/n/with/plus my? nighttime/night/sleep/sleeping/bedtime pills/meds/pill,
      edible/edibles/gummies/gummy/weed/thc ~ ketamine/troche/troches/lozenge/lozenges/infusion ~ <took>/had/did/smoked/then,
      <took> & mistake/accident/accidentally & <pills>/<dose>, <took> it/them/all at once, <took> it/them/all in one go/sitting/night/sip/gulp,
      <small-child>/<pet> & lozenge/lozenges/troche/troches/<pills> & gone/missing/wrapper/wrappers/empty,
      <many> sprays/doses/lozenges/troches/puffs instead,
      <pet> ~ ate/eaten/eating/swallowed/licked/licking/chewed/drank/gobbled/lapped ~ <dose>/<pills>, <pet> ~ got/gotten/getting into/ahold/hold ~ <dose>/<pills>,
      <took> half/most/much/third ~ bottle/pack/box/packet .. <downer>/<medicine>/<dose>/syrup,
      <many>/bignumber drinks/beers/shots/glasses/cocktails ~ medicine/medication/medications/prescription,
      <not-know>/forgot/forget how many/much .. took/taken/swallowed/drank, lost/lose/losing count/track ~ took/pills/doses/dose/meds/many,
      took/taken/take/ate/swallowed ~ someones/somebodys/elses/husbands/wifes/moms/dads/friends/sisters/brothers/roommates/grandmas/grandpas/neighbors pain/sleeping/sleep/nerve/anxiety? pills/pill/meds/medication/medicine,
      did/done/doing/used/using/do/does way? too much/many ketamine/drugs/pills/meds/spray/medicine/lozenges/troches,
      gave/given/took/taken <him-her>? .. again ~ pills/meds/medicine/dose/lozenge/troche ~ also/already/awake/sleepy/twice/lozenge/double,
      put/took/had two/three/four .. under/in tongue/mouth ~ more/then/two/again/felt/extra, two/three/four/another more then/and .. more, misread/misread/read the? label/bottle/dose/instructions ~ gave/took/wrong/double/instead/200/mg/him/her, <small-child> ~ lid/cap ~ bottle/pills/meds/pill, missing/gone ~ pill/pills/lozenges/troches ~ <small-child>, methadone/suboxone/fentanyl/morphine/oxycodone/insulin/digoxin/warfarin ~ by mistake/thinking/instead/accident/wrong/too/extra, took/taken/gave/given .... by mistake ~ pills/meds/medicine/medication/dose/tablets/husbands/wifes/moms/dads,
      morning ~ night/evening/bedtime pills/meds/medicine/medication/medications/dose/doses ~ together/both/same/once/all/mixed ~ took/taken/gave/given, huffed/huffing/inhaled/duster/whippets/whippits/nitrous/poppers ~ top/ketamine/session/dose/with/him/he/she, whole/entire strip/sheet/blister/card/tray/kit, <dose> and/with/then/plus .. glasses/bottles/shots/cans/pints/beers of? wine/pinot/vodka/beer/beers/whiskey/tequila/rum/gin/bourbon/chardonnay/merlot/cabernet, sprayed both/all/three/third/extra/another/two/four .. devices/device/sprays/ones/more
      weeks/months/days/week/month worth ~ took/taken/put/swallowed/mouth, took/taken/put/popped/swallowed .. <many> of them/those/em, <many> times as much, <many> times the/my/that? dose/amount/dosage, <many> times that |, measured/drew/poured/dosed ~ wrong/instead/tablespoon/tablespoons/double/times/much/mistake, tablespoon/tablespoons ~ instead/syringe/wrong/mistake/dose/ketamine/teaspoon,
      took/taken/swallowed/drank/given/gave wrong pill/pills/meds/medicine/dose/medication/amount, took/taken/swallowed/drank someone/somebody/husbands/wifes/moms/mothers/dads/fathers/dogs/cats/sons/daughters/grandmas/grandpas/roommates elses? heart/sugar/diabetes/blood/nerve/sleeping? pressure? pills/meds/medicine/pill/insulin/patch, patch/patches ~ fentanyl/two/three/extra/left/forgot/both,
      popped/popping/chewed/swallowed/downed/took/taken/swallowing up? <many> of them/those/em/these, popped/downed/swallowed/chewed <many> extra/more/pills, snorted/snorting/snort/injected/injecting/boofed/plugged/smoked/crushed ~ dose/lozenge/lozenges/troche/troches/ketamine/meds/powder/spray/pills,
      <drink> ~ <sick-now>, <small-child> ~ <swallowed> ~ spray/sprays/sprayed/syringe/vial,
      <took> ~ twice/two/three/four/five/six/ten/triple/double/overtwo times ~ supposed/prescribed/usual/normal/dose/amount/should/told/limit, <took> ~ more than ~ supposed/prescribed/told/should/allowed/usual/directed/label/recommended/doctor,
      <took> ~ along/together/combined/mixed ~ <downer>, <took> ~ <downer> ~ along/together/top/ontop/mixed/combined/same, <downer> ~ with/and/plus/ontop/after/before/top ~ dose/troche/troches/lozenge/lozenges/ketamine/spray ~ i/took/had/he/she,
      <took>/mixed/drinking ~ <drink> ~ with/ontop/top/along/while/mixed ~ <dose>/it/them, <drink> on top of, ontop of my? <dose>, on top of my? <dose>/it ~ <downer>/<drink>,
      <small-child> ~ got/getting into ~ nightstand/purse/drawer/cabinet/medicine/backpack & empty/gone/missing/open, <small-child> ~ <swallowed> ~ my/his/her wafer/wafers, <small-child> ~ <swallowed> ~ troche/troches/lozenge/lozenges/ketamine/pill/pills/meds/medicine/medication/tablet/tablets/dose/gummies/gummy/ambien/xanax/bottle,
      <took> everything in/thats/that/i/my house/cabinet/bottle/medicine/had/there/left, <took> .. lot/lots/ton/tons/bunch of? stuff |, emptied/emptying my/the/a? pill/pills/whole/entire? bottle/bottles/box/medicine, cleaned/cleared out my? pills/meds/bottle/cabinet/medicine, overdid it ~ meds/pills/dose/ketamine/troche/lozenge/spray/medicine/drinking,
      bunch/handful/handfuls/fistful/lot/lots/ton/tons/load/loads/heap/pile/mess/whole bunch of my/his/her? pills/meds/medicine/medication/tablets/troches/lozenges/ketamine/capsules/doses/painkillers/benzos ~ <took>,
      swallowed/drank/ate/ingested/huffed/inhaled ~ bleach/poison/cleaner/detergent/pods/drano/antifreeze/gasoline/chemical/chemicals/battery/pesticide/ammonia/turpentine/peroxide, drugged me/my/us/him/her, roofied, slipped something in, somebody/someone put something in
    `,
    doubtful: `
      chased/chasing/washed/chase it/them/mine with/down with? <drink>, crib/playpen/toddler/baby ~ wrapper/wrappers/foil/packet/blister, let/gave <small-child> have/eat/try/take one/some of my, <small-child> .. chewed/swallowed/licked/ingested/sucked up? one/some/two/half/it |, <small-child> .. chewed/swallowed/licked/ingested/sucked up? one/some/two/half/piece of my/his/her/grandmas/moms/them/those/pink/white/blue/little,
      <pills>/<medicine> pm? bottle is? half/almost/mostly/nearly gone/empty, took/takes/taken his/hers/mine/theirs/yours and his/hers/mine/theirs/yours |,
      used/did/do/done/had/took/taken <dose>/nasal .. overtwo/three/four/five/six times/x,
      <took>/used/using/did/sprayed ~ <many> ~ instead of, empty my/the/a? pill/pills/whole/entire? bottle/bottles/box/medicine, washed/washing/chased down .. bottle/them/it/handful .. <drink>, inject/injected/injecting/booted/mainlined/plugged it/them/mine/<dose>, <small-child> & lid/cap/lids/caps & <pills>/<dose>/<medicine>, not/dont sure/know how many/much .. <they> ate/swallowed, not/dont sure/know how many/much .. <they> took/had |, <took> .. wrong bottle/pill/pills/meds/medicine/medication/dose/dosage/amount/tablet/tablets, gave/given/took it/them/dose again, chased/chasing/washed <downer>/<pills>/<medicine> ~ <drink>,
      <took> it/them/mine .. three/four/five/overtwo times today/already/tonight/morning/accident/instead/now,
      i/he/she/we/ive did/done/had/took/taken way? too/to much |, went/going/go overboard ~ <dose>/<pills>/it/dosing,
      all the/my/his/her/of pills |
      took/taken/swallowed/ate/drank/popped/chewed three/four/five/six/seven/eight/nine/ten/twelve/twenty |, took/taken/ate/had/swallowed <many> extra/more |,
      ate/chewed/licked/eaten/chewing/eating lozenges/lozenge/troches/troche/ketamine
      emptied it/them |, finished/finish/polished bottle/pack/box/strip |
      gave/given/give/giving <him-her>/it way? too/to much/many, <took> <many> doses/sprays/vials/syringes/capfuls, swallowed lozenges/lozenge/troches/troche/it/them |, chugged/downed/guzzled/gulped it/them/all |,
      <small-child>/<pet> ate/swallowed/licked/chewed/drank/sucked one/some/it/them/mine/half/two/piece/of
      took/taken/swallowed/ate/drank/popped/chewed overtwo |, took/taken/swallowed/ate/drank/popped/chewed <many> of my/his/her/the? little/big/small/white/blue/pink? ones/mine,
      took/taken/gave it/them/<dose>/<pills> twice, took/taken/ate/drank/swallowed mine/hers/yours and/by/instead/|, took/taken/swallowed/drank/ate it/them/mine/those with/and/plus <downer>/<drink>,
      <took> all/whole/entire .. organizer/pillbox/container/stash/supply/weeks/months/week/month, <took> all/whole/entire pill box/case,
      drank/ate/chewed/eaten all/whole/entire of? it/them/pack/packet/bottle/box/strip,
      snorted, snorting,
      heroin, fentanyl, fent, laced, smoked/used/did/shot/doing/using/snorted meth/crack/coke/cocaine/pcp/molly/mdma/spice/k2/speed/tranq,
      <took> all/whole/entire/full/rest/every .. <dose>, took/taken/swallowed/downed/popped them/it/those/these all |, took/taken/swallowed/downed/popped all of? them/it/those/these |, words ~ mixed/mixing up
    `,
  },
  {
    about: 'allergy',
    certain: `
      throat/airway ~ smaller/narrower/narrow/narrowed/shrinking/shrunk/thinner/pinched,
      hard/harder/trouble/cant get words/sounds/anything/swallow past/around my? tongue, lip/lips/tongue/eye/cheek ~ out to here/huge/double/stuck, welts/hives/rash ~ head/toe/everywhere/spreading ~ wheezing/throat/breathe/dizzy/antibiotic
      spit/saliva/drool/water/sip/food/pill ~ wont/cant/not/couldnt/doesnt ~ go/get/going down, fist/ball/golfball/cork/sock/egg/hand/rock/marble/apple in/down/stuck my? throat, throat ~ shutting/thick/puffy/fist/golf/cork/sock/balloon/narrow/narrowing/straw/swell, tongue ~ teeth/sausage/fills/filling/doubled/fill/outgrown/biting/room, lips/face/eyes/hands ~ sausage/sausages/pumpkin/boxer/balloon/balloons/hotdogs/stung/slits/grapefruit/moon/marshmallow, eyes ~ slits/slit/shut ~ swell/swollen/puffy/swelling/face/itchy,
      tongue/tounge/throat/lips ~ big/large/thick/heavy/numb/itchy/tingly/tingling/burning, allergic ~ throat/lips/tongue/face/breathe/breathing/swelling/swallow/epi,
      eyes/eyelids ~ swell/swells/swollen/swole/swelled/swelling/balloon/ballooned/blew/blown/huge/shut, lips/lip/tongue/tounge/throat/face/mouth/neck/airway ~ swell/swells/swollen/swole/swelled/swelling/puffed/puffing/puff/balloon/balloons/ballooned/blew/blown/fat/fatter/huge/double/doubled/bigger/enormous/shut/closing/close/closed/constrict/constricting/tight/tightening,
      hives/rash/welts/itching/itchy ~ breathe/breathing/throat/lips/tongue/face/dizzy/faint/wheezing/wheeze/swallow/puking/vomiting/swelling/chest/voice, voice ~ hoarse/squeaky/changed/gone/raspy ~ throat/swelling/hives/tight/swallow, swallow ~ spit/saliva/water/nothing ~ <cannot>, drooling ~ swallow/throat
    `,
    doubtful: `
      eyes/eyelids/eye ~ puffy/puffed/puff/puffing/closing/closed/fat/enormous
    `,
  },
  {
    about: 'vomiting',
    certain: `
      cant/couldnt/unable/not/havent to? pass/passed any? water, pee/peed/peeing/pissing/pissed straight/pure/solid red, doubled over ~ pain/belly/stomach/throwing/vomiting/puking/hurts,
      no pee/peeing/urine/urination for/in/since .. day/days/hours/hrs/night/morning/yesterday,
      pee/peeing/peed/pissing/pissed/piss/urinate/urinating/urinated pure/only/bright/dark/just? blood,
      spewing/spew/spewed/spurting/hurling/upchucking/heaving/heaved/gagging/gagged .. blood/bloody,
      hours/hrs/yesterday/morning/night ~ since .. could/able/last pee/peed/urinate/urinated/piss/pissed/go, last peed/urinated/pissed/pee .. hours/hrs/yesterday/morning/night,
      bladder & cant go, bladder ~ screaming/agony/excruciating/unbearable
      clots/clot ~ pee/peeing/peed/urine/urinate/urinating/toilet/bladder
      bladder ~ wont/cant/not/doesnt/isnt empty/emptying/drain/release
      cut/cuts/bleeding/bleed/blood/hand/arm/leg/finger/iv ~ gushing/spurting/squirting,
      coming/comes/came/brought/bringing/throwing/threw up ~ red/blood/bloody/coffee/tar/maroon,
      ketchup/koolaid/tar/wine/tomato/cola/coke ~ pee/peed/peeing/toilet/poop/urine, went/gone/going/go through/thru .. pads/tampons/towels, cough/coughing/coughed up water/foam ~ bath/tub/pool/under/lake/shower, fell/falls/fallen/slept asleep in the? bath/tub/bathtub ~ under/water/choking/coughing/face/wake
      nothing comes/came/coming/will/would come? out ~ pee/bladder/go/push/pushing/hours/toilet/bathroom/sit/sat/try/tried, bladder ~ rock/drum/balloon/explode/exploding/pop/popping/burst/bursting, cant/couldnt go/empty ~ pee/bladder/urine ~ hours/since/all/day/night/burst, baby ~ not/isnt/hasnt/stopped/quit moving/moved/kicking/kicked, water broke, contractions,
      hack/hacking/hacked/retch/retching/puking/puke/puked/barf/barfed/barfing/vomit/vomited/vomiting/threw/throwing/coughing/coughed/spit/spitting ~ blood/bloody/red/maroon, soak/soaked/soaking/filled/filling/bled/ruined/changed ~ pads/pad/tampons/tampon/towels/sheets,
      blood/bloody ~ puke/puked/puking/vomit/vomited/vomiting/threw/throwing/throw/barf/barfed/upchuck/upchucked/hurled/coughed/coughing/cough/cough/spit/spitting/spat/phlegm/poop/stool/toilet/poo/bowel/ass/butt/rectum,
      poop/stool/stools/poo/bm/bms/bowel ~ black/tar/tarry/maroon/jelly, choking/choke/choked/gagging/aspirated ~ vomit/puke/throw/sleep/throwing/blood/puking,
      <cannot>/havent/hasnt/no/zero ~ pee/urinate/urinated/peed/piss/pissed/urine/void ~ hours/hrs/since/yesterday/belly/bladder/stomach/all/night/morning/drop/full/overtwo/able,
      <cannot>/havent/hasnt/no ~ drop/drops/trickle/dribble ~ out/since/pee/hours/bladder/urine, nothing ~ but/just/only blood ~ pee/peeing/piss/out/toilet, bladder/belly ~ full/burst/bursting/hard/swollen/distended ~ <cannot>/nothing,
      pee/urine/peeing/pissing/piss/toilet ~ straight/pure/all/nothing/solid/thick/clots/clot/ketchup/wine/cola/dark blood/red/clots
    `,
    doubtful: `
      pee/peeing/piss/urine & only/just/but drops/drips/dribble/dribbles & hours/night/yesterday/agony/day/morning, bleeding ~ <many> minutes/hours
      toilet/sink/bowl/bucket/tub/pillow/sheets/floor/carpet/bathroom/wall/towel/towels/couch ~ blood/bloody,
      bleeding/bleeds/bled ~ soak/soaks/soaking/soaked/through/thru/towel/towels/puddle/pouring/everywhere/dripping/gush/gushed/spurt/stop/stopping/lots/lot/alot/much/hours/heavy/heavily/pad/pads, blood ~ soak/soaked/soaking/puddle/pouring/everywhere/dripping/gushing/spurting/towel/towels
    `,
  },
  {
    about: 'fall_drive',
    certain: `
      accident/wreck/crash ~ im/were/hes/shes/theyre hurt/bleeding/trapped/injured, hit a light/telephone/phone/utility/power/street/lamp pole, im/we/were/hes/shes/been/got in/into a/an bad? wreck, fell/fallen/falls/falling through a/the? glass/window/ice/railing/roof,
      need/needs/want someone/somebody/anyone/anybody here/over right? now/asap/fast/quick, driving & lanes/lines/road/cars moving/melting/breathing/bending/wavy/wobbling/swaying/floating/swimming, took/drove the/my/his/her? car/truck/van .... hit/clipped/scraped/sideswiped a/the/someones/another mailbox/pole/curb/car/fence/wall/sign/tree/post/person/deer/bumper/truck/van/bike,
      curb/car/truck/jeep/suv/van/driving/ditch/drove ~ flipped/rolled/overturned,
      <fall> .. off/from/out/down .. ladder/roof/balcony/tree/window/scaffold/scaffolding/horse/cliff/story/stories,
      i/we/and/then/he/she/ive hit/clipped/scraped/bumped/sideswiped/smashed/crashed a/another/into? a? parked car/truck/van/bike/suv,
      asleep/nodding/dozing ~ red light/lights, asleep/nodding/dozing ~ stoplight/stoplights
      drugged/high/tripping/dissociating/stoned/sleepy/drowsy/slurring and/while/n driving, i/im am/was? driving/drove/drive & drugged/high/tripping/dissociating/stoned/sleepy/drowsy/groggy/woozy/blurry/dizzy/floating/confused, hit a? curb/pole/tree/fence/mailbox/sign/car/wall/rail ~ drove/driving/home,
      fell/fall/falling/falls/nod/nodding/nodded/dozing/dozed asleep/off/sleep ~ wheel/driving, i/im/am/was/were driving/drove/freeway/highway & nodding/dozing/asleep/melting/blacked/blacking/double/spinning/hallucinating/swerving/eyes/trails/tracers/shadows, on freeway/highway/interstate & nodding/dozing/asleep/melting/double,
      wrapped/wrap my? car/truck/it/bike? .. around .. tree/pole/post/column,
      bone is? showing/out/sticking/exposed/through, see the/my/his/her? bone, clipped/sideswiped/bumped/dinged a/the/another? parked? car/truck/curb/mailbox/pole ~ driving/drove/home/neck/session/way, neck ~ wont/cant/doesnt turn/move/bend/lift ~ fell/crash/hit/car/fever/light/eyes, car/truck .. over/rolled/upside/flipped/ditch/shoulder ~ turned/wheel/airbag/hit/stuck/swerved, heard/felt a? crack/snap/pop ~ landed/fell/hip/ankle/wrist/leg/knee/arm/skull/head/neck/back,
      need/needs somebody/someone/anybody to? come .. now/fast/quick/hurry
      car/truck/van/suv ~ upside/rolled/ditch/guardrail/flipped/totaled/embankment, windshield ~ head/shattered/through, hit a/the? parked? kid/person/cyclist/pedestrian/pole/tree/guardrail/biker/motorcycle/telephone ~ car/drive/driving/drove/driving/home/way/i, woke up in my? car/truck ~ ditch/road/side/crash/parked/know/remember,
      cant/couldnt/unable get/stand/getting off/up off? .. floor/ground, burning up ~ talking/confused/crazy/delirious/shaking/wake/limp,
      <bone> ~ <broken> ~ <fall>, <fall> ~ <bone> ~ hurt/hurts/swollen/swelling/popped/pop/crack/snap/bleeding/killing/bad/badly/hit/move/walk/stand/weight/numb, <fall> ~ cant/couldnt/unable ~ up/move/walk/stand/weight,
      <fall> ~ stairs/ladder/roof/balcony/porch/window/deck/steps/flight ~ hurt/hip/back/head/neck/leg/arm/bleeding/cant, crashed/wrecked/totaled/flipped/rolled/slid/ran/drove/backed/plowed/swerved/smashed/went/veered my/the? car/truck/van/bike/suv? .. into/off .. pole/tree/ditch/curb/guardrail/fence/mailbox/embankment/median/barrier/overpass,
      i/we/he/she/got/was/were/been tboned/sideswiped, t boned/bone, side swiped, run/ran over my/his/her? foot/leg/toes/hand, got/been/was/get run over, hit someone/somebody/person/pedestrian/cyclist ~ car/driving/drove/with
    `,
    doubtful: `
      over the? handlebars, airbag/airbags, need/want/get me? doctor/ambulance/medic/paramedic/hospital right/now/asap/immediately/quick/fast/urgently now?, tboned, sideswiped, hit by a? car/truck/bus/bike/van
      rear ended
      i/we/he/she hit a?/another?/someones? car/truck/bike/bus/pole/tree/wall/deer, ran a? red light, ran a? stop sign, i/we ran off road,
      need/needs somebody/someone/person/help/anyone right/now/fast/quick/quickly/asap/immediately now?, come quick/quickly, please hurry, hurry please, hurry up and, get here now/quick/fast, send somebody/someone/anyone/anybody
      arm/wrist/elbow/collarbone/hip/leg/knee/ankle/shin/rib/ribs/jaw/finger ~ broken/broke/fractured/snapped/dislocated/shattered/socket, <fall> ~ <broken>, <fall> ~ bleeding/blood/hurt/unconscious/concussion/stitches/gash, car/truck/van/bike ~ ditch/guardrail/wrecked/totaled/flipped, burned/burnt/scalded ~ bad/badly/blister/blistered/blistering/hand/arm/leg/face/boiling/severe, gash, deep cut, cut ~ bone/deep/artery/gushing, electrocuted, heat stroke, hypothermia
    `,
  },
  {
    about: 'psychosis',
    certain: `
      <who-acts> ~ outside/outdoors/yard/street/snow/rain ~ barefoot/nightgown/naked, looking/asking/calling/waiting for .. who died/passed, fights/fight/fought me/us when, coming to/for kill/cut/hurt/murder/poison me/us/him/her,
      he/she/hes/shes wont/cant/not/doesnt calm down, cant/couldnt calm <him-her> down, drove/driving/going/doing/drive bignumber? ~ lights/invincible/nothing/untouchable/eyes ~ off/touch/stop/hurt/closed/wrong/feel, barricaded ~ door/room/house/inside/window,
      radio/tv/television/god/walls/wall/lights/music/angel/angels/aliens/spirits says/say/said/told/tells/telling/wants/want/commanded/ordered ~ cut/jump/kill/burn/hurt/die/stab ~ i/me/my/to
      ordering/commanding/commanded me/you to, somebody/someone/something/person/presence/man/woman/thing/demon/devil in my? head/mind/brain/body/skin ~ telling/tells/says/wants/ordering/making/isnt/not, step/stepping/stepped/walk/walking/walked/stood/standing/lie/lying/laid/laying out? in/into/on the? road/street/traffic/highway ~ cars/real/test/middle,
      none/nothing/not of? this/its/is/any real ~ jump/test/cut/knife/car/cars/road/hurt/fire/fly/roof/window/gun, see if ~ cars/bullet ~ through/me/hit, see if i fly/die/bleed/float,
      climb/climbing/climbed/leaning/crawling ~ out/outside/onto ~ window/balcony/roof/ledge/railing, <unreal> ~ <wander> ~ <unsafe-place>, run/running/ran/wander/wandering/wandered/walking/bolted/darted ~ naked/underwear/undressed, walk/walked/walking/wander/wandered out? in/into? middle of? traffic/road/street/highway/freeway/intersection, walked/walking/wandered into oncoming/traffic, run/running/ran/wander/wandering/wandered/bolted/darted/stumbling out/middle into/in/onto/of? the? street/road/traffic/highway, <unreal> ~ <raging>, thinks/thinking/believes/convinced/swears/say/says .. he/she/hes/shes/they/i/im can/could/will? fly/flying/invisible/invincible/bulletproof/dead/god/jesus/superman/immortal/possessed, out on/onto the? balcony/ledge/roof/windowsill ~ <who-acts>,
      <who-acts> ~ combative/thrashing/flailing/berserk/swinging/psychotic/uncontrollable/rampage, out of control ~ <who-acts>, voices/voice/demons/demon/god/satan/devil ~ tell/telling/told/tells/command/commanding/order/ordering/say/says/saying/want/wants ~ me/him/her to/kill/hurt/do/jump/cut/burn/die/stab/bad/myself/himself/them
    `,
    doubtful: `
      wont/cant/isnt come/coming out/back of/from trip/it
      moving car/vehicle/train
      trying/tries/tried/wants/keeps/going to? get/go/climb/jump/crawl? out of? window/balcony,
      <cannot>/dont/doesnt know/tell/knowing/telling what/whats/if/whether ~ real,
      <who-acts> ~ <wander> ~ <unsafe-place>, wandering/wandered/wanders ~ street/road/off/outside/highway/woods/neighborhood, <who-acts> ~ acting/going/gone/acts/went crazy/insane/psycho/nuts/wild/ballistic, <who-acts> ~ screaming/screams/ripping/tearing ~ stop/clothes/hair/nothing/walls/control/help, <who-acts> ~ naked
    `,
  },
];
