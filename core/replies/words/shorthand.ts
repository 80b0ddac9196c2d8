/** How people shorten words on a phone. Each is read as what stands beside it; apostrophes and accents are gone. */
export const REWRITTEN: Readonly<Record<string, string>> = {
  ...read(`
    l: i, lm: im, ll: i, u: you, ya: ya, yu: you, ur: your, r: are, im: im, iam: im, imma: im going to, ima: im going to, ama: im going to
    pls: please, plz: please, plez: please, pleas: please, plss: please, plse: please, pleez: please
    thx: thanks, tnx: thanks, thks: thanks, thnx: thanks, thankyou: thank you, ty: thank you, tysm: thank you, tyvm: thank you
    tmrw: tomorrow, tmr: tomorrow, tmw: tomorrow, tomoro: tomorrow, tomorow: tomorrow, tommorow: tomorrow, tommorrow: tomorrow, 2morrow: tomorrow, 2moro: tomorrow
    2day: today, 2nite: tonight, 2night: tonight, tonite: tonight, tn: tonight, nite: night, yday: yesterday
    b4: before, 4got: forgot, 4ever: forever, 4eva: forever, 4u: for you, l8r: later, l8: late, gr8: great, m8: mate, w8: wait, str8: straight
    appt: appointment, appts: appointments, apt: appointment, appoint: appointment, appointmnt: appointment, resched: reschedule
    min: minutes, mins: minutes, minute: minutes, hr: hr, hrs: hours, hour: hours, wk: week, wks: weeks
    wanna: want to, wana: want to, wannna: want to, wonna: want to, wann: want to, wants: wants, wnt: want, wan: want, wnat: want, whant: want
    gonna: going to, gona: going to, gunna: going to, gunna: going to, gon: going to, gna: going to, goin: going, finna: going to, fina: going to, bouta: about to, boutta: about to, bout: about
    tryna: trying to, tryin: trying, gotta: got to, hafta: have to, gtg: got to go, g2g: got to go, ttyl: talk later
    dunno: dont know, idk: i dont know, idek: i dont even know, lemme: let me, gimme: give me, kinda: kinda, sorta: kinda
    cuz: because, coz: because, cus: because, bc: because, bcuz: because, becuz: because, b/c: because
    ppl: people, sumone: someone, some1: someone, any1: anyone, no1: noone, every1: everyone, evry1: everyone, evryone: everyone, bein: being, ion: i dont, smth: something, sth: something, sumthing: something, somethin: something, nuthin: nothing, nothin: nothing, nuffin: nothing
    w: with, wo: without, wout: without, wit: with, wif: with, rn: right now, asap: asap, abt: about, tho: though, thru: through, msg: message, msgs: messages, txt: text, txts: texts, txting: texting, txtng: texting, texing: texting, texxting: texting, pic: picture, pics: pictures, num: number
    cnt: cant, carnt: cant, kant: cant, cannot: cant, cannt: cant, cantt: cant, canot: cant, couldnt: couldnt, dnt: dont, dunt: dont, dont: dont, donot: dont, doesn: doesnt, dosent: doesnt, dosnt: doesnt, dsnt: doesnt, wont: wont, wouldnt: wouldnt, isn: isnt, ain: aint, wudnt: wouldnt, shudnt: shouldnt, cudnt: couldnt, didn: didnt, havnt: havent, havn: havent
    doc: doctor, docs: doctor, dr: doctor, drs: doctor, rx: prescription, meds: meds, medz: meds, med: med, hosp: hospital, hubby: husband, wifey: wife, bf: boyfriend, gf: girlfriend, fam: family, sis: sister, bro: brother, gma: grandma, gpa: grandpa
    mom: mom, mum: mom, mums: moms, momma: mom, mama: mama, bday: birthday, xmas: christmas, fb: facebook
    &: and, luv: love, lovd: loved, wen: when, wat: what, wut: what, wht: what, whats: whats, wheres: wheres, wher: where, hw: how, hv: have, hav: have, haz: has, nd: and, dat: that, dis: this, dem: them, dey: they, dere: there, ther: there, tht: that, thats: thats, ths: this, thse: these, jus: just, jst: just, js: just, reely: really, rly: really, rlly: really, rele: really, realy: really, srsly: seriously, def: definitely, prob: probably, probs: probably, prolly: probably, mabye: maybe, mayb: maybe, shld: should, shud: should, cld: could, cud: could, wld: would, wud: would, ned: need, neeed: need, nd2: need to, hlp: help, halp: help, hlep: help, hepl: help, helpp: help, hellp: help
    cum: come, comin: coming, feelin: feeling, fealing: feeling, felling: feeling, feeln: feeling, havin: having, takin: taking, gettin: getting, throwin: throwing, makin: making, leavin: leaving, drivin: driving, nuff: enough, enuf: enough, alot: a lot, prolem: problem, nite: night, lil: little, lik: like, lk: like, lke: like, fucking: fucking, fuckin: fucking, fkn: fucking, fkin: fucking, effing: fucking, frickin: fucking, freakin: fucking, friggin: fucking
    kil: kill, kll: kill, kiil: kill, kili: kill, kyll: kill, klil: kill, killl: kill, todie: to die, wakeup: wake up, wke: wake, wak: wake, standup: stand up, getup: get up, mysef: myself, meself: myself, mself: myself, myslf: myself, mysel: myself, myslef: myself, hisself: himself, theirselves: themselves, themself: themselves, theirself: themselves, slef: self
    dei: die, deid: died, diee: die, thinkin: thinking, dieing: dying, dyin: dying, diein: dying, dyng: dying, daed: dead, ded: dead, dbl: double, liv: live, lyfe: life, lif: life, lfe: life
    breath: breathe, breth: breathe, brethe: breathe, breathin: breathing, brething: breathing, brethin: breathing, breatheing: breathing, breeth: breathe, breating: breathing, brthe: breathe
    blu: blue, lps: lips, mny: many, meny: many,
    inn: in, weel: wheel, wheal: wheel, chst: chest, cheast: chest, chesst: chest, chesy: chest, hert: heart, haert: heart, hearth: heart, pian: pain, payn: pain, painn: pain, pane: pain, paind: pain, blod: blood, bludd: blood, bleedin: bleeding, blding: bleeding
    faintd: fainted, feint: faint, feinted: fainted, fainte: fainted, unconcious: unconscious, unconsious: unconscious, unconscous: unconscious, unconcous: unconscious
    oded: overdosed, od: overdose, ods: overdose, oding: overdosing, odd'd: overdosed
    stahp: stop, stopp: stop, stap: stop, sotp: stop, textin: texting, txtin: texting
    em: them, b: be, amb: ambulance, ambulence: ambulance, 9-1-1: 911, nvm: never mind, np: no problem, omw: on my way, otw: on my way, eta: eta, k: ok, kk: ok, okey: ok, okay: ok, okie: ok, oki: ok, okk: ok, alright: ok, alrighty: ok, aight: ok, ight: ok
  `),
  ...read(`
    q: que, k: ok, d: de, nose: no se, nsc: no se, nc: no se, qe: que, ke: que, xq: porque, pq: porque, xk: porque, porq: porque, xfa: por favor, xfavor: por favor, porfa: por favor, porfis: por favor, porfavor: por favor, x: por, tb: tambien, tmb: tambien, tbn: tambien, tmbn: tambien, toy: estoy, stoy: estoy, estoi: estoy, toi: estoy, ta: esta, sta: esta, pa: para, vo: voy, lla: ya, llo: yo, soll: soy, estoll: estoy, haser: hacer, hise: hice, hiso: hizo, nesesito: necesito, beo: veo, bez: vez, bale: vale, bias: vias, ijo: hijo, ija: hija, izo: hizo, iva: iba, acave: acabe, vien: bien, fievre: fiebre, tngo: tengo, tenjo: tengo, kiero: quiero, qiero: quiero, qero: quiero, kero: quiero, quero: quiero, qro: quiero, quieo: quiero, qiere: quiere, kiere: quiere, keria: queria, aki: aqui, ay: ay, hai: hay, bn: bien, msj: mensaje, msjs: mensajes, msg: message, grax: gracias, grasias: gracias, grcias: gracias, gracia: gracias, gcias: gracias, salu2: saludos, ahorita: ahora, orita: ahora, aora: ahora, haora: ahora, hoi: hoy, oy: hoy
    logra: puede, logran: pueden, consigue: puede, pueo: puedo, pudo: pudo, puedp: puedo, pued: puedo, pedo: pedo, pueda: pueda, oi: oi, asta: hasta, aser: hacer, aserme: hacerme, acerme: hacerme, acer: hacer, ise: hice, aga: haga, ase: hace, ace: hace, ba: va, bivir: vivir, bibir: vivir, vibir: vivir, bida: vida, vidda: vida, morirm: morirme, morirne: morirme, kitarme: quitarme, qitarme: quitarme, kitar: quitar, matarm: matarme, matrme: matarme, mtarme: matarme, dl: del, pecho: pecho, pcho: pecho, respirr: respirar, respira: respira, rrespirar: respirar, rspirar: respirar, ayudaa: ayuda, alluda: ayuda, aiuda: ayuda, alludame: ayudame, aiudame: ayudame, alludenme: ayudenme, ayudeme: ayudenme, auxilo: auxilio, ausilio: auxilio, emerjencia: emergencia, cavesa: cabeza, caveza: cabeza, cabesa: cabeza, corason: corazon, corazn: corazon, pastiyas: pastillas, pastilas: pastillas, pastias: pastillas, medisina: medicina, medisinas: medicinas, precion: presion, prezion: presion, bomito: vomito, vomite: vomite, bomite: vomite, bomitando: vomitando, bomitar: vomitar, sangrre: sangre, sangr: sangre, desmalle: desmaye, desmallo: desmayo, desmallar: desmayar, desmallando: desmayando, desmallada: desmayada, desmallado: desmayado, llebe: lleve, lleba: lleva, llebar: llevar, yegar: llegar, yego: llego, yege: llegue, yamar: llamar, yamen: llamen, yame: llame, yamame: llamame, sita: cita, citas: citas, senti: senti, ciento: siento, siendo: siendo, seinto: siento, sientome: me siento, cansao: cansado, mareao: mareado, mariado: mareado, mariada: mareada, tomao: tomado, na: nada, naa: nada, to: to, ahogo: ahogo, haogo: ahogo, aogo: ahogo
  `),
};

/** The words that one stands for: a message is read by them, and so is what the lists themselves write short. */
export function writtenOut(word: string): readonly string[] {
  return Object.hasOwn(REWRITTEN, word) ? (REWRITTEN[word]?.split(' ') ?? [word]) : [word];
}

function read(list: string): Record<string, string> {
  const pairs = list.split(/[,\n]/).map((pair) => pair.trim().split(/:\s*/));
  return Object.fromEntries(pairs.filter(([short, long]) => short && long && short !== long));
}

/** Two words that are written as one, as other people do. */
export const MERGED: Readonly<Record<string, string>> = {
  ...mergedNot(
    'cant: can, dont: do, doesnt: does, didnt: did, wont: will, isnt: is, arent: are, wasnt: was, werent: were, wouldnt: would, couldnt: could, shouldnt: should, havent: have, hasnt: has, hadnt: had',
  ),
  ...Object.fromEntries(
    ['can', 'don', 'doesn', 'didn', 'won', 'isn', 'aren', 'wasn', 'wouldn', 'couldn', 'shouldn', 'haven', 'hasn'].map(
      (word) => [`${word} t`, `${word}t`],
    ),
  ),
  'i am': 'im',
  'i m': 'im',
  'i ve': 'ive',
  'i ll': 'ill',
  'he is': 'hes',
  'he s': 'hes',
  'she is': 'shes',
  'she s': 'shes',
  'they are': 'theyre',
  'it is': 'its',
  'it s': 'its',
  'what is': 'whats',
  'there is': 'theres',
  'my self': 'myself',
  'him self': 'himself',
  'her self': 'herself',
  'them selves': 'themselves',
  'any more': 'anymore',
  'no one': 'noone',
  'some one': 'someone',
  'every one': 'everyone',
  'dosent t': 'doesnt',
  'with o': 'without',
  'been able': 'able',
  'can barely': 'cant',
  'can hardly': 'cant',
  'could barely': 'couldnt',
  'could hardly': 'couldnt',
  ...Object.fromEntries(
    ['not', 'isnt', 'arent', 'wasnt', 'werent', 'aint', 'never', 'havent', 'hasnt', 'didnt'].map((no) => [
      `${no} able`,
      'cant',
    ]),
  ),
  'in law': 'inlaw',
  'he podido': 'puedo',
  'ha podido': 'puede',
  'hemos podido': 'puedo',
  'soy capaz': 'puedo',
  'es capaz': 'puede',
  'puedo de': 'puedo',
  'puede de': 'puede',
  'cant to': 'cant',
  'unable to': 'unable',
  'ego death': 'egodeath',
  'to las': 'todas',
  'to los': 'todos',
};

function mergedNot(list: string): Record<string, string> {
  return Object.fromEntries(
    list.split(',').map((pair) => {
      const [word = '', verb = ''] = pair.trim().split(': ');
      return [`${verb} not`, word];
    }),
  );
}

/** Misspellings that the lists name themselves, and what they are in every other phrase. */
const MISSPELLED = read(`
  desparate: desperate, confuzed: confused, confussed: confused, cunfused: confused, confusd: confused, brian: brain, strait: straight, dizzi: dizzy
  dizy: dizzy, wozzy: woozy, spining: spinning, vertago: vertigo, nausous: nauseous, naseous: nauseous, nausious: nauseous
  nautious: nauseous, vomitting: vomiting, vommiting: vomiting, pukeing: puking, tierd: tired, tird: tired, exausted: exhausted
  slugish: sluggish, drousy: drowsy, drowzy: drowsy, drowsey: drowsy, grogy: groggy, noding: nodding, slured: slurred
  rasing: racing, raceing: racing, hart: heart, presure: pressure, preasure: pressure, colapsed: collapsed, vison: vision
  headake: headache, hedache: headache, headace: headache, headahce: headache, migrane: migraine, migrain: migraine
  seing: seeing, hering: hearing, parinoid: paranoid, paranoyd: paranoid, suicidle: suicidal, sucidal: suicidal, sucide: suicide
  anxeity: anxiety, anxity: anxiety, skared: scared, blader: bladder, urin: urine, siezure: seizure, seizer: seizure
  seziure: seizure, seisure: seizure, seasure: seizure, convultion: convulsion, tounge: tongue, overdoze: overdose
  breeding: breathing, twiching: twitching, swolen: swollen, sweling: swelling, hyves: hives, dubble: double, blury: blurry, acident: accident
  triped: tripped, hed: head, bruse: bruise, bruze: bruise, depresed: depressed, deppressed: depressed, hopless: hopeless
  mariado: mareado, mariada: mareada, precion: presion, corason: corazon, caveza: cabeza, voca: boca, bomito: vomito
  bomite: vomite, bomitando: vomitando, combulsion: convulsion, suisidio: suicidio, demaciado: demasiado, begiga: vejiga
  anciedad: ansiedad, bosom: chest, tinkle: pee, tinkling: peeing, piddle: pee, widdle: pee, weeing: peeing, boses: voces, sumbido: zumbido, nausias: nauseas
`);

/** `throat's closing`, `mom's not breathing`: what stands before `is`, also where the apostrophe is left out. */
const BEFORE_IS =
  `life mom mother mama dad father husband wife son daughter brother sister boyfriend girlfriend partner friend roommate grandma
  grandpa kid baby uncle aunt cousin neighbor ex patient fiance stepdad stepmom someone somebody throat chest tongue face
  mouth heart head neck stomach bladder vision speech breathing pulse skin brain side pressure airway body`.split(
    /\s+/,
  );

/** Helpers tell of others what patients tell of themselves: "she wants out", "he pushed her". */
export const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  he: ['i'],
  she: ['i'],
  hes: ['he', 'im', 'i'],
  shes: ['she', 'im', 'i'],
  him: ['me'],
  her: ['me'],
  himself: ['myself'],
  herself: ['myself'],
};

/** The same in Spanish, and other ways to say that one wants, can or is. */
const LIKE_ES = read(`
  su: mi, quiere: quiero, tiene: tengo, siente: siento, puede: puedo
  quisiera: quiero, queria: quiero, podia: puedo, pude: puedo, pudo: puedo, podemos: puedo, logro: puedo, consigo: puedo
  ando: estoy, anda: esta
`);

/** First names that are ordinary words too. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  'john mary maria jose carlos linda lisa steve rosa james william mark grace ben bob jordan pedro marta kelly denise angel'.split(
    ' ',
  ),
);

/** Others of a family by whom they are like; they hurt and are hurt alike. */
const KIN = read(`
  hubs: husband, hubster: husband, missus: wife, bae: boyfriend, exhusband: husband, exwife: wife, stepson: son, stepdaughter: daughter
  stepdad: dad, stepmom: mom, stepfather: father, stepmother: mother, stepbrother: brother, stepsister: sister, grandpa: dad
  grandma: mom, granny: mom, nana: mom, gran: mom, nan: mom, papaw: dad, mamaw: mom, gramps: dad, pops: dad, daddy: dad
  spouse: husband, fiance: husband, partner: husband, boyfriend: husband, girlfriend: wife, aunt: mom, auntie: mom, uncle: dad, grandmother: mom
  grandfather: dad, mother: mom, father: dad, nephew: son, niece: daughter, cousin: brother
  mommy: mom, mummy: mom, grandson: son, granddaughter: daughter, fiancee: girlfriend, kiddo: kid, lad: son
`);

/** What else a contraction says: a phrase with `will` finds it in `ill` too. */
export const CONTAINED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(BEFORE_IS.map((word) => [`${word}s`, [word]])),
  ...Object.fromEntries(
    Object.entries({ ...MISSPELLED, ...KIN, ...LIKE_ES }).map(([typed, meant]) => [typed, [meant]]),
  ),
  ...OF_OTHERS,
  im: ['am'],
  ill: ['will'],
  unable: ['cant'],
  wouldnt: ['wont'],
  aint: ['not', 'dont', 'isnt', 'havent'],
  couldnt: ['cant'],
  fixing: ['going'],
  fixin: ['going'],
  planning: ['going'],
  n: ['and'],
  da: ['the'],
  tha: ['the'],
  // English and Spanish at once.
  save: ['sabe'],
  ok: ['que'],
  ago: ['hago'],
  boy: ['voy'],
  ive: ['have'],
  id: ['would'],
  theyre: ['they'],
  were: ['we'],
  theres: ['there'],
  its: ['it'],
  whats: ['what'],
};

/** Words that say nothing of their own: they may stand anywhere inside a phrase. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an the my his her our their your its this that these those some any all
  really just so very super kinda kind sort of literally honestly seriously actually still fucking damn like totally
  pretty quite bit tad little even again also well suddenly constantly always extremely absolutely completely too much
  think lowkey highkey deadass legit ngl tbh fr istg genuinely simply somehow inlaw da tha
  um uh er hmm lol haha jaja jajaja jeje omg god please probably maybe right now basically truly sometimes often keep again ever
  un una el la los las mi mis su sus tu este esta esto ese esa eso muy mucho mucha tan bien ya todavia aun
  bastante realmente demasiado tambien poco poquito pues como ahora hoy solo de verdad otra vez siempre casi algo ay tantito
  dios por favor
  is are was were am be been being feels feel feeling felt got getting gets seems seem keeps started starting starts
  turned turning turns has have had having looks went
  esta estan estaba es siento siente sentia anda sigue tengo tiene puso pone poniendo`.split(/\s+/),
);
