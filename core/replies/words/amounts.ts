/**
 * A medicine with an amount, or "all" of it. Crisis services found such messages far more dangerous than plain words are,
 * so a human reads them now (clinical sheet, 2.4), although most speak of a headache.
 */
export const AMOUNTS = `
  <many> extra/more/additional? of? <medicine>,
  <many> extra/more/additional? of? pills/tablets/tabs/capsules/caps/troches/lozenges/pill/tablet/pastillas/pildoras/tabletas/capsulas/pastilla/tableta,
  <many> sleeping/pain/nerve/blood/water/diet/ketamine pills/pill/troches/lozenges,
  took/taken/swallowed/popped <many> meds/medication/medications/medicines, <many> milligrams/miligramos/milligram/mg/mgs/mlg/grams/gramos/gram/gramo, bignumber mg/mcg/ml, <medicine> x <many>,
  <medicine> <many> pills/tablets/mg/capsules/tabs/pastillas/tabletas, <medicine> bignumber,
  all/every/entire/whole/rest/bottle/handful/box/todo/toda/todas/todos/frasco/caja/bote/punado of/de/el/la/los/las? <medicine>,
  pastillas y/con alcohol/cerveza/vino/tequila, pills and/with alcohol/vodka/beer/wine/whiskey/booze,
  <medicine> and/with/y/con alcohol/vodka/beer/wine/whiskey/booze/cerveza/vino/tequila
`;

/** A human looks now, whatever stands beside it. */
export const ALARMING_EMOJI = '💊, 🔪, 🗡, 🔫, 🆘, 🚑, 🪒';

/** A human looks now, unless it only stands beside a 1 or 2. */
export const CRYING_EMOJI = '😭';

/** Parts of what the sheet raises only together with something else. */
export const FEATURES: Readonly<Record<string, string>> = {
  fever: 'fever, feverish, chills, fiebre, calentura, escalofrios, temp, temperature',
  flank:
    'flank, side pain, pain in my side, back pain, back hurts, kidney, kidneys, pain in my back, lower back, side/back/sides hurts/hurt/hurting/aches/aching/ache/killing/sore/stabbing/pain/pains, dolor de espalda, duele la espalda, espalda, rinon, rinones, costado, cintura',
  'stiff-neck':
    'stiff neck, neck stiff, neck is stiff, cuello/nuca ~ tieso/tiesa/rigido/rigida/duro/dura/doblar/trabado/trabada',
  farewell:
    'take care of each other, goodbye, good bye, goodbyes, farewell, love you all, love you guys, forgive me, adios a todos',
  ending:
    'im done |, so done |, done done, i give up |, im finished |, its over |, i cant anymore |, cant do this, over it |, its done |, i did it |, too late |, no more |, not worth it',
  'took-them': 'took/taken/swallowed them/it/those/everything, took/taken/swallowed the <pills>',
  agitated:
    'quebro/rompio/rompe/quiebra/destrozo/patea/golpea .. espejo/puerta/puertas/vidrio/vidrios/ventana/ventanas/muebles/pared/paredes/todo, gritando, violento, violenta, agresivo, agresiva, alterado, alterada, leon enjaulado',
  asleep: 'bien/muy/super/todo dormido/dormida/dormidito/dormidita, no despierta, no puedo estar despierta/despierto',
  'strong-pain': 'dolor/dolores .. fuerte/fuertes/insoportable/horrible/intenso, colicos .. fuertes, contracciones',
  reckless:
    'nothing can hurt/stop me, invincible and driving, nada me puede/pueden pasar/parar/detener, nadie me para, puedo volar, invencible ~ <manejar>/carro/pistola/pelear, a 100/110/120/130/140/150/200 por/en, toda velocidad, a lo loco ~ <manejar>',
  bleeding: 'bleeding, bleed, sangrado, sangrando, sangre, sangro, sangra, manchando, blood, spotting',
  'one-sided': 'one side, one arm, one leg, left side, right side, un lado, media cara, un brazo',
  'quit-drinking':
    'quit/stopped/off/without alcohol/booze/liquor/vodka/beer, quit/stopped drinking |, quit/stopped drinking <many>/cold/last/since/yesterday/monday/tuesday/wednesday/thursday/friday/saturday/sunday, last drink, detoxing, alcohol/benzo/xanax/klonopin/valium/ativan withdrawal/withdrawals, dts, sober <many>/overtwo days, deje/dejo de? alcohol/trago, deje/dejo de beber/chupar, deje/dejo de tomar alcohol/cerveza/tequila/vino, sin alcohol',
  tremor: 'shaking, shakes, tremor, tremors, trembling, shook, temblando, tiemblo, tiembla, temblor, temblores',
  'wont-stop': 'wont stop, not stopping, doesnt stop, isnt stopping, cant stop it, no para, no se detiene, no deja',
  lasting:
    '<many> days/weeks/nights, days/weeks now/straight/later, not/wont/doesnt/isnt/never/cant/hasnt/havent/wouldnt stop/stopping/stopped/end/ending/go/going/come/coming away/back/down/out?, come/came/coming/get/got back to/into/in my/normal/myself/body/earth/reality, im/am/feel stuck |, been/for/over a? week/month/days/weeks, since monday/tuesday/wednesday/thursday/friday/saturday/sunday/last, permanent, permanently, <many> dias/semanas/noches, desde hace/lunes/martes/miercoles/jueves/viernes/sabado/domingo/antier, hace/llevo/toda una? semana/mes/dias, no .. quita/quito/baja/bajo/pasa/termina/acaba/vuelvo/regreso, atorada/atorado/atrapada/atrapado',
  armed: 'hammer, axe, bat, machete, sword, crowbar, wrench, matches, lighter, martillo, hacha, bate, palo, tubo',
  cutting:
    'cut/cutting/cuts/dig/digging/dug/claw/clawing/carve/carving/rip/ripping/burn/burning ~ out/at/skin/them/arm/arms/face, <cortar>, sacarselos, arrancarse',
  sudden:
    'sudden, suddenly, all of a sudden, all at once, out of nowhere, out of the? blue, de repente, subito, de la? nada, de golpe, de pronto',
};

/** Together each of these pairs is an emergency: ids of symptoms or of the features above. */
export const COMBINATIONS: readonly (readonly [string, string])[] = [
  ['fever', 'flank'],
  ['fever', 'confusion'],
  ['fever', 'stiff-neck'],
  ['headache', 'stiff-neck'],
  ['tms_headache', 'stiff-neck'],
  ['headache', 'vision'],
  ['tms_headache', 'vision'],
  ['headache', 'one-sided'],
  ['vision', 'one-sided'],
  ['vision', 'sudden'],
  ['hearing', 'sudden'],
  ['headache', 'sudden'],
  ['tms_headache', 'sudden'],
  ['vomiting', 'sedation'],
  ['dependence', 'sedation'],
  ['psychosis', 'anxiety'],
  ['allergy', 'vomiting'],
  ['allergy', 'dizziness'],
  ['allergy', 'fast_heart'],
  ['pregnancy', 'bleeding'],
  ['mania', 'reckless'],
  ['psychosis', 'agitated'],
  ['mania', 'agitated'],
  ['dependence', 'asleep'],
  ['pregnancy', 'strong-pain'],
  ['bleeding', 'wont-stop'],
  ['fast_heart', 'dizziness'],
  ['confusion', 'sedation'],
  ['dissociation', 'lasting'],
  ['psychosis', 'cutting'],
  ['psychosis', 'armed'],
  ['quit-drinking', 'psychosis'],
  ['quit-drinking', 'confusion'],
  ['quit-drinking', 'tremor'],
];

/** Together each of these pairs is a crisis: `im done. goodbye`. */
export const CRISIS_COMBINATIONS: readonly (readonly [string, string])[] = [
  ['farewell', 'ending'],
  ['farewell', 'low_mood'],
  ['took-them', 'ending'],
];

/** Beside a symptom they take it out of what is expected. */
export const SEVERE = `
  twitching/hurting/hurts/aching/aches/throbbing/pounding/spinning/ringing/burning .. all/whole night/nite/day, severe, severely, severly, really/very/so/super/extremely/pretty/real bad/badly/strong, terrible, terribly,
  horrible, horribly, awful, unbearable, unberable, excruciating, intense, extreme, extremely, worst, worse,
  worsening, 8/9/10 10, 8/9/10 out? of 10, pain/headache/nausea/migraine/dizziness/hurts at? 8/9/10, ten out of ten, cant function, cant stand it, cant take it, wont stop, wont quit, wont let up, wont go away,
  not going away, all day, every day, everyday, still, again, since yesterday, for days, for hours, muy fuerte,
  muy mal, fuerte, fuertes, horribles, insoportable, intenso, intensa, extremo, peor, empeora, empeorando,
  for <many>/overtwo days/weeks/nights, <many> days/nights/weeks straight/now/running, since last night/week, since monday/tuesday/wednesday/thursday/friday/saturday/sunday,
  nothing helps/touches/works/helping/working/is?,
  no se quita, no se me quita, desde hace/antier, hace/llevo <many> dias/semanas/noches, todo el dia, desde ayer, todavia, sigo, sigue, otra vez
`;

/** What somebody took for a symptom that is expected, without its number, and that it helped. */
export const EASED = `
  took/take/taking some/an/a? <headache-pill>, <headache-pill> helped/helps/worked/works/helping, gone/better/fine/eased/away with/after/from some/a/an? <headache-pill>,
  <headache-pill> and/then/now it/its? gone/better/fine/went/feel/helped/eased away?/better?, went away, it helped, took care of it,
  tome/tomo un/una? <headache-pill>, con un/una? <headache-pill> se me? quito/paso, se me? quito/paso con un/una? <headache-pill>, se me quito, se me paso, ya se quito/paso
`;
