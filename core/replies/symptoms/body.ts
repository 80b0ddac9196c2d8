import { TREATMENTS } from '../../clinic/clinic.ts';
import { SEDATING, type Symptom } from './symptom.ts';

export const BODY: readonly Symptom[] = [
  {
    id: 'dizziness',
    expected: { for: TREATMENTS, hoursMax: 6 },
    en: `dizzy, dizzi, dizy, dizzyness, dizziness, dizziy, lightheaded, light headed, lite headed, lightheadedness, lightheded, woozy, wozzy, woozey, room spinning, room spining, spinning, spining, spinny, vertigo, vertago, wobbly, wobbley, off balance, stumbling, stumble, unsteady, unbalanced, head rush, head rushes, unstable on my feet, head spinning, tipsy, world spinning`,
    es: `mueve/movia/mueven .. piso/suelo, como en barco, todo .. daba/da/dando vueltas, daba/da/dando vueltas, mareado, mareada, mareo, mareos, mariado, mariada, mareadita, mareadito, mareos, marea, da vueltas todo, todo me da vueltas, me da vueltas la cabeza/todo/cuarto, vertigo, vertigos, aturdido, aturdida, tambaleo, tambaleando, sin equilibrio, pierdo el equilibrio`,
  },
  {
    id: 'nausea',
    expected: { for: SEDATING, hoursMax: 12 },
    en: `🤢, sick feeling, cant look at food, feel sick, felt sick, been sick, nausea, nauseous, nausous, nautious, naseous, nausious, nauseated, nauseas, nasueous, nauseus, noxious stomach, queasy, quesy, queazy, queezy, sick to my stomach, upset stomach, stomach ache, stomach hurts, stomach is off/upset/bad/sick, stomach feels off/weird/sick/bad, tummy off, tummy ache, tummy hurts, belly ache, feel like puking/vomiting/throwing, want to puke/vomit/throw, going to be sick/puke/vomit/hurl/throw, gagging, feel sick, feeling sick, barfy, icky stomach, stomach`,
    es: `nausea, nauseas, nausias, nauceas, nausea, ganas de vomitar/devolver, asco, asqueada, estomago revuelto/mal/malo/duele, mal de/del panza/estomago, panza revuelta/mal/duele, me duele la panza/el estomago, dolor de estomago/panza/barriga, revuelta del estomago, me quiero vomitar, arcadas, panza, estomago`,
    graver: {
      en: `cant eat or drink, cant eat/drink anything, cant keep food, nausea medicine/meds/pill/zofran, zofran`,
      es: `<no> .. entra/pasa/cae/tolero/retengo/aguanto .. comida/agua/nada/bocado/liquidos, no puedo comer ni/nada tomar?/beber?, no puedo tomar agua, algo para la nausea, nausea/nauseas/asco/vomito/mareo ~ dar/den/recetar/recetarme/darme algo`,
    },
  },
  {
    id: 'vomiting',
    expected: { for: SEDATING, hoursMax: 6 },
    en: `🤮, brought up my/the/breakfast/water, cant even? hold ice/water/anything, five/four/six times ive? been sick, throwing up, throwin up, thrwing up, threw up, thrown up, throw up, throws up, puking, pukeing, puked, puke, vomit, vomiting, vomited, vomits, vomitting, vommiting, vometing, barfing, barfed, barf, hurling, hurled, dry heaving, dry heave, dry heaves, upchucked, emesis`,
    es: `<potar>, vomito, vomite, vomitando, bomitando, bomito, bomite, vomitar, vomita, vomitado, vomitos, vomitona, devolver, devolvi, devolviendo, arrojando, arroje, <guacarear>, <guacalear>, <basquear>, <gomitar>, <deponer>, devuelve, devolvio`,
    graver: {
      en: `cant keep anything/water/food/meds/liquids/fluids/it/nothing down, threw/throwing/thrown/puked/vomited/vomiting/puking up? 3/three/4/four/5/five/6/six/7/8/9/10/many/several/multiple/few/all times/day/night/x, 3/three/4/four/5/five/6/six/7/8/9/10/many/several/multiple times/x .. threw/throwing/puked/vomited/vomiting, cant stop throwing/puking/vomiting/barfing, keep/keeps/wont stop throwing/puking/vomiting/barfing, nonstop vomiting/puking, throwing up all/every/everything/nonstop/constantly`,
      es: `<many>/3/4/5/6/7 veces ~ <vomitar>/<guacarear>/<devolver>/<guacalear>/<arrojar>/<basquear>/<gomitar>, <vomitar>/<guacarear>/devuelve/arroja ~ traguito/agua/todo, ya van <many>/3/4/5 veces, no retengo/retiene/tolero nada/agua/ni/la/comida, vomito/vomite/vomitado/vomitando/devolvi 3/tres/4/cuatro/5/cinco/6/seis/varias/muchas/todo/cada/toda veces/el/la/rato/dia?/noche?, no paro/dejo de vomitar/devolver, no puedo parar/dejar de vomitar, vomito cada, tres/3/4/cuatro/varias/muchas veces .. vomite/vomito/vomitado`,
    },
  },
  {
    id: 'dry_mouth',
    expected: { for: SEDATING, hoursMax: 24 },
    en: `dry mouth, drymouth, dry mouf, dri mouth, mouth is dry, mouth so dry, mouth dry, cotton mouth, cottonmouth, parched, so thirsty, thirsty, thirstty, mouth like sand/cotton/desert, sticky mouth, lips dry, dry lips, dry throat, no spit, no saliva`,
    es: `boca seca, voca seca, boca muy seca, mucha sed, tengo sed, resequedad, reseca, reseco, labios secos, labios resecos, sin saliva, garganta seca, sed`,
    graver: { en: `barely peeing, not peeing much, no pee`, es: `orino poco, casi no orino` },
  },
  {
    id: 'fatigue',
    expected: { for: TREATMENTS, hoursMax: 24 },
    en: `zombie, can barely function, cant get off the? couch, tired, tierd, tird, tiered, so tired, exhausted, exausted, exosted, exhaustd, exhaustion, wiped out, wiped, drained, no energy, low energy, worn out, zonked, sluggish, slugish, fatigue, fatige, fatigued, beat up tired, weak, weakness, run down, pooped, lethargic, sleepy, spent`,
    es: `cansado, cansada, cansadisima, cansadisimo, cansancio, agotada, agotado, agotamiento, sin energia, sin energias, sin fuerzas, sin fuerza, fatiga, fatigada, fatigado, rendida, rendido, debil, debilidad, molida, molido, <no> .. rindo, modorra, hecho/hecha un? trapo, <no> .. fuerza/fuerzas, arrastrando .. pies, flojera, sueno, con sueno`,
    graver: {
      en: `cant do anything, cant get out of bed, too tired/weak to eat/move/walk/work/shower/stand`,
      es: `no puedo hacer nada, no me puedo levantar de la cama`,
    },
  },
  {
    id: 'sedation',
    en: `cant stay awake, cant keep my eyes open, keep nodding off, nodding off, noding off, keeps nodding off, keep falling asleep, keeps falling asleep, falling asleep, keeps dozing, dozing off, knocked out, super drowsy, drowsy, drousy, drowzy, drowsey, drowsiness, groggy, grogy, groggyness, sedated, too sleepy, very sleepy, so sleepy, sleeping all day, slept all day`,
    es: `mucho sueno, adormilado, adormilada, adormecida, adormecido, se duerme, me duermo, durmiendo/duermo/duerme .. rato/ratos/parada/parado/sentada/sentado/dia, cabeceo, cabecea, modorra, seguir durmiendo, me quedo dormido/dormida, se queda dormida/dormido, no puedo mantenerme despierto/despierta, somnolienta, somnoliento, somnolencia, amodorrada, amodorrado, sedada, sedado, atontada, atontado, cabeceando, durmiendo todo el dia`,
  },
  {
    id: 'fast_heart',
    en: `heart racing, hart racing, heart rasing, heart raceing, heart race, heart pounding, heart poundin, heart is? pounding/racing/fluttering/beating/thumping/skipping/fast/rapid/jumping/galloping/hammering/weird/funny, palpitations, palpatations, palpitasions, palpitation, palpatation, heart beating fast/hard/out, heartbeat, heart beat, heart rate, heart fluttering, skipping beats, skipped beats, chest thumping, heart wont slow down, pulse high/fast/racing/up, high pulse, fast pulse, rapid pulse, tachy, tachycardia, tachycardic, afib, arrhythmia, heart out of my chest, irregular heartbeat`,
    es: `corazon/pecho ~ brinca/brinquitos/brincos/brinco/salta/saltos/aleteo/aletea/galopa/vuelcos/tamborea, corazon acelerado/rapido/late/agitado/brinca/salta/palpita/fuerte/desbocado, corason acelerado/rapido, palpitaciones, palpitasiones, palpitacion, taquicardia, takicardia, taquicardias, late rapido/fuerte/muy, late mucho, corazon a mil, pulso alto/acelerado/rapido, latidos rapidos/fuertes/acelerados/irregulares, corazon se me sale/acelera, se me sale/acelera/acelero/aceleraba el corazon, arritmia`,
  },
  {
    id: 'bp_high',
    en: `bp high, high bp, hi bp, bp is up/high/elevated/through, bp up, blood presure, blood preasure, blood pressure, blood pressure high, pressure is up/high, hi blood pressure, hypertension, hypertention, hypertensive, face hot, face is hot, flushed, pounding in my head, bp wont come down, bp elevated`,
    es: `presion alta, precion alta, presion subida, presion elevada, presion por las nubes, se me subio la presion, me subio la presion, presion arterial, tension alta, hipertension, presion, cara caliente, bochornos, presion baja, se me bajo la presion`,
  },
  {
    id: 'bladder',
    en: `pee/urine .. cloudy/specks/foamy/stinks/smelly, pee/urine burns/stings/hurts/burning/stinging, pee/peeing/urine/water/waters ~ tea/cola/rust/dark/red/brown/orange/pink ~ color/colored/coloured/colour/looking, stings/stinging/burns ~ to pee, to pee ~ stings/burns, up/night/nights ~ to pee/urinate/bathroom, peeing/pissing/peed/pissed red/pink/brown/orange/dark/bloody, run/running/go/going/gotta/up to the? john/bathroom/toilet/loo/restroom .. times/every, up manynumber times .. pee/bathroom/toilet, pink when i wipe, burning when i pee, burns/burn/burning to/when/wen/while i? pee/peeing/urinate/go/urinating/piss, hurts/hurt/pain/painful/painfull/stings/stinging to/when/wen/while i? pee/pea/peeing/urinate/urinating/go/urination, peeing alot, peeing a lot, peeing every/constantly/all/so/nonstop/frequently, pee alot/every/constantly/frequently/all, pee a lot, pee all the time, pee every 20 minutes, cant hold it, cant hold my pee/urine/bladder, gotta go constantly, have to pee, got to go constantly, bladder pain, blader pain, bladder hurts, bladder, blader, bladder infection, pelvic pain, blood in pee, blood in urine, blood in my? urin/urine/pee/piss, bloody urine/pee, pee is? red/pink/bloody/brown, pink pee, red pee, brown pee, up all night to pee, pee at night, up to pee, uti, urinary, urine, frequent urination, urinating, incontinent, leaking pee, wet the bed, burning pee`,
    es: `arde/arder/duele/quema/ardor/dolor/molesta/ardio/dolio al/cuando/para .. orinar/orino/hacer/hago/mear/pipi/chis, se me? sale/salio .. pipi/orina/chis/orines, <no> alcanzo/llego .. bano, hacer del uno, hacer chi/chis, sale/salio/sali tantito/poquito .. bano, orin/orines, rosadito, rosadita, cada rato/ratito/hora .. bano/pipi/orinar, bano/orinar/pipi .. cada rato/ratito/hora/minutos, me arde al orinar, ardor al orinar, me arde cuando orino, orino mucho, orino a cada rato, orinar, orino, orina, orinando, <mear>/<miar>, hacer pipi, hago pipi mucho, mucho pipi, sangre en la orina, orina con sangre, orina roja/rosa/rosada/oscura, dolor de vejiga, dolor de begiga, vejiga, begiga, bejiga, no aguanto las ganas, no aguanto el pipi, me anda del bano, me levanto a orinar, infeccion urinaria, infeccion de orina, mal de orin, cistitis, pipi con sangre`,
  },
  {
    id: 'vision',
    expected: { for: SEDATING, hoursMax: 4 },
    en: `blurry, blury, blurry vision, blurry vison, blurred, bluring, blurring, blur, double vision, dubble vision, seeing double, see double, eyes weird, eyes cant focus, cant focus my eyes, eyes wont focus, eyes fuzzy, fuzzy vision, vision off, vision is off/weird/fuzzy/blurry/bad, cant read, hard to read, seeing spots, black spots, floaters`,
    es: `vision borrosa, vista borrosa, veo borroso, vista nublada, veo doble, vision doble, borroso, borrosa, no enfoco, no puedo enfocar, se me nubla la vista, veo nublado, veo mal, no puedo leer`,
  },
  {
    id: 'headache',
    expected: { for: SEDATING, hoursMax: 24 },
    en: `headache, headaches, head ache, hedache, headace, headake, headahce, headach, heachache, head hurts, head hurting, my head hurt, head is killing me, head killing me, head pounding, head is pounding/throbbing/splitting, migraine, migraines, migrane, migrain, splitting headache, skull hurts, temples hurt, head pressure, pressure in my head, head throbbing, head sore, head pain, pain in my head`,
    es: `cabeza ~ explota/revienta/estalla/punza/punzando/late/latiendo/doliendo/palpita/pulsando, dolor/dolores de cabeza, duele cabeza, me duele la cabeza, la cabeza me duele, dolor de caveza, duele caveza, jaqueca, jaquecas, migrana, migranas, migrania, cabeza a reventar, me revienta la cabeza, me punza la cabeza, punzadas en la cabeza, cabeza me va/quiere a? explotar/reventar, me mata la cabeza, dolor en la cabeza`,
  },
];
