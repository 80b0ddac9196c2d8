import type { DangerList } from '../danger-list.ts';

/** English words of ways and means to kill or hurt oneself, and of having done so. */
export const MEANS_EN: DangerList = {
  about: 'suicide',
  certain: `
    on/at the? edge/ledge/railing of the? parking deck/garage/structure, on/at the? edge/ledge/railing of the? roof/bridge/cliff/overpass/balcony,
    found/find/caught/saw him/her/them/aname/<kin> hanging from/in/on/by/with/there/|, hanging in/from the? garage/closet/basement/bathroom/shed/attic/barn/tree/rafters/door/beam/stairwell, hanging on the? door/doorknob, hanging with a? belt/rope/cord/sheet/scarf, drive/drove/driving/drives over/through/into/off the? bridge? rail/railing/guardrail/barrier,
      danger to myself/self/others/himself/herself/themselves, dont/cant/not trust myself to be/stay, someone/somebody to stop me, better off .. ground/grave/dirt/under/coffin,
    # To kill oneself
    kill/kills/killing/killed/top/topping/topped/offing/off/offed/hang/hanging/hanged/hung/shoot/shooting/shot/drown/drowning/poison/poisoning/stab/stabbing/strangle/suffocate/smother/delete/deleting/unalive/unaliving/unalived/end/ending/gas/electrocute/starve/starving/harm/harming/harmed/hurting/injure/injuring/scratch/scratching/punish/punishing/destroy/overdose/overdosing/yeet/neck/rope/choking/mutilate/mutilating/hit/hitting/bash/slice/slicing/slash/slit/crash/throw/toss/fling/die/murder/murdering/terminate/erase/od/exit/cutting/cuts/punch/punching/bang/banging/bite/biting/uninstall/remove/sacrifice/rid/carve/stabbed/starved/drowned/poisoned <self>,
    hurt/cut/burn/burning/choke <self> on/again/to/with/because/today/tonight/last/just/and/so/rn/bad/badly/really,
    <want-to>/<going>/will/afraid/might/could/urge/urges/thoughts/keep/keeps/almost/about .. hurt/cut/burn/choke <self>,
    hurt/hurts/cut/cuts/burns/burn himself/herself/themselves,
    tried/try/trying to kill/end/off/hang/overdose/od/unalive/drown/die <self>?, attempted suicide/overdose, suicide attempt/attempts/plan/plans,
    attempted last/before/twice/once/tonight, previous/past/first/last/another/failed/prior/second attempt/attempts,
    attempt/attempting/attempts/attempted on/to .. life/kill/die/overdose/suicide/end/hang, survivor of suicide, my attempt, after my attempt,
    <who> want/wants/wanted/trying/threatening/threatened/threatens/talking/talks/going/says/said/keeps/thinking/wanting .. to/about/of? die/dying/suicide/suicidal,
    <who> want/wants/wanted/said/says/trying .. be dead, <who> .. hurt/harm/kill/cut/cutting/hang/shoot <self>,
    # High places, water, trains, cars
    jump/jumping/jumped/leap/leaping off/from/infront/in/into/onto/out front? of? .. bridge/building/roof/cliff/balcony/window/train/truck/traffic/ledge/overpass/subway/tower/floor/garage/tracks,
    step/walk/walking/stepping/throw/lie/lying/lay/run/running/jump in front of .. train/truck/bus/car/traffic/cars/semi/subway,
    walk/walking/step/stepping/wade/wading into traffic/ocean/sea/lake/river/road/freeway/highway/water, lie/lying/lay on tracks/train,
    drive/driving/drove/crash/crashing/swerve/swerving/steer/veer/veering/run/running/wrapping/wrap my? car? into/off/in/around a? tree/wall/bridge/cliff/pole/river/lake/ocean/guardrail/oncoming/semi/truck/ditch,
    crash/wrecking/wreck/total my car on purpose, <want-to> crash my? car, drive/driving/steer my? car? off the? road/highway/freeway/mountain/edge/bridge,
    standing/sitting/stood/climbed/climbing/im/am/up/edge/out on/at/near/over/off/onto the? ledge/rooftop/cliff/tracks/overpass/railing,
    standing/sitting/stood/sat/parked/parking/walked/walking/drove/driving on/at/near/by/to/over/up the? top? of? bridge/roof/edge/balcony/cliff/tracks/overpass .. jump/jumping/end/die/down/thinking/think/hours/again/water/it,
    standing/sitting/stood/climbing/climbed on/at/near/by/out/onto the? bridge/roof/edge/balcony/window, edge of the? bridge/roof/building/cliff/platform,
    <height> ~ found/which/tallest/highest/perfect/picked/chosen/barriers/barrier/high ~ jump/enough/nobody/die,
    tallest/highest .. parking/building/bridge/garage/place, bridge ~ barriers/barrier/jump/jumping, car running ~ garage, exhaust pipe, exhaust/hose ~ car/pipe/window/garage ~ tape/hose/pipe/seal,
    carbon monoxide ~ car/garage/grill/charcoal/peaceful/breathe/die, charcoal grill ~ car/room/bathroom, helium ~ bag/tank/mask/tube
    # Guns, blades, ropes, fire
    brains ~ blow/blew/blowing/splatter, blow/blew/blowing my? head/face/brain/brains off/out, bullet ~ head/brain/mouth/skull/myself/temple/chamber/name,
    put a bullet, eat a bullet/gun, pull/pulling/pulled the? trigger ~ gun/head/myself/tonight/almost/cant/just/finally/wish/life/couldnt,
    gun/pistol/rifle/shotgun/firearm/revolver/glock/guns ~ bought/buying/buy/holding/loaded/loading/load/head/mouth/grabbed/temple/lap/hand/nightstand/drawer/closet/safe/cleaning/cleaned/next/bed/table/chin/ready/home/house/dads/husbands/access,
    i/he/she/they/hes/shes/husband/wife/dad/son have/has/got/owns/took/found/hid/keeps my/his/the? gun/pistol/rifle/shotgun/guns, noose/nooses,
    <rope> ~ neck/hang/hanging/ceiling/beam/rafter/rafters/tied/tie/tying/noose/fan/closet ~ neck/beam/rope/hang/tree/garage/ceiling/closet/properly/right/knot/learned/around,
    rope/belt/cord ~ neck/hang/hanging/tied/tie/noose/beam/ceiling/attic/rafters/garage, bought/got/have/tied/tying a? rope, tie the? knot properly/right/strong,
    hang/hanging/hung/swing/swinging from the? tree/ceiling/beam/rafters/rope/fan/door/closet/rafter, hang/hanging/hung ~ found/closet/garage/tree <self>,
    razor/razors/blades/razorblade/blade/boxcutter ~ skin/wrist/bought/holding/hand/have/arm/leg/relapse/relapsed/back/again/hidden/found/ready/thigh/out/used/pulled/calling,
    knife/scissors/blade/knives/glass ~ throat/wrist/neck/chest/holding/grabbed/stab/staring/vein/myself/arm/skin/hide/hiding/hid/took/bathroom/thigh/leg/ready/purse,
    hide/hid/lock/locked/remove/took/take/keep away? the/all/my/his/her? knives/guns/pills/meds/razors/blades/sharps from/away/up me?, keep/get the/my/all? knives/guns/pills/meds/razors away from me, knife ~ kitchen/drawer ~ stare/staring/think/thinking/arm/wrist/grab/me,
    set myself on fire, light/burn/burning myself alive?, bag over my? head, burn/burned/burning/burns my? arm/arms/leg/thigh/hand/skin/wrist/myself ~ lighter/cigarette/cigarettes/iron/match/purpose/candle,
    # Cutting
    wrist/wrists/throat/veins/vein/jugular/arteries/artery ~ slit/slitting/slice/slicing/cut/cutting/slash/slashing/blade/razor/cuts/open,
    cut/cutting/cuts/sliced/slicing/sliced/slashed my own? arm/arms/thigh/thighs/skin/veins/forearm, cuts/scars/marks/lines on my/his/her? arm/arms/wrist/wrists/thigh/thighs/leg/legs,
    <cut> ~ arm/arms/thigh/thighs/skin/hip/hips/forearm/forearms ~ again/fresh/new/relapse/purpose/hide/hiding/sleeves/found/saw/deep/deeper/bleed/night/bad/feel/last,
    scratch/scratching/scratched/carving/carved/picking/burning/burned/stabbing my? arm/arms/wrist/wrists/skin/legs/thighs/thigh .. bleed/blood/again/words/purpose/until,
    cutting again, relapsed/relapse/relapsing/slipped ~ cutting/cut/blade/razor/harm/sh/burning/scratching, urge/urges ~ cut/cutting/harm/hurt/sh/burn,
    <cut> ~ too/deep/deeper/deepest/stitches/enough/badly ~ purpose/myself/time/anymore/feel/wasnt/arent/arnt/isnt/<wont>/stop/bleeding, cutting/cut/cuts too? deep/deeper,
    need/want/wants/needed/have/gotta/craving/urge/itching/dying to? cut/bleed/slice |, need/want/wanted/going/gonna to cut to feel/cope/release/anything/numb/again, clean/days/weeks/months/year ~ cutting/harm/harming/sh ~ from/since/without/broke/streak/relapse/threw/away,
    make/making/made/watch/see myself bleed/suffer/hurt/pay, deserve/deserves/deserved to be? hurt/suffer/pain/punished/punishment/bleed/burn/bad,
    need/want to feel pain/hurt/something ~ outside/physical/skin/real/cut/instead, do more damage/harm this/to, self delete/deletion/exit/termination/inflicted/destruct/destructive/harm/harmed/harming/injury/injure/injuring/injurious/mutilation/mutilate/punish/hurt,
    selfharm, selfharming, selfharmed, sh urges/thoughts/again/urge/relapse, on sh, with sh,
    # Pills and poison
    pills/tablets/tabs/xanax/ambien/oxys/meds/bottle/bottles ~ front of me/us, pills/tablets/meds/medication/bottle/bottles/drugs ~ hand/staring/stare/counting/counted/count/stockpile/stockpiling/stockpiled/hoarding/hoarded/hoard/stash/stashed/stashing/lined/pile/poured/lethal/fatal/collecting/collected/dumped/spread/floor/bed ~ me/all/in/out/on/up/for/them,
    pills/tablets/tabs/meds/bottle/xanax/ambien/oxys/capsules/medication ~ hand/staring/counting/counted/stockpile/stockpiling/stockpiled/hoarding/hoarded/hoard/stash/stashed/stashing/lined/pile/poured/lethal/fatal/collecting,
    pills/tablets/tabs/meds/medication ~ saved/saving up?, saved/saving/save up my? <pills>, enough <pills>/insulin/<medicine> to/for/here .. die/end/kill/do/overdose/sleep/it/job/horse/this,
    how many/much ~ <pills>/<medicine>/insulin ~ kill/fatal/lethal/die/overdose/dead/end, how many/much .. kill/fatal/lethal/die/overdose, know/looked/researched/googled exactly? which/what/how many? <pills> to/would/will/and/it,
    
    want/going/gonna/might/ready/about/tempted/thinking/could/ill to/of? take/taking/swallow/swallowing/down all/every/whole/entire/rest of? my/the/these/them/his/her <pills>?,
    want/going/gonna/might/ready/about/tempted/thinking/could/ill to/of? take/taking/swallow/swallowing/drink/drinking all/whole/entire/every of? bottle/box/pack/them/it/supply,
    swallow/swallowed/took/take/down all/whole/every/entire bottle/box/pack/thing/supply ~ purpose/die/end/done/goodbye/sorry/over/sleep, all my/her/his pills/tablets, every pill/tablet,
    on purpose ~ took/pills/overdosed/overdose/od/cut/crash/crashed/crashing/swallowed/bottle/drank/burned/stopped/skipped/insulin/hurt/dose/whole/all/too,
    max/maximum/highest/biggest/how .. dose/much/many/amount .. survive/survivable, dose/amount/overdose ~ survive/survivable,
    <want-to>/tempted/urge/going/might/should/could/just to? overdose/od/overdosing, lethal/fatal/deadly dose/amount/overdose, drink/drinking myself to, drink/drinking to die,
    drink/drinking/drank/swallow/swallowed/chug/drinks bleach/antifreeze/poison/drano/pesticide/cleaner/ammonia, rat poison, antifreeze, stop/stopped/stopping/quit eating/insulin/dialysis ~ die/until/end/over/dead/disappear/purpose,
    inject/injecting/injected air/insulin ~ die/myself/vein/whole/all/end
    # How, and whether it hurts
    painless/quick/quickest/peaceful/fastest/surest/cleanest way/ways/method to die/go/kill/do/end, easy/easiest/best/good/right way/ways/method to die/kill/end, way/ways to die/kill, method/methods ~ painless/research/researching/researched/suicide/chosen/picked/quick/easiest/hang/die/tried/thinking/kill/peaceful/looked/googled/compare,
    does/would/will/is it ~ hurt/painful/slow/quick ~ die/hang/drown/dying/drowning/hanging/od/overdose/bleed/jump, googling/googled/researching/researched/looking/looked/searching/searched ~ suicide/die/kill/overdose/painless/hang/lethal/methods
    # Not to be trusted alone
    afraid/scared/worried/terrified/frightened/unsure of/about what? ill/i/im? might/may/could/will/would/going do/hurt to? do?, afraid/scared/fear of myself/my own? self/mind/thoughts/hands?,
    scared/afraid/worried im/ill/i/hell/shell going/gonna/might/will/to/could/may hurt/kill/do/die/harm to?, dont/cant/not/doesnt/shouldnt trust myself/himself/herself right/alone/tonight/anymore/with/around/not/at/rn/|,
    not/isnt/unsafe safe? with/from/around myself, keep/keeping myself/her/him/them safe ~ cant/not/how/trouble/sure/unable/need/hard/promise/know/if, cant/dont/couldnt/<wont> promise/guarantee/swear .. safety/safe/alive/hurt/harm, cant/dont/couldnt/<wont> promise/guarantee/swear .. <wont>/not/dont do/hurt/try/act/cut/use/end, cant keep myself safe, dont/not/cant/never think? i? can? stay/be/keep/feel safe tonight/alone/from/right/anymore/|,
    feel/feeling/feels safe with/by/from/around myself, not safe to be/leave alone/him/her?, shouldnt/cant/dont be/left/leave him/her/me? alone tonight/right/rn/with/|, cant be left? alone .. hurt/safe/do/kill,
    thoughts/thought/urges/urge/ideas/impulses/visions/images of/to/about/on suicide/dying/death/hurting/harming/killing/ending/self/cutting/hurt/die/jumping/overdosing/disappearing/crashing/drowning/hanging/harm/jump/kill/swerve/swerving,
    thinking/think/thinkin/dream/dreaming/dreams/fantasizing/fantasize/fantasies/obsessed/talking/talks/talked/googling/researching/imagine/imagining/picture/picturing of/about/bout/with? suicide/dying/death/killing/hurting/harming/drowning/hanging/jumping/crashing/overdosing/disappearing/funeral,
    thinking/think/thought/dreaming/dream/talking/talks/imagining of/about/bout being dead/gone,
    thinking/think/thought/thoughts/talking/googling of/about/bout? how/ways/if/when i/to/id/of? would? die/died/kill/end/dying/dead,
    think/thinking/thought/thoughts/dream/dreaming/looking/researching about/of/into/up? ways/way to go/leave/exit |,
    pills/bottle/oxy/rope/gun/knife/razor/blade ~ looking/staring/stare/look at it/them |, crisis/suicide line/hotline/lifeline/988 ~ call/called/calling/text/texted/need/number/should,
    call/calling/called/text/texted/texting/need/dial 988,
    thinking/think/thought/talking of/about? how/ways/where/when/what i/to/id/hed/shed? would? do it,
    dark/suicidal/harmful/violent/self thoughts, thoughts ~ dark/bad/scary/evil ~ again/back/myself/hurt/stop/cant/<wont>,
    voices/voice/demons ~ tell/telling/told/tells/say/saying/says/want/wants/order/ordering/command .. kill/die/hurt/jump/cut/stab/harm/end/bad/do/it, voices ~ kill/die/jump/stab/harm/hurt, telling/tell/tells/told me to kill/hurt/die/harm/jump/cut/end/stab, command voices/hallucinations
  `,
  doubtful: `
      cutting helps/helped/calms/relieves/works,
      crisis line/hotline/lifeline/counselor/text/team, bridge/overpass/ledge/cliff/tracks/roof ~ sitting/standing/staring/sat here/there/down/thinking, on/near/by/at the? train/railroad/rail/subway tracks, end me |,
      thoughts are/is/came/come/coming/keep/creeping/crept back/again, im/am/hes/shes/is/are cutting |, im/am/hes/shes/is/are cutting now/tonight/deep/again/skin,
    found <him-her> with/holding/tying a?/the?/some? <rope>/gun/knife/pills/razor/blade/bottle,
    took/taking/swallow/swallowed/swallowing/downed/popped/ate all/every/whole/entire of? my/his/her/the/them? <pills>,
    kill, kills, killed, hurt myself, cut myself, burned/burnt/burn myself, cutting myself, started/keep/been/still/stop/want/wanted/back to? cutting/cut, cut my leg/legs/stomach/arm, cut last night,
    going to cut, feel/feeling/felt/urge like/to cutting/cut, knife, knives, gun, guns, noose, pistol, rifle, shotgun, firearm, bullet, bullets, razor, razors, blade, blades, boxcutter, weapon, weapons, handgun, glock,
    took/taken/swallowed ~ pills/tablets/bottle/meds/all ~ late/goodbye/sorry/done/over, have/has/got the? means, pull the trigger, im/going/want/about/gonna to? jump, im jumping, im/hes/shes/he/she/is on the roof/bridge/ledge, jump off,
    bottle/handful of pills/tablets/xanax/oxys/percs/ambien/benzos/sleeping, all my <pills>, take all my <pills>, all my meds/medication/medications at, take/taking them all, would take them all,
    killing myself, kill himself/herself/themselves, wants to die, im/am not safe, dont/not/cant/isnt/never/doesnt feel/be/stay/keep/feeling safe, unsafe, safe ~ not/never/dont tonight/alone, do something bad, lose control and,
    intrusive/bad/scary/evil/horrible thoughts, finish it/me off, going to finish it, without <pills> left/anymore, harm, harming, harmed, slit, self injury
  `,
};
