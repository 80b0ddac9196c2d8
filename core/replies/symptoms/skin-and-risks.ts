import type { Symptom } from './symptom.ts';

export const SKIN_AND_RISKS: readonly Symptom[] = [
  {
    id: 'allergy',
    en: `rash, rashes, rashy, hives, hyves, itchy all over, itchy, ichy, itching, itchin, itches, swelling, sweling, swollen, swolen, puffy, welts, broke out, red bumps, face puffy`,
    es: `ronchas, roncha, salpullido, sarpullido, zarpullido, comezon, picazon, me pica todo, pica todo el cuerpo, hinchado, hinchada, hinchazon, inchado, inchada, inchazon, granitos, urticaria, alergia`,
  },
  {
    id: 'iv_site',
    expected: { for: ['iv'], hoursMax: 168 },
    en: `bruise, bruised, bruising, bruse, bruze, black and blue`,
    es: `moreton, moretones, moreteado, moretoncito, morete, cardenal`,
    graver: {
      en: `where the? iv/needle went/was/is .. hot/hard/rope/red/swollen/line, arm is? swollen/swolen/hot/red/hard/puffy/warm, iv spot/site/arm is? red/hurts/hot/swollen/sore/hard/oozing/infected/leaking/bleeding/warm, iv hurts, red spot where the iv, hard lump, lump where iv was, lump where the iv, arm hot, red streak, red streaks, red line up my arm, leaking, still bleeding, bleeding a little, bandage bloody, bandage soaked, pus, oozing, infected, infection`,
      es: `canalizaron/cateter/intravenosa/aguja/suero/pusieron .. rojo/roja/caliente/calientito/duro/dura/hinchado/hinchada/cordon/bola/bolita, brazo/vena/piquete/aguja/suero ~ cordon/bolita/rojo/roja/colorado/colorada/caliente/hinchado/hinchada/inchado/duro/dura/pus/infectado/infectada/supura, brazo hinchado/inchado/rojo/caliente/duro, rojo/roja/duele donde suero/aguja/pusieron, duele donde aguja/suero/pusieron, bolita dura, bola dura, sigue sangrando, sangra poquito, pus, infectado, infectada, infeccion, linea roja`,
    },
  },
  {
    id: 'fall_drive',
    en: `took a? spill/tumble/header, drove/rode over/out/to/down .... after/afterwards/afterward |, drove/rode over/out/to/down .... after/afterwards hope/sorry/and/but/lol/thats/felt/is, drove/rode .... after my/the? <dose>/session/treatment/infusion/appointment/visit/injection, took/rode/drove my/the? car/truck/motorbike/motorcycle/moped/scooter .. home/after, took myself home, took my own car home?, drove my own car, fell, fell down, fell over, fallen, i fall, had a fall, tripped, triped, slipped, stumbled`,
    es: `tuve/toco que? manejar/conducir/guiar, <agarrar>/<tomar>/<coger> .. carro/coche/auto/moto/troca/camioneta, <guiar> .. casa/carro/sola/solo, he/habia/hemos manejado/conducido/guiado .. casa/despues/sesion/clinica/sola/solo/ayer/hoy/yo/|, agarre/tome .. carro, vine/fui/regrese .. manejando/carro .. sola/solo/yo, me vine/fui/regrese manejando, me cai, se cayo, me caigo, cai, caida, me tropece, tropece, me resbale, resbale`,
    graver: {
      en: `crashed, wrecked, wreck, car accident, car acident, fender bender`,
      es: `choque, accidente, chocado`,
    },
  },
  {
    id: 'fall_drive',
    notIn: ['tms'],
    en: `drove home, drove myself, drove after, drove back, driving home, driving myself home, no ride so i drove, drove to work, behind the wheel, im driving, driving now, i am driving, driving rn`,
    es: `maneje a casa, maneje, maneje yo, estoy manejando, manejando, conduje, estoy conduciendo, al volante`,
  },
  {
    id: 'pregnancy',
    en: `no period/periods since/for/in, havent/hasnt had my/a/her? period, up the duff, in the family way, bun in the oven, knocked up |, period is? .. late, manynumber days late and/never/does/should/for, never late, two/2 pink? lines, nursing my/a, breastfeed, breast feed, feeding my newborn/baby/infant, pregnant, pregnet, pregnent, preggers, pregant, pregnat, prego, preggo, pregnancy, positive test, positive pregnancy test, missed period, missed my period, late period, period is late, period late, might be pregnant, think im pregnant, trying for a baby, trying to conceive, breastfeeding, brestfeeding, breast feeding, nursing a baby, nursing my baby, expecting a baby, having a baby, we/im/shes/am/are expecting |, expecting twins/triplets/number?, expecting .. weeks`,
    es: `espero/esperando/esperamos un/a? bebe, embarazada, enbarazada, embarasada, embarazo, prueba ~ positiva/positivo, salio/sali positiva, dos rayitas, rayitas, prueba de embarazo, no me baja, no me ha bajado, retraso, tengo retraso, creo que estoy embarazada, dando pecho, amamantando, lactando, dando de mamar, encinta`,
  },
];
