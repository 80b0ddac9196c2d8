/** Everyday phrases around a word of death, killing or a weapon, by that word: see idioms-en.ts. */
export const IDIOMS_DEATH_EN = `
  # dead
  ac/heater/tv/light/lights/bulb/elevator/outlet/wifi/battery/printer/monitor/machine/screen/remote/plant/plants .. dead,
  id/would be dead without your/my/the/these reminders/texts/coffee/app/calendar/help,
  id/would/could/i kill to get/see/have/be/go/sleep/eat/come, kill me if im/i miss/am it/this/that/late, say/saying/said goodbye to those/these/my/the? headaches/migraines/insomnia/carbs/sugar/coffee/summer/winter/gluten/dairy/braces,
  dead slow/center/lift/lifts/lifting/bolt/ringer/giveaway/air/spot/silence/heat/wood/plant/plants/grass/skin/link/links/pixel/bugs/deer/easy/simple/quiet/ahead/straight/calm/accurate/presidents/poets/lock/stop/wrong,
  power/electricity/phone/phones/battery/car/line/legs/feet/brain/lawn/wifi/internet/elevator/computer/laptop/remote/controller/party/place/mall/town/office/chat/server/link/tv/cell/tablet/hearing/aid/watch/ipad/charger/outlet/truck/signal/website/app/portal/printer/traffic/camera/cam/webcam/mic/microphone/headset/headphones/earbuds/airpods/keyboard/mouse/monitor/router/modem/speaker/key/fob/bulb/scooter/cable/video/audio is/are/was/went/goes/has/s/just/feel/so/gone dead,
  im/ded/literally dead |, im/i so? dead lol/lmao/haha/tired/from/after, i was dead after/by, so dead after/from/lol/today,
  slept/sleep/sleeping like the dead, like the dead, walking dead, grateful dead, the dead of night/winter/summer, playing/play/played dead,
  im/so/feel/feeling/completely brain dead, half dead after .. shift/work/trip/session, half dead lol/haha/tired/today, phone/battery/car/laptop/tablet .. nearly/almost/half dead, nearly/almost dead tired, dead on my feet, dead last |, dead to me/the, knock em/them dead, dead or canadian, dead by daylight, red dead, dead man walking/switch, dead beat,
  more dead than, back from the dead, raise the dead, day of the dead, left on dead, dead name
  # death
  bored/scared/worried/sick/tickled/starved/starving/freezing/froze/frozen/worked/annoyed/talked/sweating/embarrassed/love/loves/loved/hugged/teased/terrified/scare/bore/scares/stressed half? me/us/him/her? half? to death,
  death in/of the/my/our family/grandmother/grandfather/mother/father/dad/mom/aunt/uncle/cousin/friend/pet/dog/cat, death in the? family,
  the death of me/us, be the death of, death by powerpoint/chocolate/meetings, death trap/metal/valley/star/certificate/grip/stare/glare/eaters/taxes,
  death and taxes, matter of life and/or death, life and death, like death warmed over/up, since/after his/her/their/<kin> death, since/after the death of, <kin> death, deaths of
  # die
  die laughing/hard/hards/down/off/lol/trying, never say die, do or die, ride or die, the die is, roll the die, die cut, to die for,
  plant/plants/flowers/battery/laptop/lawn/tomatoes/fish .. die/dies, garden/phone/car .. dies, phone/car will/might/could/may/about/going/gonna to? die, so hungry/thirsty/full/bored/hot im? dying, die/died/dying of/from laughter/laughing/embarrassment/boredom/hunger/thirst/heat/excitement/curiosity/anticipation/suspense, die if/when .... lol/haha/lmao,
  id/ill/i would die for a/some/coffee, almost/nearly/about die/died laughing/lol, almost/nearly died when i saw the? bill/price/cost/copay/traffic/total/line, let it die, if my? phone/battery dies, love dies
  # alive
  happy/glad/lucky/blessed/grateful/thankful/good/great/nice/proud/excited/joy to be alive, feel/feels/feeling/felt so? alive,
  alive and well/kicking/awake, came/come/comes/coming alive, stayin alive, alive again, more/most alive, im/i still? alive lol/haha/thanks/thank, yes/yep/still/im alive lol/haha/thanks,
  eaten/eat/eating alive by, coffee/caffeine/snacks/you/yall/reminders keep/keeps me alive, makes/make/made me feel alive, is your/the? line? alive, any survivors alive
  # exist
  existing patient/patients/appointment/appointments/client/insurance/condition/conditions/plan/prescription/account/order/medication/meds/one/form/customer, pre/already existing, does/did it/this/that/they/there/such/one/your/the .. exist, do they/these/those/you/yall/u/any .. exist, exists in/on/for, it/they/place/office/program still exist/exists,
  link/page/number/address/email/office/clinic doesnt/dont/no longer exist/exists, doesnt/dont/no longer exist link/page/number/address/email, link/page/number/address/email/account/website/file/form ~ exist/exists
  # kill
  mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays/mornings/weekends/mornings are? dead/kill/killing me?,
  killing/kills/killin me/us, leg/music/movie/show/joke/episode/day/workout/class/hike/stairs/drive/exam/shift/run/spin almost/nearly? killed me, killing/kills/killed/killin my back/feet/head/knees/neck/appetite/mood/vibe/sleep/schedule/budget/wallet/buzz, list/bring/bringing/refill/refills/names/dosages of? all my medications/meds/pills/medicines/prescriptions,
  phone/phones is? dead, killed my? workout/exam/test/set/interview/presentation/vibe/mood/battery/phone/data, that/it/joke/show/song killed, kill switch/zone/time,
  kills/kill/killed the? germs/bacteria/weeds/bugs/ants/time/pain/virus/odors/mood/vibe/lights/engine/headache/smell/taste, killed the? boss .. ring/level/game/fight, killing/killed/kill time/it, dressed to kill, wont/wouldnt kill me/you/him/her to wait/try/ask/call/drive/fast/skip/come, it/this/that/wait/waiting/session/fasting/needle/shot wont/didnt/doesnt/wouldnt kill you/me/him/her,
  kill for a/some/that/coffee/to, killed with kindness, kill em with, could/would/will/gonna/boss/wife/husband/mom kill me/you lol/haha
  # suicide, murder, weapons, falls
  suicide squad/wings/doors/blonde/soda/awareness/walk, bullet points/point/train/list/proof/journal/coffee, bulletpoints, dodged/dodge/dodging/bite/bit/bites/biting a/the/that? bullet/bullets, silver/magic bullet,
  blade server/runner/servers, shoulder/fan/mower/saw/ice/roller/rotor/windshield/wiper/propeller/grass/lawnmower blade/blades, secret weapon, pull/pulled/pulling the trigger on, trigger warning, triggers, top gun,
  gun show/club/store/range/shop/metal/control/law/dog/powder, jumped/jump/jumping the gun, nail/staple/glue/heat/massage/spray/caulk/squirt/nerf/radar/tattoo/paintball/temperature/thermometer/air/bb gun,
  butter/palette/putty/plastic knife, knife fight/skills, knife and fork/spoon, under the knife, fork and knife, cut through it like, occams razor, razor refills/burn/scooter, razor blades refill/refills/for/at shaving?/store?,
  harm in asking/trying/calling/checking, no harm no/done/in, do no harm, meant/mean no harm, wouldnt/wont/cant/couldnt harm/hurt to, more harm than good, harms way,
  disappear/disappeared/disappears/vanish/vanished from/off the/my/your? calendar/portal/app/list/schedule/screen/inbox/phone/account, message/messages/texts/text/appointment/email/link/link/keys/wallet/sock/socks .. disappeared/disappears/vanished, messages/texts/emails/appointments disappear/vanish,
  headache/nausea/pain/symptoms/dizziness/rash/anxiety/brain/fog ~ disappear/disappeared/vanished/fade/faded, disappear/disappeared on us/you/me/them lol?, vanishing act,
  # things, people and days around them
  gave/giving/give away my/the/an? old/extra/spare/used couch/sofa/bed/table/desk/tv/car/furniture/dresser/chair/fridge/clothes/bike/stuff,
  work/works/working/volunteer/volunteers/volunteering for/at/on a/the? suicide/crisis hotline/line/center/lifeline,
  say/says/said/saying goodbye/bye to my/the/our/all? coworkers/colleagues/coworker/class/classmates/students/neighbors/guests,
  make it to christmas/thanksgiving/easter party/dinner/lunch/service/mass,
  have/got/has it all planned/figured/set out? .. ride/rides/drive/drives/driver/pick/picks,
  taste/tastes/tasted/smell/smells/smelled like death, guns n/and roses, have/got/has a plan in place,
  dying/died and then? being/was/felt/be? reborn/born, worth living again, death in paradise, hope i didnt wake you/u/him/her/anyone/yall, to the death
`;
