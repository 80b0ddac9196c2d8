import type { DangerList } from '../danger-list.ts';

/** Words in English of harm to others, or from them: crisis too. */
export const HARM_EN: readonly DangerList[] = [
  {
    about: 'harm_others',
    certain: `
      hit/hits/threw/throws/pushed/pushes/slammed/slams/shoved/shoves me/her/him/us up? against/into a/the? wall/door/counter/table/car/floor, <they> cut/cuts/slashed/slashes me/us with a/the? <blade>/glass/bottle,
      <abuser> slammed/slams/twisted/twists/bent/burned/broke/stomped/smashed/crushed my arm/arms/hand/hands/fingers/finger/foot/leg/head/wrist/face/hair/neck,
      <clinic-staff> ~ take/took/taking off? my? shirt/pants/bra/underwear/panties/clothes/top/dress/blouse off?,
      he/she/hes/shes/husband/wife/boyfriend/girlfriend/partner/ex/dad/father/mom/mother/son/daughter/caregiver/<they> wont/doesnt/never/isnt let/lets/letting me/us see/call/talk/go to?/with? doctor/hospital/police/family/friends/anyone/anybody/nobody,
      says/said/swears/swore if i leave/tell/call/go, if i leave/tell/call ~ hell/shell/kill/find/hurt, trying/tries/tried to? get/come/break/climb in/into/inside/through my? house/home/apartment/door/window
      beat/beats/beating me/us/her/him to death/pulp/ground/floor
      forced/forcing/forces me/us to? take/drink/swallow/have/do/touch/strip more? sex/it/more/pills/meds/dose/things/him/her/off?
      <they>/man broke/breaks/fractured/busted my arm/jaw/rib/ribs/hand/finger/wrist/tooth/teeth/lip, poured/pours/threw gas/gasoline/boiling/acid/bleach on/at me/us,
      has/have/got me/us cornered/trapped/pinned, woke/wake/waking up naked, woke/wake/waking up with/without no? clothes/pants/underwear/panties/bra on?, keeps/kept/keeping me/us from seeing/leaving/talking/calling/going/eating, assaulted, groped, molested, <intend> end him/her,
      locked me/us out in/all/naked/tonight/without
      got/been/was/am/being/get/gets punched/hit/slapped/kicked/choked/beat/beaten/shoved/grabbed/pushed/burned/thrown by my? <they>/him/her, hell/shell/theyll hurt/kill/shoot/beat/burn my? dog/cat/kids/mom/family/son/daughter/me/us, he/she will hurt/kill/shoot/beat/burn my? dog/cat/kids/mom/family/son/daughter/me/us,
      have/has/got/built/made/making/brought/bringing a? bomb/bombs/explosives/grenade
      <they> got/has/had/have me/us by, push/pushing/throw/throwing <person> down/off/under/in/into? front? of? stairs/balcony/window/roof/bridge/traffic/train
      scared/afraid/terrified to? be/go/stay/sleep home/around/alone/near/here with/w? him/her/husband/wife/boyfriend/girlfriend/dad/father,
      drowning/strangling/smothering/suffocating/shaking/choking my? baby/kid/kids/child/children/son/daughter/newborn/infant,
      <they> pinned/pinning/cornered/corners/slammed/shoved/backed me/us against/in/into/to/down/up/with, cornered/pinned me, being held here/captive/prisoner/hostage/down,
      bruise/bruises/bruised/marks ~ from/by him/her/husband/wife/boyfriend/girlfriend/partner/ex/dad/father/son/mom, gave/gives me/her/him/mom a? black eye/bruises, temo/fear for my life
      got/was/been/were/getting jumped/mugged/robbed/stabbed, was/been/were shot, <they> grab/grabs/grabbed ~ throat/neck/hair, grab/grabbed <person> by/around the? throat/neck/hair,
      threatening/threatened/threatens to? kill/shoot/stab/hurt/beat/burn/leak/choke,
      run/running/ran <person>/his/them over with my? car/truck/van, <intend> run/running <person> over, stalker, stalkers,
      <they> threw/throws/throwing/throw .. at me/us, <they> threw/throws/throwing/throw .. at my? head/face,
      stepdad/stepfather/stepbrother/uncle/father/dad/brother/cousin/grandpa/roommate/landlord/boyfriend/he comes/came/coming/sneaks/sneaking/sneaked/gets/got/climbs in/into my? room/bed ~ night/nights/touch/touches/drunk/asleep/sleep/sleeping,
      stepdad/stepfather/stepbrother/uncle/father/dad/brother/cousin/grandpa/grandfather/coach/pastor/he ~ in/into my bed/room ~ since/when i was,
      keep/keeps/kept/has/had/got me/us locked/trapped/prisoner,
      kill/killing/kills/murder/murdering/strangle/strangling/stab/stabbing/shoot/shooting/poison/poisoning/smother/smothering/drown/choke/harm/harming/hurt/hurting/attack/attacking someone/somebody/people/everyone/everybody/anyone/anybody/others,
      kill/killing/murder/murdering/strangle/stab/stabbing/smother/drown <person>,
      poison/poisoning him/her/them/everyone,
      <want-to>/<going>/urge/urges/thoughts/keep/thinking/like/not to/of/about/i? hurt/hurting/harm/harming/choke/choking/attack/attacking/beat/beating/punch/punching/slap/hitting/shake/shaking <person>,
      <want-to>/gonna hit/burn him/her/them/my/someone,
      hurt/harm/hit/hitting/shake/shaking/shook/beat/slap/slapped/drop/drown/smother my? baby/child/newborn/infant/toddler,
      homicidal, homicide, homicidle, shoot up, mass shooting, make them/him/her you? pay/suffer with?,
      want/wants/wish him/her/them dead, want to see him/her/them bleed/suffer/dead,
      blow up the? school/building/clinic/office/place/house,
      burn the/it/his/her/this house/down/place/building/office down?, snap and .. hurt/kill/someone/them,
      lose it and hurt/kill, going/gonna to? snap, might snap,
      violent/homicidal thoughts/urges/toward/towards/fantasies, thoughts of violence
      # From others
      <they> hits/hitting/hurts/punched/punches/punching/slapped/slaps/slapping/choked/chokes/choking/strangled/strangles/shoved/shoves/raped/rapes/raping/assaulted/molested/molests/attacked/attacks/attacking/threatened/threatens/threatening/stalking/stalks/stalked/abused/abuses/abusing/stabbed/drugged/trapped me/us,
      stepdad/stepfather/uncle/father/dad/brother/boss/teacher/coach/grandpa/cousin/neighbor touched/touches/touching me,
      <they> touched/touches/touching me .. wrong/want/sexually/private/consent/inappropriately/places,
      <they> tried/trying/tries/wants/threatened/threatens/threatening/says/said/keeps/saying to? hell? shell? hes? going? to? he? she? will? gonna? kill/strangle/choke/rape/stab/shoot/beat/hurt/hit me/us,
      he/she/hes/shes/<they> will/ll/going/gonna to? hurt/beat/hit/shoot/stab me/us,
      being/been/was/got/am/im/getting/were gang? abused/raped/assaulted/molested/beaten/attacked/strangled/stalked/threatened/trafficked/roofied,
      abusing/raping/raped/molesting/molested me/us/my,
      husband/wife/relationship/partner/boyfriend/girlfriend/home/ex/father/household/he/she/marriage/dad/stepdad ~ abusive/violent,
      domestic violence/abuse, rape, raped, sexual/sexually assault/assaulted/abuse/abused,
      safe ~ home/house/him/her/husband/wife/boyfriend/partner .. not/isnt/never/dont/doesnt,
      not/isnt/never/dont/doesnt .. safe at/in/with/here/around/there/where home/house/here/my/him/her/husband/boyfriend/this/i?,
      unsafe at/in/with/here/around/where home/my/here/him/house,
      scared/afraid/terrified/fear/frightened/scarred/fearful of/for my? him/her/husband/wife/boyfriend/girlfriend/partner/ex/dad/father/stepdad/uncle/brother/life/safety,
      afraid/scared to go home,
      scared/afraid/terrified hell/shell/he/she/my/of husband? boyfriend? ex? will? being? going? to? might? hurt/hit/kill/find/beat,
      locked me/us in/up,
      holding/held me hostage/here/against/prisoner/down, hiding from him/her/my husband?,
      he/she/they/theyre/hes/shes/husband/ex has/have/pulled/got/with/owns a? gun/knife/weapon/pistol,
      hands around my? neck/throat, laid/put/puts his/hands/her hands? on me,
      gets/got/get/turned/being/becoming/is/was/became violent,
      someone/somebody/they/he/people trying/tried/wants to kill/hurt/poison me, someone/somebody/they/he/people going to hurt/poison me, someone/somebody/people going to kill me,
      <intruder> broke/breaking/breaks/broken in, someone is in/outside my? house/door/home, broke into my? house/home, being followed, following me home,
      he found me/us, he knows where i live, in danger from, my life is in danger, im in danger
    `,
    doubtful: `
      # From those who treat
      <clinic-staff> ~ our secret, <clinic-staff> ~ not to tell,
      <clinic-staff> ~ <advance>, hand/hands ~ on/under/up/inside me/my ~ <out-of-it>, someone/somebody/he/she/they touched/touching/kissed/kissing/groped/rubbed me ~ <out-of-it>, clothes/pants/shirt/bra/top/underwear/panties/belt ~ undone/unzipped/unbuttoned/off/down/open/inside ~ woke/came/asleep/under/after,
      did/done/doing something/things/stuff to me ~ <out-of-it>, tied/strapped/held/pinned me down ~ chair/bed/table/no/said/stop,
      man/guy/men/stranger/strangers/intruder in my house/apartment/room/yard/garage/closet
      he/she/husband/boyfriend/girlfriend/partner/ex/<they> took/has/hid/hides/keeps/kept/stole my? id/passport/papers/shoes/clothes/medicine/meds
      <they>/man <violence> me/us, <they> <violence> her/him/them/mom/kids/baby/son/daughter/sister/brother, slapped/choked/shook/punched/beat/strangled/shoved/smacked my daughter/son/kid/kids/baby/wife/husband/girlfriend/boyfriend/mom/dad/partner,
      need/needs/find/looking/want for? a? shelter, safe house, safe place to? go/stay/tonight, <they> forcing me/us, <they> hits/hitting/punches/hit walls/wall, <they> broke/breaks my? window/door/phone
      scared/afraid/terrified/frightened/hiding/hide of/from aname, aname .. forces/forced himself/herself/me, aname has? .. takes/took my money and,
      hes/shes/theyre/he/she/they/<they> got my? id/passport/papers/keys/wallet/cards, cant/couldnt leave ~ id/passport/papers/keys/wallet,
      get/getting/got out of? here/house/place before he/she/they/<they>, <they>/<intruder>/someone beating/banging/pounding/kicking on/at/in/down? my? door/window
      taking/take us/everyone/them/you/yall both? out |, take/taking/bring/bringing you/them/us/everyone/somebody/someone with me |, ruined me/my ~ you/yall/coming/pay/regret,
      <they> screaming/screams/yelling/yells/shouting/cussing at me/us & locked/hiding/hid/scared/stop/wont/afraid, locked/lock myself/ourselves/us in,
      <they> control/controls/controlling everything/me/what/who/my, <they> read/reads/checks/tracks/monitors all? my? texts/phone/messages/calls/location, wouldnt/wont let me/us by/pass/out/leave,
      <they> punched/punches/punching/kicked/kicking/smashed/smashing .. wall/walls/door/window/tv/mirror, <they> breaking/throwing/smashing/destroying/trashing things/stuff/everything/dishes/furniture,
      <they> touches/touched/touching my? little/big/baby? sister/daughter/son/kid/kids/brother/child/niece/nephew,
      <they> beating/beats/beat/hitting/hits/hit/choking/choked/strangling/kicking/hurting her/him/them/mom/kids/baby/son/daughter/sister/brother,
      threatening/threatened/threatens, somebody/someone/man/guy/he/car following/follows/followed me,
      i hit/slapped/choked/punched/beat/shook/shoved/kicked/smacked my? <person>,
      <they>/caregiver/caretaker wont/doesnt/dont/never/isnt/refuses/refusing/not to? let/lets/letting me/us eat/leave/sleep/call/out/outside/have/use/see/talk,
      <they>/caregiver/caretaker wont/doesnt/dont/never/isnt/refuses/refusing/not to? give/gives/giving me/us meds/medicine/medication/food/phone/keys/money/insulin,
      <they>/caregiver does/do/did/doing stuff/things/something/bad to me/us |,
      <they>/stalker ~ here/outside/inside/drunk ~ wont/refuses/refusing/not to? leave/go,
      ex/stalker ~ here/outside/house/home/door/back & scared/afraid/terrified/frightened/hiding,
      <they> ~ drunk/yelling/screaming/banging/breaking/smashing/raging & scared/afraid/terrified/frightened/hiding,
      <intruder> ~ trying/tries/tried/attempting to? break in/into, he/she/ex/husband/boyfriend/wife/they/<they> wont/refuses/refuse to? leave,
      <intruder>/hes/shes/theyre ~ outside/at my? door/window/house ~ trying/tries/banging/pounding/kicking/wants to? get/break/come? in/inside?,
      <they> going/will/gonna to? kill me/us,
      <they> hit/hurt/hurting/kicked/kicks/kicking/pushed/pushes/threw/throws/bit/burned/grabbed/grabs/forced/forces/locked me/us,
      locked me out, kill him/her/them/you, hit/hurt/beat/hurting/hitting/beats/beating me/us, <they> beat/beats/beating me/us, beating my, in danger, going to kill, going to hurt,
      scared of him, afraid of him
    `,
  },
];
