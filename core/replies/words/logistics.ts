/** What patients write of the visit itself: `today` where a nurse decides before they travel, else a `task`. */
export const LOGISTICS = {
  'prep-problem': {
    level: 'today',
    en: `
      ate breakfast/lunch/dinner/already/something/food/toast/a/eggs/cereal/before/this/at/too/snack/by/some/banana/without,
      already ate, just ate, i ate, had/ate eggs/toast/cereal/oatmeal/bagel/pancakes/sandwich/burrito/snack/yogurt/muffin/breakfast, accidentally ate, forgot and ate/drank, forgot to fast,
      had breakfast/lunch/toast/a bagel/snack/food/coffee/eggs/cereal/banana,
      had some coffee/food/breakfast/juice/milk, had something to eat, broke my fast, didnt fast, not fasting,
      havent fasted, drank coffee/a/water/juice/some/milk/tea/soda/this/already/alcohol/last/beer/wine/too/before,
      had coffee/tea/juice/a latte/water/smoothie/soda, drank alcohol, had drinks/beer/beers/wine/alcohol, drank/had/drinking <many>? <drink>, took/taken/had my/his/her/a? <downer> .. last/yesterday/night/morning/today/tonight,
      drank/had .. coffee/latte with/w cream/milk/creamer,
      had a beer/drink/drinks/glass, been drinking, hungover, hangover, smoked weed/marijuana/pot/a/this/last,
      took an edible, have a cold/fever/cough/flu/virus/infection/temperature/sore/bug,
      got a cold/fever/cough/flu/covid/virus, fever, feverish, temp is/was/running high/up/elevated,
      running a temp/temperature/fever, a temperature, high temp/temperature, temperature is/was high/up/elevated, chills, got covid, have covid, covid, tested positive,
      positive for covid/flu, flu, sick with, throwing up bug, came down with, sore throat, coughing, cough,
      sick today/this/and, im sick, i am sick, feeling under the weather, under the weather,
      started/starting/began <medicine>/prednisone/steroid/steroids/zpak/amoxicillin/antibiotic,
      new med/medicine/medication/meds/prescription/pill/antibiotic/antibiotics/antidepressant/dose,
      started taking/a/on/new/zoloft/lexapro/prozac/wellbutrin/lithium/lamictal,
      started antibiotics/zoloft/lexapro/prozac/wellbutrin/effexor/lamictal/trazodone, put me on, on antibiotics,
      doctor prescribed/changed/started/increased/switched, prescribed me, prescribed,
      changed my medication/meds/dose/medicine, stopped taking my? meds/medication/zoloft/medicine/antidepressant,
      stopped my meds/medication/medicine, off my meds, missed my dose/meds, forgot my meds/medication/bp,
      forgot to take my, <maoi>, <med-change> .. <med-kind>, doctor/cardiologist/neurologist/psychiatrist/psych/pcp/provider .. <med-change> .. <med-kind>, something for my? blood/heart/pressure/sleep/anxiety/nerves/infection pressure?,
      ate/drank/eaten/drunk <food>/<soft-drink>, ate/eaten half/some/part/most/little/bit/couple of? a? <food>, drank/drunk half/some/part/most/little/bit/couple of? a? <soft-drink>, had/grabbed/finished/snuck/having/chewed <food>/<soft-drink> .. <today-already>/at/on, <today-already>/just/at had/grabbed/finished/snuck/having <food>/<soft-drink>, had/took/snuck a? sip/sips/bite/bites of, did have/eat/drink some/a/one/<food>/<soft-drink>,
      got/get/getting/came/just/discharged/released out/home/back? of/from the? hospital, discharged/released from the? hospital,
      aneurysm ~ clip/clips/clipped/clipping/coil/coils/coiled/coiling, <implant>, <metal-bit> ~ <metal-where>, no helper/sitter, helper/sitter .. <falls-through>, helper not, <stay-with>,
      do/take/start/doing/taking/starting it/this/my/the/tonight? dose/session/lozenge/troche/medicine/meds? <alone>, alone for .. dose/session/lozenge/troche/it, home alone .. start/take/do/dose/begin, start/take/do/dose/begin .. home alone
    `,
    es: `
      ya comi, comi, desayune, ya desayune, almorce, comi algo, me comi, se me olvido y comi/desayune/tome,
      olvide y comi, no ayune, no estoy en ayunas, no hice ayuno, rompi el ayuno, no segui el ayuno,
      tome cafe/agua/jugo/leche/te/un/refresco/atole/licuado, tome un cafe/jugo/te/vaso,
      me tome un/una cafe/jugo/te/cerveza/copa, tome cerveza/vino/alcohol/anoche/tequila/unas/copas/una,
      bebi alcohol/cerveza/vino/anoche/cafe/agua, crudo, cruda, fume marihuana/mota,
      tengo fiebre/calentura/gripa/gripe/tos/catarro/covid/resfriado/temperatura/una/infeccion/resfrio, fiebre,
      calentura, tengo covid, covid, sali positivo/positiva, di positivo, gripa, gripe, resfriado, resfriada, catarro,
      tos, escalofrios, estoy enfermo/enferma, me enferme, enferma, enfermo,
      medicina/medicamento/pastilla/antibiotico/receta nueva/nuevo,
      nueva/nuevo medicina/medicamento/pastilla/antibiotico/receta, empece a tomar/una/con/un/antibiotico,
      recetaron, me dieron medicina/medicamento/pastilla/pastillas/antibiotico/antibioticos/receta, me cambiaron la medicina/dosis/medicamento,
      deje de tomar/mi/la medicina?, deje la medicina, antibiotico, antibioticos, no tome mi medicina,
      se me olvido la/mi/tomar medicina/pastilla, no tengo acompanante/adulto/quien, sola/solo en casa .. empezar/empiezo/tomar/tomarla/tomarlo/tomarme, empezar/empiezo/tomar/tomarla/tomarlo/tomarme .. sola/solo, <quien-es> no .. quedarse/acompanarme/cuidarme
    `,
  },
  'no-ride': {
    level: 'today',
    en: `
      havent/hasnt/didnt found/find anyone/anybody/someone/one/a ride?, no other/one driver/ride, <who>/ride/driver/sitter/helper/uber/aname cancelled/canceled/bailed/flaked out? on me, cant/wont drive/take/bring/carry <him-her> after/anymore/home/tomorrow/there,
      no ride, noride, no way home/to/of, dont have a? ride/way/driver/anyone/anybody/someone/somebody/transportation/car, doesnt have a ride,
      have no ride/way/driver/transportation/one, need a ride, needs a ride, without a ride, ride fell through,
      ride canceled/cancelled/bailed/cant/isnt/backed/flaked/not/wont/sick/dropped/fell, lost my ride,
      cant find/get a? ride/driver/anyone, couldnt find/get a? ride/driver/anyone,
      nobody/noone can/to/is drive/pick/take/available, nobody/noone free/able/around/here to? drive/take/pick/bring, nobody/noone .. can/able to? come? drive/pick/take/bring me/us, nobody/noone .. can/able to? come? get me/us home/after/from/|, ride/driver/uber/lyft .. cant |, ride/driver .. fell/falling apart, lost/losing my driver, ride/driver said no |, ride/driver is? stuck, ride is? a? no go, <kin>/<who>/aname .... cant/couldnt/wont get me |, working/work on a? ride, havent lined up? anyone/anybody/someone/a up?, dont/not know/sure who is/whos/will/can? driving/drive/taking/take/picking/pick, not sure about my? ride, <who>/<kin>/aname .. cant/couldnt/wont/doesnt drive/fetch/carry me/us, <who>/<kin>/aname .. cant/couldnt/wont take/bring me/us to/home/after/anymore/tomorrow/there/back, <who>/<kin>/aname .. cant/couldnt take/bring me/us |, <who>/<kin>/aname .. cant/couldnt/wont pick me/us up, <who>/<kin>/ride/driver/aname backed out, driving me .. sick/covid/canceled/cancelled/bailed/cant, nobody/noone can/to/is carry/bring/get/fetch me/us/him/her, no one to drive/pick, no driver,
      driver canceled/cancelled/cant/bailed/sick, no transportation, cant get a ride, still looking/need for a ride,
      drive myself, driving myself, take the bus home, bus home, uber home, take an uber/lyft, taking an uber/lyft,
      walk home, can i drive, still looking/searching/hunting for someone/somebody/anyone/driver, trying/try to find/get/line/arrange someone/somebody/ride/driver, driver/ride got called in/into, driver/ride has/got/have covid/flu
    `,
    es: `
      no tengo quien/ride/transporte/como/carro/en/aventon/a me?/quien?/regresar?/lleve?/recoja?,
      no tengo quien me lleve/recoja, sin ride/transporte/aventon/quien, no hay quien me/nadie,
      no encuentro/encontre quien/ride/a, nadie me puede llevar/recoger/traer, nadie puede llevarme/recogerme,
      mi ride/chofer/transporte cancelo/no/se, me cancelaron/quede el/sin ride/transporte,
      no me pueden/puede llevar/recoger, <quien-es> .. no puede/pudo/podra llevarme/recogerme/traerme, me falta ride/quien, busco ride, puedo manejar/irme/regresar yo?/sola?/solo?,
      estoy/ando/sigo buscando ride/quien/transporte, me voy sola/solo en, no tengo viaje/raite/rait, no tengo aventon, n tengo ride
    `,
  },
  late: {
    level: 'task',
    en: `
      running late, runing late, runnin late,
      running/runing/be/going/am/gonna/bit/arrive/arriving/get/might/may/little/im/were/was 5/10/15/20/25/30/45/few/couple/five/ten/fifteen/twenty/thirty/some minutes?/hours? late/behind/away/out,
      be late, im late, late, runnin behind, running behind, minutes late/away/out/behind, stuck in traffic, traffic,
      held up, delayed, on my way, almost there, be there soon/in, got lost, cant find parking, looking for parking,
      train is/delayed, missed the? bus/train, overslept, slept in, slept through my alarm
    `,
    es: `
      voy tarde, llego tarde, llegar tarde, voy retrasado/retrasada/atrasado/atrasada, se me hizo tarde,
      voy a llegar tarde, tarde, llego en, minutos tarde, me retraso, retrasada, retrasado, atrasada, atrasado,
      hay mucho trafico, trafico, ya voy, en camino, voy en camino, ya casi llego, me perdi,
      no encuentro estacionamiento/el/donde/la, voy llegando, me quede dormida/dormido
    `,
  },
  'cannot-come': {
    level: 'task',
    en: `
      cant make it/tomorrow/my/the/today/this/monday/tuesday/wednesday/thursday/friday/saturday/sunday/appointment/that,
      cant come in?, cant attend, cant be there, wont make it/be, wont be able, not able to come/make/attend/be,
      unable to make/come/attend, not going to make/be able, not coming, not gonna make, have to miss/cancel/skip,
      need to cancel/miss/skip, got to cancel, want/like/would to cancel,
      cancel my/the/this/tomorrow/todays/tomorrows/appointment/visit/session/for/on/it/our/monday/tuesday/wednesday/thursday/friday,
      cancel please, please cancel, can/could you/we/i cancel, canceling, cancelling, cancel that,
      skip this/tomorrow/it/the/my, miss my/the/tomorrow/todays/our appointment/visit/session, going to miss,
      called/call into/in to? work, have to work, got called into work, something/smth came up, out of town, jury duty, double booked, have/got a conflict, conflict with,
      dont think i/im/ill/we will/gonna/going/can/to? make it today/tomorrow/<weekday>/on/in/there, family emergency, cant go on?, cant do tomorrow/today/monday/tuesday/wednesday/thursday/friday/that
    `,
    es: `
      no puedo ir/asistir/llegar/venir/el/manana/hoy/esta/ese, no voy a poder/ir/llegar/asistir,
      no podre/podre ir/asistir/llegar, no podre, no llego, no alcanzo a llegar, no voy a alcanzar,
      cancelar mi/la/cita/por/el, cancelar, cancelo, cancele mi/la, cancelen mi/la,
      quiero/necesito/tengo/puedo que? cancelar, no ire, no voy, faltar, voy a faltar, no podemos ir, se me complico/atraveso/cruzo,
      me surgio/salio algo/un/una, tengo que trabajar, no va a poder ir
    `,
  },
  change: {
    level: 'task',
    en: `
      <weekday> instead, you have/got anything/something/openings in? the? morning/afternoon/evening/mornings/afternoons, you have/got anything/something/openings later/earlier/sooner/open/available/<weekday>, you have/got anything/something/openings on/for <weekday>, <weekday> is? no/not good, how/what about .. <weekday>, got/have/is anything after/before/around, can/could/may we/i/you do/get/have/try <weekday>/next/first/week/mornings/afternoons/evenings, can/could/may we/i/you do/get/have/try later/earlier |, mornings/afternoons/evenings/mondays/tuesdays/wednesdays/thursdays/fridays wont/dont/arent/not work/working/good, have/need/got to move it |, have/need/got to move it for/because/sorry/kids/my, <weekday> wont/doesnt/dont/isnt/not work/working/good, <weekday> open/free/available, no <weekday> would/works/work, that day/time/times/date/one isnt/wont/doesnt/not/is/no/bad work/good/bad/|, not going to work |, anything later/earlier/sooner, any chance of/for/at monday/tuesday/wednesday/thursday/friday/saturday/morning/afternoon/number?, bump/push/move/switch/swap/shift me/us/it/mine to/up/back/till/until, time/day/date doesnt/dont/wont/isnt/not work/working/good, monday/tuesday/wednesday/thursday/friday/saturday/mornings/afternoons/morning/afternoon would/is/works/might? be? better, reschedule, reshedule, reschedul, rescedule, rescheduling, re schedule, resched,
      change my/the/time/appointment/visit/to/date/it/day, change appointment,
      move my/it/the/this/that? appointment/visit/session/to/up/back/time,
      different/another/new/other/later/earlier/better day/time/date/appointment/slot/session, push it/my/back,
      postpone, swap days/times/my, come in? earlier/later/another, switch my/days/to/times/it/appointment,
      next week instead, instead of, any openings/other/earlier/later/slots, another time, can we do,
      can i come at/earlier/later/in/on, make it later/earlier, do a different, rebook, book another/my/a/next
    `,
    es: `
      tienen/tiene/hay algo/espacio/lugar .. lunes/martes/miercoles/jueves/viernes/sabado, puede/podria ser .. lunes/martes/miercoles/jueves/viernes/sabado/domingo, mejor/prefiero .. lunes/martes/miercoles/jueves/viernes/sabado/domingo, se puede .. lunes/martes/miercoles/jueves/viernes/sabado/domingo, que tal .. lunes/martes/miercoles/jueves/viernes/sabado,
      cambiar la/mi/de/cita/hora/fecha/el/para/dia cita?, cambiar, cambio de cita/hora/fecha/dia, cambiarla,
      cambiarme, cambiemela, cambienmela, cambiamela, muevamela, muevanmela, cambia mi, cambien mi, reagendar, reajendar, reagendarla, reprogramar, mover mi/la cita?, moverla,
      no me acomoda/queda/conviene/funciona, me queda/acomoda/conviene/funciona mejor, me la/lo/le cambia/cambias/cambian/mueve/mueven/pasa/pasan/pasas para/al/a, otra hora/fecha/cita/dia, otro dia/horario, posponer, aplazar, mas tarde/temprano,
      puedo ir/llegar mas/el/otro/a, hay otra/otro/mas hora/dia/cita, recorrer la/mi cita?, nueva cita, agendar,
      nueva fecha/hora
    `,
  },
  'call-me': {
    level: 'task',
    en: `
      call, call me, callme, please call, give me a call, giving me a call, want a call, need a call,
      can you/someone/somebody/u/i/the call/speak/talk, have someone/the/a call, someone call me, call back, callback,
      call please, phone me, ring me, speak to/with a/someone/my/the/doctor/nurse,
      talk to a/the/my doctor/nurse/person/human/someone, waiting for your/a call, missed your call
    `,
    es: `
      llame, llamame, llamar, llamenme, llameme, llamada, me pueden/puede/podrian llamar/marcar/hablar,
      me llaman/llama/marcan, llamen por, hablenme, marquenme, marcame, quiero una? llamada, quiero hablar con,
      necesito hablar con, pueden llamarme/marcarme, hableme, hablar con la/el/una/un/mi/doctor/enfermera
    `,
  },
} as const;

/** Calls that should not wait for the digest. */
export const URGENT = {
  en: `
    im done, i give up, urgent, urgently, call me now/asap/right/immediately/rn/urgent, need a call now/asap,
    asap call, please call now/right/asap/immediately, call now, hurry, need a doctor/nurse now/asap,
    need to talk to a? doctor/nurse now/asap/right, something is wrong/not, somethings wrong, something wrong,
    feel wrong, not ok, not okay, im not ok, im not doing well, not doing well/good/so, doing bad/badly/poorly,
    feel awful/terrible/horrible/really bad?, feel bad, really bad, i feel weird, feel off, feel funny, in pain,
    so much pain, pain, hurts, in a lot of pain, worried, bad reaction, side effect, side effects, reaction, hurting,
    sore, skin/eyes/eye ~ yellow/yellowish/jaundiced, jaundice, jaundiced
  `,
  es: `
    urgente, urge, urgencia, me urge, llamenme ya/urgente/por/ahora, llameme ya/urgente/ahora, algo anda/esta mal,
    algo no esta bien, me siento mal/muy/fatal/horrible/pesimo/raro/rara/terrible, no me siento bien,
    me siento muy mal, estoy mal, estoy muy mal, no estoy bien, mucho dolor, me duele, dolor, duele,
    efectos secundarios, reaccion, preocupada, preocupado, malestar
  `,
} as const;

/** Polite words that ask for nothing. */
export const POLITE = {
  en: `
    thank you aname, thanks aname, thanking you, ta |, ta very/so? much/love, cheers, no issues/complaints/problems/concerns at? all?, slept well/great/good/fine, slept like a baby/log/rock, feeling/felt/doing great/good/better/wonderful/well, i feel great/good/wonderful, back to normal |, feel/feeling like myself again?, right as rain, w/with bells on, okie/okey/ok/oki dokie/dokey/dokes/doke, kind/warm/best regards, sincerely, amazing,
    thanks, thank you, much appreciated, appreciate it/you/everything, appreciated, ok, cool, great, perfect, awesome,
    sounds good/great/perfect, got it, gotcha, will do, understood, noted, no problem, np, no worries, sure,
    sure thing, all good/set/clear,
    see you then/tomorrow/soon/there/later/at/monday/tuesday/wednesday/thursday/friday/saturday/sunday/next/in/all?,
    see ya, cya, see you, hi, hello, hey, good morning/afternoon/evening/night/day, bye, take care,
    have a good/great/nice/wonderful/blessed day/night/weekend/one/evening/week, you too, same to you, of course,
    absolutely, definitely, so much, lol, haha, hahaha, lmao, lovely, wonderful, excellent, youre welcome, roger,
    copy that, ill be there, be there, looking forward, cant wait, merry christmas,
    happy new/holidays/birthday/thanksgiving/friday/monday, god bless, bless you, blessings, amen, nice, i know,
    i see, hope you, received, never mind, ready to go, ill let you know, let you know, will let you know, talk later,
    on my way, im here, here, made it, im outside, just arrived, arrived, parked, no thanks, no thank you, liked, loved, laughed at, emphasized
  `,
  es: `
    me siento mucho/muy/bastante/super mejor/bien/tranquilo/tranquila/feliz/contento/contenta/relajado/relajada/descansado/descansada/animado/animada, dormi bien/rico, primero dios, si dios quiere/permite, con el favor de dios, todo chido/chevere/tranquilo/perfecto/excelente, estupendamente, de maravilla,
    gracias, muchas gracias, mil gracias, muy amable, amables, ok, bueno, perfecto, excelente, claro, claro que si,
    sale, vale, va, listo, lista, de acuerdo, entendido, enterada, enterado, esta bien, muy bien, todo bien, de nada,
    no hay problema, con gusto, nos vemos manana/ahi/entonces/luego/pronto/alla, nos vemos, ahi nos vemos,
    hasta manana/luego/pronto/entonces/el/la, hola, buenos dias, buenas tardes/noches, buen dia, buenas, saludos,
    bendiciones, dios los/la/le/te bendiga, dios bendiga, igualmente, cuidese, cuidate,
    feliz navidad/ano/dia/tarde/noche, que tenga/tengan/este/pase buen/bonita/bonito/lindo dia/tarde/noche/fin,
    por favor, jaja, jajaja, jajajaja, que bueno, que bien, genial, super, amen, recibido, ahi estare/estaremos,
    alli/alla estare, ahi voy, con mucho gusto, agradezco, agradecida, agradecido,
    no gracias, ya voy, en camino
  `,
};

/** Words that mean nothing of their own beside polite ones. */
export const GLUE = {
  en: `
    very, much, so, a lot, everyone, everybody, team, doctor, guys, all, best, love it/you, sweet, right, then, there,
    now, today, tomorrow, tonight, you, that, works, it, for, me, the, a, and, to, we, i, im, ill, will, oh, ah, my,
    is, are, at, in, be, good, fine, well, really, happy, excited, again, everything, your, help, reminder, support,
    time, kindness, patience, response, info, update, message, text, heads up, reminding, checking, letting, know,
    asking, this, appreciate, too, yes, yep, yup, yeah, yea, yuh, yah, maam, madam, sir, dear, friend, bless, monday, tuesday,
    wednesday, thursday, friday, saturday, sunday, mon, tue, tues, weds, thu, thur, thurs, fri, am, pm, morning, afternoon, soon, later, have, day, week, weekend,
    appointment, visit, session, night, my calendar, both ways, and taking/bringing/driving/picking/take/bring/drive/pick me/us? home/up/back/there/off, just, of, on, with, us, our, from, great, see, nurse, staff, sounds, dr, miss, mr, mrs, ms, ya
  `,
  es: `
    si, sip, simon, muy, mucho, muchas, bien, todo, todos, por, el, la, los, las, de, a, que, lo, en, mi, su, y,
    entonces, manana, hoy, lunes, martes, miercoles, jueves, viernes, sabado, domingo, usted, ustedes, doctor,
    doctora, senorita, recordatorio, cita, mi cita, mensaje, informacion, aviso, ayuda, atencion, tiempo, apoyo, le, les, te, me,
    estare, estaremos, senor, dia, tarde, noche, un, una, tan, avisar, recordarme, recordar, esta, ya, para, hasta, pronto
  `,
};

/** Emoji that are as polite as a word. */
export const POLITE_EMOJI: ReadonlySet<string> = new Set(
  '👍👌🙏😊🙂😀😃😄😁😆😅😂🤣☺😉😍🥰😘❤🧡💛💚💙💜🤍🖤💕💖💗💓💞💯🎉🎊✨🌟⭐🌞☀🌈🌹🌸🌺🌻💐🌷👋🤗😎🤝👏🙌✅☑✔💪🥳😇🤞✌🙃😋🤩🎄🎂🐶🐱😌👊🫶🤙🐾💋',
);
