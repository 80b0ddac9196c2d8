import { TREATMENTS } from '../../clinic/clinic.ts';
import { SEDATING, type Symptom } from './symptom.ts';

export const MIND: readonly Symptom[] = [
  {
    id: 'confusion',
    expected: { for: SEDATING, hoursBelow: 4 },
    en: `confused, confuzed, confussed, cunfused, confusd, confusing myself, confusion, foggy, fogy, brain fog, brian fog, head is? foggy/fuzzy/cloudy, cant think, cant think straight/strait/clearly, cant concentrate, cant focus, mixed up, out of it, disoriented, disorented, disorientated, spacey, spacy, space cadet, not making sense, cant remember, memory is bad/gone/off/terrible, forgetful, scatterbrained, muddled, dazed`,
    es: `confundido, confundida, confusion, confusa, confuso, desorientada, desorientado, mente nublada, cabeza nublada, nublada la mente, no pienso bien/claro, no puedo pensar, no me acuerdo, ida, atarantado, atarantada, ando en las nubes, no coordino, no me concentro`,
    graver: {
      en: `dont/doesnt/didnt know where i/im/he/she/they/hes/shes/theyre am?/is?/are?, lost and confused`,
      es: `no se/sabe donde estoy/esta, perdido, perdida, perdido y confundido`,
    },
  },
  {
    id: 'dissociation',
    expected: { for: SEDATING, hoursMax: 4 },
    en: `floaty, floatty, floating, floatin, disconnected, disconected, diconnected, dissociating, dissociated, dissociation, disociating, dissasociating, dissociative, not real, feels unreal, unreal, out of body, out my body, outside my body, detached, watching myself, zoned out, trippy, trippin, tripping, loopy, loopey, feel drunk, drunk feeling, spaced out, spacing out, derealization, depersonalization, high, stoned, dreamlike, in a dream, not myself`,
    es: `flotando, flotar, desconectado, desconectada, fuera de mi cuerpo, irreal, no me siento yo, no soy yo, como en un sueno, volado, volada, disociando, disociada, disociado, como borracho/borracha, drogado, drogada, elevada, elevado`,
    graver: {
      en: `scary trip, bad trip, trip is back, flashback, flashbacks, stuck in the? trip`,
      es: `mal viaje, sigo en el viaje`,
    },
  },
  {
    id: 'psychosis',
    isForOnCall: true,
    en: `seeing things/stuff/people/shadows/faces/bugs/spiders/ghosts/demons, seing things/stuff, sees things/people/stuff, saw things that, hearing voices/stuff/things/whispers, hear/hears/heard voices/things/whispers, hering voices, voices, shadows moving, shadow people, paranoid, parinoid, paranoyd, paranoia, people are? after me, people following me, they are after me, theyre after me, they are watching me, theyre watching me, being watched, someone is? watching me, bugs crawling/on, not safe from them, voices telling me, hallucinating, hallucination, hallucinations, halucinating, hallucinate, psychotic, psychosis, delusional, delusions, tv is talking/sending, government is, chip in my, reading my mind/thoughts, poisoning my food, things arent there, talking to people who/that arent, cameras everywhere, conspiracy`,
    es: `veo cosas/gente/sombras/bichos/demonios/caras/espiritus, ve cosas/gente/sombras, viendo cosas/gente/sombras, oigo/escucho/oye/escucha voces/boses/cosas, oigo boses, oyendo/escuchando voces/cosas, voces, boses, sombras, paranoico, paranoica, paranoia, me persiguen/persigue, me vigilan/vigila, me estan vigilando/persiguiendo/viendo/espiando, me espian, me quieren hacer dano, alucino, alucinando, alucinaciones, alucinacion, halucinando, aluzinando, delirando, delirio, bichos en la piel, leen mi mente, me leen la mente, camaras por todos`,
  },
  {
    id: 'anxiety',
    expected: { for: TREATMENTS, hoursMax: 24 },
    en: `anxious, anxius, anxous, anxiety, anxeity, anxity, anxiousness, panic, panick, panicking, panicky, panicing, panic attack/attacks, freaking out, freeking out, freaked out, scared, skared, scarred, afraid, terrified, frightened, on edge, cant calm down, cant relax, shaky, shakey, jittery, jitters, nervous, nervus, overwhelmed, overwelmed, worried sick, restless, agitated, dread, doom`,
    es: `ansioso, ansiosa, ansiedad, anciedad, ansieda, ansias, ataque/ataques de panico/ansiedad/nervios, panico, nervioso, nerviosa, nervios, miedo, asustado, asustada, aterrado, aterrada, no me calmo, no me puedo calmar, intranquila, intranquilo, inquieta, inquieto, angustia, angustiada, angustiado, desesperada, desesperado, desesperacion, temblorosa, tembloroso`,
    graver: {
      en: `afraid/scared/dread/terrified/fear of/about next/another visit/session/infusion/treatment/time/one, impending doom, agitated`,
      es: `miedo de/a la proxima/siguiente cita/sesion, miedo de volver`,
    },
  },
  {
    id: 'low_mood',
    isForOnCall: true,
    en: `worse, getting worse, got worse, much worse, feeling down, feel down, so down, really down, down in the dumps, depressed, depresed, deppressed, depress, depressing, depression, depresion is back, depression is back, hopeless, hopless, hopelessness, helpless, worthless, useless, despair, crying all day, crying, cryin, cry all, cried all, cried, cant stop crying, wont stop crying, sobbing, weeping, in tears, empty inside, empty, feel empty, numb inside, emotionally numb, not working, isnt working, doesnt work anymore, didnt work, stopped working, wearing off, wore off, worn off, its wearing off, back to square one, sad, saddness, sadness, miserable, really low, feel low, feeling low, low mood, mood is low, heartbroken, lonely, so alone, all alone, hate myself, hate my life, fml, no point, whats the point, no hope, lost hope, no light at the? end, light at the end .. gone, no motivation, nothing matters, nothing helps, dont care anymore, giving up, cant get out of bed, dark place, spiraling, breaking down, mental breakdown, falling apart, crash after, rock bottom, bad place, need someone to talk to, need to talk to someone/somebody/somone, so done, im so done, trapped, whats the use, guilt, ashamed`,
    es: `peor, empeore, empeorando, empeora, empeoro, mucho peor, triste, tristeza, tristesa, tristisima, deprimida, deprimido, deprimiendo, depre, depresion, depresivo, depresiva, sin esperanza, sin esperanzas, desesperanza, desesperanzada, no paro/dejo de llorar, llorando, lloro mucho/todo, llore/lloro todo/mucho, llorar, no funciona, no me funciona, no funciono, no esta funcionando, no sirve, ya no sirve, no me sirve, vacia, vacio, me siento vacia/vacio, bajoneada, bajoneado, bajon, decaida, decaido, me siento sola/solo, muy sola/solo, me odio, odio mi vida, no valgo nada, inutil, agobiada, agobiado, no le veo sentido/caso, de que sirve, nada me importa, ya nada importa, no me importa nada, todo me da igual, ya no me ayuda, se me paso el efecto, me siento muy mal/fatal animicamente?, necesito hablar con alguien, quiero hablar con alguien, recai, recaida, tocando fondo, estoy en un hoyo, me rindo, no tengo ganas de nada`,
  },
  {
    id: 'dependence',
    isForOnCall: true,
    en: `need more, need more ketamine/dose/meds/medicine/of/it/now/asap/k/please/drug/troches/lozenges/spray, i need more, need another dose/one/round/hit/troche/lozenge/spray, need a? stronger dose/one, want more ketamine/dose/meds/k/of, want another dose/one, can i take more/extra/another, i take extra, can i take one more, can i have more/extra/another dose/ketamine/meds/troche/lozenge/of?, take an extra, took extra, took an extra one/dose/half?, took another dose/one, took one more, took a second dose, second dose, took two, took 2, double dose, doubled up, doubled my dose, double my dose, took double, craving, craveing, cravings, crave it/more/ketamine, cant wait for the? next one/dose, ran out early/erly, ran out of meds/medicine/ketamine/troches/lozenges/my, running out early/of meds/ketamine, out of meds, lost my meds/medicine/pills/troches/lozenges/ketamine/medication/dose, stole my meds/medicine/ketamine/pills, not strong enough, dose too low, using more, using it more, addicted, addictd, adicted, addiction, hooked, bought some, bought ketamine/k, buying ketamine/k, street ketamine/k, from my dealer, dealer, drinking with it, drinking on it, drank on it, withdrawal, withdrawals, withdrawl, dependent on it, relapsed, relapse, early refill, refill early`,
    es: `necesito/quiero otra/mas/una dosis/toma/mas, necesito mas, quiero mas, necesito mas medicina/ketamina/dosis, quiero mas medicina/ketamina/dosis, una dosis mas fuerte/alta, tome doble/extra/otra/dos, tome otra dosis/mas, tome una de mas, doble dosis, dosis doble/extra, se me acabo la? medicina?/antes?, se me acabaron las?, se me termino, adicto, adicta, adiccion, enganchado, enganchada, ganas de mas, antojo de mas, lo compre, compre ketamina/mas/por, perdi mi/la medicina/medicamento/pastillas, me robaron la/mi medicina/pastillas, no es suficiente la dosis, dosis muy baja, puedo tomar otra/mas dosis/medicina/una?, puedo tomar otra, recai, sindrome de abstinencia, abstinencia, usando mas, tomando mas de lo`,
  },
  {
    id: 'mania',
    en: `dont need sleep, dont need to sleep, havent slept 2/two/3/three/4/four/in days/nights/day?, no sleep and feel great/amazing/good, havent slept in days, racing thoughts, raceing thoughts, thoughts are? racing, thoughts wont stop, mind racing, mind is racing, mind wont stop, cant stop talking, talking nonstop, talking non stop, on top of the world, unstoppable, super wired, wired, hyper, hyped, spending tons, spending spree, spending all, manic, mannic, mania, hypomanic, hypomania, feel like god, invincible, superhuman, chosen one, special powers, bouncing off the walls, so much energy cant, maxed out my cards`,
    es: `no necesito dormir, mil ideas, no paro de hablar, no puedo parar de hablar, maniaco, maniaca, mania, hipomania, euforica, euforico, euforia, gasto mucho, gastando mucho/todo, acelerada, acelerado, mente acelerada, pensamientos acelerados, me siento dios, invencible, no he dormido en dias/dos/tres, llevo dias sin dormir`,
  },
  {
    id: 'sleep',
    expected: { for: SEDATING, hoursMax: 48 },
    en: `cant sleep, cant slep, couldnt sleep, cant fall asleep, cant stay asleep, insomnia, insomina, insomnea, up all night, no sleep, didnt sleep, barely slept, slept badly/bad/poorly/terrible, awake all night, wide awake, nightmares, nitemares, nightmare, nitemare, bad/weird/crazy/vivid/scary/strange dreams/dream, night terrors, tossing and turning, sleep is bad/terrible/awful/off, bad night, rough night, trouble sleeping, hard to sleep, slept like crap, waking up all night, restless night`,
    es: `no puedo dormir, no pude dormir, no duermo, no dormi, no he dormido, insomnio, insonio, pesadillas, pesadilla, malos suenos, mal sueno, suenos raros/feos/horribles, desvelada, desvelado, desvelo, duermo mal, dormi mal, mala noche, no pegue el ojo, no concilio el sueno, me desperte toda la noche`,
    graver: {
      en: `3/three/4/four/5/five/6/7/several/many nights/days in? row? without/no/of/of sleep?, no sleep in/for days/3/three/4/a week/nights?, havent slept in/for 3/three/4/four/days/week/a nights?/days?, cant sleep for/in days/weeks/3/three, third night`,
      es: `tres/3/cuatro/4/varias/cinco/5 noches/dias sin dormir, tercera noche, llevo noches/dias/tres/3 sin dormir, semana sin dormir, dias sin dormir`,
    },
  },
];
