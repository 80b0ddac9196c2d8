import type { Symptom } from './symptom.ts';

/** The two first weeks of a course, in which a headache and a sore scalp fade. */
const FIRST_WEEKS = { for: ['tms'], hoursMax: 24, weeksMax: 2 } as const;

export const TMS: readonly Symptom[] = [
  {
    id: 'tms_headache',
    expected: FIRST_WEEKS,
    en: `headache, headaches, head ache, hedache, headake, headace, headach, headace after magnet, head hurts, head hurts after session, head sore, head throbbing, head pounding, head pain, migrane, migraine, migraines, dull headache, tension headache, forehead hurts, head is killing me`,
    es: `dolor de cabeza, doliendo .. cabeza, cabeza .. doliendo, duele cabeza, me duele la cabeza, dolor de caveza, jaqueca, migrana, dolor despues de la sesion, me mata la cabeza`,
    graver: {
      en: `each/every day .. headache .. stronger/worse, headache every day, headaches worse, headache is? worse, meds not helping my head, headache wont go away/stop/quit, headache for 2/two/3/three/days, headaches getting worse, tylenol/advil/ibuprofen every day, headache all day every`,
      es: `mas dolor .. cabeza, cabeza .. mas que, dolor de cabeza diario/todos/cada, dolor de cabeza peor, dolor de cabeza no se quita, no se me quita el dolor, sigue/siguen doliendo/punzando`,
    },
  },
  {
    id: 'tms_scalp',
    expected: FIRST_WEEKS,
    en: `thumb/finger/fingers/hand ~ twitching/twitches/twitched/twitch ~ session/magnet/machine/treatment/coil/tapping/pulses, scalp hurts, scalp sore, skalp sore, scalp is sore/tender/hurting/irritated, scalp pain, sore scalp, scalp tender, tender spot, tendr spot, sore where magnet was, sore where the? coil/magnet, sore spot on head, sore spot, tapping hurts, zapping hurts, clicking hurts, coil hurts, magnet hurts, eye twitch, eye twitching, eyelid twitching, face twitching, face twiching, face twitches, jaw hurts, jaw pain, jaw sore, jaw clenching, tooth pain, toothache, tooth ache, teeth hurt, tooth hurts, chipped/cracked/broke/loosened/lost my? tooth/teeth/crown/filling/veneer/molar, tooth/crown/filling/veneer/molar .. popped/fell/came/broke/chipped/cracked/loose off?/out?, bit my? cheek/lip`,
    es: `duele cuero cabelludo, me duele el cuero cabelludo, cuero cabelludo sensible/adolorido/duele, adolorido donde el iman, adolorida donde el iman, tic en el ojo, me brinca el ojo, me tiembla el ojo, dolor de mandibula, duele mandibula, mandibula, dolor de dientes, dolor de muelas, muela/muelas/diente/dientes ~ doliendo/duele/duelen, duelen dientes, me duele la muela`,
    graver: {
      en: `tapping/scalp/coil/magnet/zapping hurts too much, skin burning there, skin burning, skin is burnt/burned, blister, blisters, burn mark, too painful to go/continue/keep, cant tolerate`,
      es: `ampolla, ampollas, me quemo la piel, quemadura, no aguanto la sesion, <no> .. aguantar/aguanto/soporto otra, maquina/golpeteo/iman/bobina .. lastima, duele/dolor & <no> quiero seguir/ir/volver, demasiado dolor para seguir`,
    },
  },
  {
    id: 'hearing',
    en: `hearing ~ dull/duller/worse/off/faded/fading/down/less/reduced/weird/different, repeat themselves, sounds/voices is/are? tinny/dull/distant/faint, ears/ear ~ clogged/blocked/popping/pressure/full, im underwater, underwater on/in, sounds like .. underwater, ringing wont stop, ringing in ears, ringing in my ear, ears ringing, ear ringing, ears wont stop ringing, rining in my ears, tinnitus, tinitus, tinnitis, cant hear, cant hear well, cant hear out, muffled, mufled hearing, muffled hearing, hearing loss, lost hearing, lost my hearing, ears hurt, ear hurts, earache, ear pain, buzzing in ears, ears buzzing, earplug fell out, ear plug fell out, ears plugged, deaf`,
    es: `oigo .. debajo/lejos/tapado/poco/poquito, salio/salieron/cayo/cayeron .. tapon/tapones, oido/oidos .. tapado/tapados, zumbido, zumbidos, sumbido en los oidos, sumbido, no oigo, no oigo bien, no escucho bien, me zumban los oidos, zumban oidos, dolor de oido, duele oido, me pitan los oidos, pitido, sorda, sordo, oidos tapados, se me cayo el tapon`,
  },
];
